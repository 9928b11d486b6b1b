/**
 * Proves that the user acted on one control of an overlay. A trusted click proves little by itself, an untrusted one
 * nothing; what proves an act is
 * - press and release of a pointer and the click that follows, all trusted, all on the control, in this order.
 *   Assistive technology counts as a pointer: for it Firefox sends mousedown, mouseup and click, as no script can;
 * - or Enter or Space, pressed (not held) on the control while it has the focus by a key, a press or the extension, and
 *   the click that the browser makes of it;
 * - or, where no page can get hold of overlay elements (Chromium), a trusted click without any event before it, as a
 *   screen reader sends it. Pages can cause such clicks only by labels, access keys and forms, none of which reach into
 *   the overlay's root. At that time the root has to be as the extension left it (root-guard).
 */
import { findGuard, LEAKS_ROOTS } from './root-guard.ts'

/** Calls back at each proven act on a control. Other clicks on it do nothing, not even the browser's default action. */
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
  // A middle click opens the link in another tab, with its current address: allowed only if the overlay is untouched.
  area.addEventListener('auxclick', (event) => {
    if (!event.isTrusted || !findGuard(area)?.isWhole()) event.preventDefault()
  })
}
