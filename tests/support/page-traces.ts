/** What a page can check to find out whether an extension is active in it: each check once, by the page itself. */
import type { Page } from 'puppeteer-core'

export interface PageTraces {
  /** Names in `CSS.highlights`. */
  names: string[]
  /** What computed styles reveal of a highlight's name. */
  rule: string
  sheets: string
  /** Elements, attributes of the outermost ones, and what is in the top layer or focused. */
  elements: string[]
  /** Names and symbols on globals that every script shares. */
  globals: string[]
  /** Resources, marks and measures in the page's own timeline, by kind. */
  timeline: string[]
  /** The page's own events that did not reach it unchanged. */
  swallowed: string[]
  /** Changes of the document since it was complete, calls of the console, errors, properties read by others. */
  noticed: string[]
  scrolled: string
}

type Watched = typeof globalThis & { noticed: string[] }

/** Sets the page's traps before anything else in it runs. */
export async function setTraps(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const noticed: string[] = []
    Object.defineProperty(window, 'noticed', { value: noticed })
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      console[name] = () => noticed.push(`console.${name}`)
    }
    for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
      addEventListener(name, () => noticed.push(name))
    }
    // A page can replace functions that scripts of others might call by its own.
    const spied = [
      [Document.prototype, 'createElement'],
      [Element.prototype, 'attachShadow'],
      [Element.prototype, 'getBoundingClientRect'],
      [EventTarget.prototype, 'addEventListener'],
      [HighlightRegistry.prototype, 'set'],
      [Range.prototype, 'setStart'],
      [Array.prototype, 'push'],
    ] as const
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => noticed.push(...records.map(({ type }) => type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
      for (const [owner, name] of spied) {
        const real = (owner as unknown as Record<string, (...args: unknown[]) => unknown>)[name] as () => unknown
        const spy = function (this: unknown, ...args: unknown[]) {
          if (/extension:/.test(new Error('who calls').stack ?? '')) noticed[noticed.length] = `called ${name}`
          return Reflect.apply(real, this, args)
        }
        Object.defineProperty(owner, name, { value: spy, configurable: true, writable: true })
      }
    })
  })
}

export function readTraces(page: Page): Promise<PageTraces> {
  return page.evaluate(() => {
    const root = document.documentElement
    const style = getComputedStyle(root, '::highlight(term-1)')
    const attributes = [root, document.body].flatMap((one) => [...one.attributes].map(({ name }) => name))
    const all = [...document.querySelectorAll('*')]
    const adopted = all.map(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length ?? 0)
    const swallowed = ['pointermove', 'pointerdown', 'click', 'keydown', 'contextmenu', 'copy', 'scroll'].filter(
      (type) => {
        let seen = false
        const see = () => {
          seen = true
        }
        addEventListener(type, see)
        const isLeft = document.body.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
        removeEventListener(type, see)
        return !seen || !isLeft
      },
    )
    const symbolsOf = (one: object) => Object.getOwnPropertySymbols(one).map(String)
    return {
      names: [...CSS.highlights.keys()].sort(),
      rule: `${style.textDecorationLine} ${style.textDecorationStyle} ${style.backgroundColor}`,
      sheets: `${document.styleSheets.length} ${document.adoptedStyleSheets.length} ${adopted.reduce((a, b) => a + b, 0)}`,
      elements: [
        ...attributes,
        `${all.length} elements`,
        `${document.querySelectorAll(':popover-open, :modal').length} in the top layer`,
        `focus ${document.activeElement?.nodeName}`,
        `selected ${getSelection()?.rangeCount}`,
      ],
      globals: [
        ...Object.getOwnPropertyNames(window).sort(),
        ...Object.getOwnPropertyNames(navigator),
        ...[window, document, navigator, Object.prototype, Node.prototype].flatMap(symbolsOf),
      ],
      timeline: performance
        .getEntries()
        .filter(({ entryType, name }) => /mark|measure/.test(entryType) || /extension:/.test(name))
        .map(({ entryType }) => entryType),
      swallowed,
      noticed: [...(window as unknown as Watched).noticed],
      scrolled: `${scrollX} ${scrollY}`,
    }
  })
}
