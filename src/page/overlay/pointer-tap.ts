/** Detects taps of a finger: down, up and click, all trusted, on one element and in one place. */

/** Tolerance for an unsteady finger, in CSS pixels. */
const TREMOR = 12

/** Calls back at each tap that the page did not handle itself, until the signal aborts. */
export function watchTaps(view: Window, onTap: (event: PointerEvent) => void, signal: AbortSignal): void {
  let down: { target: EventTarget | null; x: number; y: number; isReleased: boolean } | null = null
  const targetOf = (event: Event) => event.composedPath()[0] ?? null

  function press(event: PointerEvent): void {
    if (!event.isTrusted) return
    const { clientX: x, clientY: y, isPrimary, pointerType } = event
    down = isPrimary && pointerType === 'touch' ? { target: targetOf(event), x, y, isReleased: false } : null
  }

  function release(event: PointerEvent): void {
    if (event.isTrusted && down && isNear(event)) down.isReleased = true
  }

  function isNear({ clientX, clientY }: MouseEvent): boolean {
    return down !== null && Math.abs(clientX - down.x) <= TREMOR && Math.abs(clientY - down.y) <= TREMOR
  }

  function click(event: MouseEvent): void {
    if (!event.isTrusted) return
    const isTap = down?.isReleased === true && isNear(event) && targetOf(event) === down.target
    down = null
    if (isTap && !event.defaultPrevented) onTap(event as PointerEvent)
  }

  view.addEventListener('pointerdown', press, { capture: true, passive: true, signal })
  view.addEventListener('pointerup', release, { capture: true, passive: true, signal })
  view.addEventListener('click', click, { signal })
}
