/** The navigator's bar: where the reader is among the mentions, and the buttons to go on. */
import { createOwnButton, openOwnHost } from './own-host.ts'

const STYLES = `
.bar { inset: auto auto 12px 50%; translate: -50% 0; width: max-content; max-width: calc(100vw - 24px); overflow: visible;
  display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 4px; padding: 5px 6px; }
.bar.above { inset: 12px auto auto 50%; }
.count { min-width: 9ch; padding: 0 4px; text-align: center; font-variant-numeric: tabular-nums; }
button { all: unset; text-align: center; }
select, button { box-sizing: border-box; min-height: 30px; min-width: 30px; padding: 3px 9px;
  border: 1px solid transparent; border-radius: 6px; font: inherit; font-size: 13px; line-height: 20px;
  cursor: pointer; }
select { max-width: 200px; padding: 3px; border-color: var(--edge); color: inherit; background: inherit; }
button.card { border-color: var(--edge); }
button:hover, select:hover { background: var(--wash); }
button:focus-visible, select:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
svg { display: block; width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 2; }
@media (max-width: 420px) { select { flex: 1 0 100%; max-width: none; } }
@media (pointer: coarse) { select, button { min-height: 40px; min-width: 40px; } }
`

/** Shapes of the arrows and the cross, as SVG paths in a box of 14. */
const PREVIOUS = 'M2 9.5 7 4.5l5 5'
const NEXT = 'M2 4.5l5 5 5-5'
const CLOSE = 'M2.5 2.5l9 9m0-9-9 9'

/** What the bar says without regard to where the reader is. */
export interface BarWords {
  language: string
  label: string
  previous: string
  next: string
  card: string
  close: string
  category: string
}

/** What the buttons do. */
export interface BarActions {
  step(by: 1 | -1): void
  openCard(): void
  /** Empty for all categories. */
  choose(category: string): void
  close(): void
}

/** A choice of categories: value and words. */
export type BarChoice = readonly [value: string, words: string]

export interface NavigatorBar {
  readonly isOpen: boolean
  open(words: BarWords): void
  /** @param choices the categories that the page has, the first for all of them. */
  show(count: string, choices: readonly BarChoice[], chosen: string): void
  /** Says something to readers who do not see the page. */
  announce(words: string): void
  /** Puts the focus on the button that opens the card. */
  focus(): void
  /** Stands at the top where it would cover these words at the foot of the page, else at the foot. */
  keepOff(words: readonly DOMRect[]): void
  /** Pixels that it takes at the bottom of the viewport; 0 while it is closed. */
  readonly height: number
  /** Closes it and gives the focus back to where it was. */
  close(): void
}

export function createNavigatorBar(document: Document, actions: BarActions): NavigatorBar {
  let parts: ReturnType<typeof build> | null = null
  let before: Element | null = null

  function build(words: BarWords) {
    const button = (label: string, shape: string, run: () => void) => {
      const made = createOwnButton(document, '', run)
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
    const select = document.createElement('select')
    select.ariaLabel = words.category
    select.addEventListener('change', () => actions.choose(select.value))
    const count = document.createElement('span')
    count.className = 'count'
    const status = document.createElement('p')
    status.className = 'unseen'
    status.setAttribute('role', 'status')
    const card = createOwnButton(document, words.card, actions.openCard)
    card.className = 'card'
    box.append(
      select,
      button(words.previous, PREVIOUS, () => actions.step(-1)),
      count,
      button(words.next, NEXT, () => actions.step(1)),
      card,
      button(words.close, CLOSE, actions.close),
      status,
    )
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      actions.close()
    })
    return { box, select, count, status, card, said: '', host: openOwnHost(document, STYLES, box) }
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
      parts.count.textContent = count
      // A list that the reader has unfolded is left alone while it says the same.
      const said = choices.join('\n')
      if (parts.said !== said)
        parts.select.replaceChildren(
          ...choices.map(([value, words]) => {
            const option = document.createElement('option')
            option.value = value
            option.textContent = words
            return option
          }),
        )
      parts.said = said
      parts.select.value = chosen
    },
    keepOff(words) {
      if (!parts) return
      const { box } = parts
      box.classList.remove('above')
      const bar = box.getBoundingClientRect()
      const isOver = words.some(({ top, bottom }) => bottom > bar.top && top < bar.bottom)
      box.classList.toggle('above', isOver)
    },
    announce(words) {
      if (parts) parts.status.textContent = words
    },
    focus: () => parts?.card.focus({ preventScroll: true }),
    close() {
      if (!parts) return
      const hadFocus = document.activeElement === parts.host
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
