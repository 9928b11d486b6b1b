/** The navigator's bar: shows the position among the mentions, and holds the buttons to move on. */
import { type BarChoice, CHOICE_STYLES, createNavigatorChoice } from './navigator-choice.ts'
import { createOverlayButton, openOverlay } from './overlay-host.ts'
import { createWords, writeWords } from './unselectable-words.ts'

const STYLES = `
.bar { inset: auto auto 12px 50%; translate: -50% 0; width: max-content; max-width: calc(100vw - 24px); overflow: visible;
  display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 4px; padding: 5px 6px; }
.bar.above { inset: 12px auto auto 50%; }
.count { min-width: 9ch; padding: 0 4px; text-align: center; font-variant-numeric: tabular-nums; }
button { all: unset; text-align: center; }
button { box-sizing: border-box; min-height: 30px; min-width: 30px; padding: 3px 9px; border: 1px solid transparent;
  border-radius: 6px; font: inherit; font-size: 13px; line-height: 20px; cursor: pointer; }
button.card { border-color: var(--edge); }
button:hover { background: var(--wash); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
svg { display: block; width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 2; }
@media (pointer: coarse) { button { min-height: 40px; min-width: 40px; } }
${CHOICE_STYLES}`

/** Shapes of the arrows and the cross, as SVG paths in a 14 x 14 box. */
const PREVIOUS = 'M2 9.5 7 4.5l5 5'
const NEXT = 'M2 4.5l5 5 5-5'
const CLOSE = 'M2.5 2.5l9 9m0-9-9 9'

/** The bar's texts that do not depend on the position. */
export interface BarWords {
  language: string
  label: string
  previous: string
  next: string
  card: string
  close: string
  category: string
}

export interface BarActions {
  step(by: 1 | -1): void
  openCard(): void
  /** Empty for all categories. */
  choose(category: string): void
  close(): void
}

export type { BarChoice }

export interface NavigatorBar {
  readonly isOpen: boolean
  open(words: BarWords): void
  /** @param choices the categories that the page has; the first entry is for all of them. */
  show(count: string, choices: readonly BarChoice[], chosen: string): void
  /** Announces a text in the live region, for users of screen readers. */
  announce(words: string): void
  /** Focuses the button that opens the card. */
  focus(): void
  /** Moves the bar to the top where it would cover these words at the bottom of the viewport, else to the bottom. */
  keepOff(words: readonly DOMRect[]): void
  /** Pixels that it covers at the bottom of the viewport; 0 while it is closed. */
  readonly height: number
  /** Closes the bar and returns the focus to where it was. */
  close(): void
}

export function createNavigatorBar(document: Document, actions: BarActions): NavigatorBar {
  let parts: ReturnType<typeof build> | null = null
  let before: Element | null = null

  function build(words: BarWords) {
    const button = (label: string, shape: string, run: () => void) => {
      const made = createOverlayButton(document, '', run)
      made.ariaLabel = label
      made.title = label
      made.append(createSign(document, shape))
      return made
    }
    const box = document.createElement('div')
    box.className = 'bar'
    box.lang = words.language
    box.setAttribute('role', 'group')
    box.ariaLabel = words.label
    const choice = createNavigatorChoice(document, words.category, actions.choose)
    const count = createWords(document, 'span', '', 'count')
    const status = createWords(document, 'p', '', 'unseen')
    status.setAttribute('role', 'status')
    const card = createOverlayButton(document, words.card, actions.openCard)
    card.className = 'card'
    box.append(
      choice.element,
      button(words.previous, PREVIOUS, () => actions.step(-1)),
      count,
      button(words.next, NEXT, () => actions.step(1)),
      card,
      button(words.close, CLOSE, actions.close),
      status,
    )
    box.addEventListener('keydown', (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      actions.close()
    })
    const host = openOverlay(document, box, { styles: STYLES, onTouched: actions.close })
    return { box, choice, count, status, card, host }
  }

  return {
    get isOpen() {
      return parts !== null
    },
    get height() {
      if (!parts || parts.box.classList.contains('above')) return 0
      const { top } = parts.box.getBoundingClientRect()
      return Math.max(0, document.documentElement.clientHeight - top)
    },
    open(words) {
      before = document.activeElement
      parts ??= build(words)
    },
    show(count, choices, chosen) {
      if (!parts) return
      const { host, choice, count: element } = parts
      host.change(() => writeWords(element, count))
      choice.show(choices, chosen)
    },
    keepOff(words) {
      if (!parts) return
      const { box, host } = parts
      host.change(() => {
        box.classList.remove('above')
        const bar = box.getBoundingClientRect()
        const isOver = words.some(({ top, bottom }) => bottom > bar.top && top < bar.bottom)
        box.classList.toggle('above', isOver)
      })
    },
    announce(words) {
      if (!parts) return
      const { host, status } = parts
      host.change(() => writeWords(status, words))
    },
    focus() {
      if (parts) parts.host.focus(parts.card)
    },
    close() {
      if (!parts) return
      const hadFocus = parts.host.hasFocus()
      parts.host.remove()
      parts = null
      if (hadFocus && before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true })
      before = null
    },
  }
}

function createSign(document: Document, shape: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.setAttribute('viewBox', '0 0 14 14')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', shape)
  svg.append(path)
  return svg
}
