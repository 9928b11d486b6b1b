/**
 * Proves that the user acted on one control of ours. `isTrusted` of a click proves little by itself, and a click without
 * it nothing; what proves an act is
 * - press and release of a pointer and the click that follows, all trusted, all on the control, in this order. Assistive
 *   technology counts as one: Firefox sends mousedown, mouseup and click for it, as no script can;
 * - or Enter or Space, pressed (not held) on the control while it has the focus by a key, press or order of ours, and the
 *   click that the browser makes of it;
 * - or, where no page can get hold of our elements (Chromium), a trusted click that nothing came before: what a screen
 *   reader sends there. Pages make such clicks only by labels, access keys and forms, none of which reach into our root.
 * The root has to be as we left it (root-guard) at that moment.
 */
import { findGuard, LEAKS_ROOTS } from './root-guard.ts'

/** Calls back at each proven act on a control. Any other click on it does nothing, also not what the browser would do. */
export function onUserAct(control: HTMLElement, run: () => void): void {
  watchUserActs(control, () => control, run)
}

/**
 * The same for an area with many controls.
 *
 * @param findControl the control that an event of the area happened on; null where there is none.
 */
export function watchUserActs<Control extends Node>(
  area: HTMLElement,
  findControl: (event: Event) => Control | null,
  run: (control: Control) => void,
): void {
  let pressed: { on: Control; isReleased: boolean } | null = null
  let keyed: Control | null = null

  function press(event: MouseEvent): void {
    if (!event.isTrusted) return
    const on = event.button === 0 ? findControl(event) : null
    pressed = on && { on, isReleased: false }
  }

  function release(event: MouseEvent): void {
    if (event.isTrusted && pressed && pressed.on === findControl(event)) pressed.isReleased = true
  }

  function key(event: KeyboardEvent): void {
    const on = findControl(event)
    const isPress = event.isTrusted && !event.repeat && (event.key === 'Enter' || event.key === ' ')
    keyed = isPress && on === event.target && findGuard(area)?.isFocusExplained() ? on : null
  }

  /** The control that the click was made on; null where nothing proves it. */
  function findProven(event: MouseEvent): Control | null {
    const on = findControl(event)
    if (!event.isTrusted || !on) return null
    if (pressed?.on === on && pressed.isReleased) return on
    return event.detail === 0 && (keyed === on || !LEAKS_ROOTS) ? on : null
  }

  area.addEventListener('pointerdown', press)
  area.addEventListener('mousedown', press)
  area.addEventListener('pointerup', release)
  area.addEventListener('mouseup', release)
  area.addEventListener('keydown', key)
  area.addEventListener('focusout', () => {
    keyed = null
  })
  area.addEventListener('click', (event) => {
    const proven = findProven(event)
    if (event.isTrusted) {
      pressed = null
      keyed = null
    }
    if (proven && findGuard(area)?.isWhole()) run(proven)
    else event.preventDefault()
  })
  // A link opens in another tab by another button, as it says now.
  area.addEventListener('auxclick', (event) => {
    if (!event.isTrusted || !findGuard(area)?.isWhole()) event.preventDefault()
  })
}
