/**
 * Watches a root of ours for changes that we did not make. A closed root is out of a page's reach only in Chromium:
 * Firefox gives it to any capture listener of the page that hears a real event in it (`originalTarget`). So nothing in
 * our elements is believed, and what shows is closed as soon as somebody else changed it.
 *
 * A MutationObserver hears of a change only after the script that made it; what it has not told yet, and what it never
 * tells (style rules, animations, the popover's state), is asked for before every act.
 */
import { rootElementOf } from '../dom/clobber-safe-dom.ts'

/** Whether the browser gives nodes inside closed roots to pages. */
export const LEAKS_ROOTS = 'originalTarget' in Event.prototype

/** Guards of the roots that show. */
const guards = new WeakMap<Node, RootGuard>()

export interface RootGuard {
  /** Changes something inside the root; does nothing where the root has been touched by somebody else. */
  change(make: () => void): void
  /** Whether everything is as we left it; closes what shows where it is not. */
  isWhole(): boolean
  /** Whether the focus came to where it is by a key or press of the user, or by us. */
  isFocusExplained(): boolean
  /** Moves the focus to an element of ours. */
  focus(element: HTMLElement): void
  end(): void
}

/** What is guarded. */
export interface GuardedRoot {
  host: HTMLElement
  root: ShadowRoot
  box: HTMLElement
  style: HTMLStyleElement
  /** Names of animations that our own rules start. */
  animations: readonly string[]
}

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true } as const

/** The guard of the root that a node stands in now; null where that is none of ours. */
export function findGuard(node: Node): RootGuard | null {
  return guards.get(node.getRootNode()) ?? null
}

/** Changes something of ours that shows. */
export function changeOwn(node: Node, make: () => void): void {
  findGuard(node)?.change(make)
}

/**
 * Guards a root that shows.
 *
 * @param onTouched closes it; called once, when somebody else changed something.
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

  /** The page may put what it likes beside the host, but not take it away or to another place. */
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

  /** A page that has an element of ours can focus it, and wait for the next Enter that was meant for something else. */
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
