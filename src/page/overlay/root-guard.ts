/**
 * Watches an overlay's shadow root for changes that the extension did not make. Only Chromium keeps a closed root out
 * of a page's reach: Firefox exposes it to any capture listener of the page that receives a real event in it
 * (`originalTarget`). So nothing read from an overlay's elements is trusted, and the overlay is closed as soon as a
 * foreign script changed it.
 *
 * A MutationObserver reports a change only after the script that made it. Records not yet delivered, and what it never
 * reports (style rules, animations, the popover's state), are therefore checked before every act.
 */
import { rootElementOf } from '../dom/clobber-safe-dom.ts'

/** Whether the browser exposes nodes inside closed roots to pages. */
export const LEAKS_ROOTS = 'originalTarget' in Event.prototype

/** Guards of the roots that are shown. */
const guards = new WeakMap<Node, RootGuard>()

export interface RootGuard {
  /** Changes something inside the root; does nothing where a foreign script has touched it. */
  change(make: () => void): void
  /** Whether everything is as the extension left it; closes the overlay where it is not. */
  isWhole(): boolean
  /** Whether the focus was moved to its place by a key or press of the user, or by the extension. */
  isFocusExplained(): boolean
  /** Moves the focus to an element of the overlay. */
  focus(element: HTMLElement): void
  end(): void
}

export interface GuardedRoot {
  host: HTMLElement
  root: ShadowRoot
  box: HTMLElement
  style: HTMLStyleElement
  /** Names of animations that the extension's own rules start. */
  animations: readonly string[]
}

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true } as const

/** The guard of the root that holds a node; null where that is no overlay. */
export function findGuard(node: Node): RootGuard | null {
  return guards.get(node.getRootNode()) ?? null
}

/** Changes something in an overlay that is shown. */
export function changeOwn(node: Node, make: () => void): void {
  findGuard(node)?.change(make)
}

/**
 * Guards a shown root.
 *
 * @param onTouched closes it; called once, when a foreign script changed something.
 */
export function guardRoot({ host, root, box, style, animations }: GuardedRoot, onTouched: () => void): RootGuard {
  const { ownerDocument: document } = host
  const view = document.defaultView as Window
  const parent = rootElementOf(document)
  const end = new AbortController()
  const { signal } = end
  const rules = readRules(style)
  let isFocusing = false
  let isExplained = false
  let isKeyMoving = false

  function touch(): void {
    if (signal.aborted) return
    end.abort()
    onTouched()
  }

  /** The page may insert nodes beside the host, but not remove or move the host. */
  function isForeign({ target, removedNodes }: MutationRecord): boolean {
    return target !== parent || Array.from(removedNodes).includes(host)
  }

  const observer = new MutationObserver((records) => records.some(isForeign) && touch())
  observer.observe(root, EVERYTHING)
  observer.observe(host, { attributes: true, childList: true })
  observer.observe(parent, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  box.addEventListener('toggle', () => box.matches(':popover-open') || touch(), { signal })

  function isUntouched(): boolean {
    return (
      !observer.takeRecords().some(isForeign) &&
      host.parentNode === parent &&
      box.matches(':popover-open') &&
      root.styleSheets.length === 1 &&
      root.adoptedStyleSheets.length === 0 &&
      readRules(style) === rules &&
      box.getAnimations({ subtree: true }).every((one) => animations.includes((one as CSSAnimation).animationName))
    )
  }

  const guard: RootGuard = {
    change(make) {
      if (signal.aborted) return
      if (observer.takeRecords().some(isForeign)) {
        touch()
        return
      }
      make()
      observer.takeRecords()
    },
    isWhole() {
      if (signal.aborted) return false
      const isWhole = isUntouched()
      if (!isWhole) touch()
      return isWhole
    },
    isFocusExplained: () => isExplained,
    focus(element) {
      isFocusing = true
      element.focus({ preventScroll: true })
      isFocusing = false
    },
    end() {
      end.abort()
    },
  }

  if (LEAKS_ROOTS) watchFocus()
  else isExplained = true

  /** A page that got hold of an overlay's element could focus it, and wait for an Enter meant for something else. */
  function watchFocus(): void {
    root.addEventListener('focusin', () => {
      isExplained = isFocusing || isKeyMoving
    })
    root.addEventListener('pointerdown', ({ isTrusted }) => {
      if (isTrusted) isKeyMoving = true
      view.setTimeout(() => {
        isKeyMoving = false
      })
    })
    view.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Tab' || event.defaultPrevented) return
        isKeyMoving = true
        view.setTimeout(() => {
          isKeyMoving = false
        })
      },
      { capture: true, signal },
    )
  }

  guards.set(root, guard)
  return guard
}

function readRules({ sheet }: HTMLStyleElement): string {
  return Array.from(sheet?.cssRules ?? [], ({ cssText }) => cssText).join('\n')
}
