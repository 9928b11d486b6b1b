/**
 * Finds the open shadow roots of a page. Attaching one fires no event, so custom elements are checked again at times
 * when it may have happened.
 */

/** Milliseconds after the start at which candidates are checked again: scripts that define elements load late. */
const LOOKS_AT = [500, 2000, 6000]

export interface ShadowHosts {
  /** Notes a root; passes it to `onRoot` when it is new. */
  addRoot(root: ShadowRoot): void
  /** Notes an element that may become a host. */
  addCandidate(element: Element): void
  /** Checks for roots attached since the last check. */
  look(): void
  /** Forgets the roots, so that they are reported again when they are met again. */
  forget(): void
}

/** @param onRoot receives every root once. */
export function createShadowHosts(view: Window, signal: AbortSignal, onRoot: (root: ShadowRoot) => void): ShadowHosts {
  let roots = new WeakSet<ShadowRoot>()
  const candidates = new Set<Element>()

  function addRoot(root: ShadowRoot): void {
    if (roots.has(root)) return
    roots.add(root)
    onRoot(root)
  }

  function look(): void {
    for (const element of candidates) {
      if (element.isConnected && !element.shadowRoot) continue
      candidates.delete(element)
      if (element.isConnected && element.shadowRoot) addRoot(element.shadowRoot)
    }
  }

  const timers = LOOKS_AT.map((ms) => view.setTimeout(look, ms))
  for (const occasion of ['load', 'click', 'visibilitychange']) {
    view.addEventListener(occasion, look, { capture: true, passive: true, signal })
  }
  function clear(): void {
    for (const timer of timers) view.clearTimeout(timer)
    candidates.clear()
  }
  signal.addEventListener('abort', clear, { once: true })
  function forget(): void {
    roots = new WeakSet()
  }

  return { addRoot, addCandidate: (element) => candidates.add(element), look, forget }
}
