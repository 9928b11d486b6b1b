/**
 * Notices when an open page changes its colours: a class on an element around the text, a style sheet, a background
 * transition, the system's colour scheme. It only requests a new pass, never reads a colour, and adds nothing to the
 * page.
 */
import { parentOf } from './backdrop.ts'

/** Longest time without a pass while changes go on, in milliseconds. */
const CHECK_MS = 150

export interface ThemeWatch {
  /** Watches the elements around these instead of the previous ones. */
  follow(elements: Iterable<Element>): void
}

/**
 * Watches until the signal aborts.
 *
 * @param look called after changes, not more often than every 150 ms.
 */
export function watchTheme(view: Window & typeof globalThis, look: () => void, signal: AbortSignal): ThemeWatch {
  const { document } = view
  let timer = 0
  let followed = new Set<Element>()

  function checkSoon(): void {
    if (timer !== 0 || signal.aborted) return
    timer = view.setTimeout(() => {
      timer = 0
      look()
    }, CHECK_MS)
  }

  const attributes = new view.MutationObserver(checkSoon)
  const sheets = new view.MutationObserver(checkSoon)
  if (document.head) sheets.observe(document.head, { childList: true, subtree: true, attributes: true })
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']) {
    view.matchMedia(query).addEventListener('change', checkSoon, { signal })
  }
  const onEnd = ({ propertyName }: TransitionEvent) => {
    if (propertyName === 'background-color' || propertyName === 'color') checkSoon()
  }
  view.addEventListener('transitionend', onEnd, { capture: true, passive: true, signal })
  signal.addEventListener(
    'abort',
    () => {
      attributes.disconnect()
      sheets.disconnect()
      view.clearTimeout(timer)
    },
    { once: true },
  )

  return {
    follow(elements) {
      const around = new Set<Element>()
      for (const element of elements) {
        for (let one: Element | null = element; one && !around.has(one); one = parentOf(one)) around.add(one)
      }
      if (around.size === followed.size && [...around].every((one) => followed.has(one))) return
      followed = around
      attributes.disconnect()
      for (const one of around) attributes.observe(one, { attributes: true })
    },
  }
}
