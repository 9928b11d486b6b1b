/** Builds a page from edited paragraphs, with the quote's true place in it. */
import { type Paragraphs, QUOTE_END, QUOTE_START } from './edit-text.ts'
import type { Random } from './seeded.ts'

const BLOCKS = 'p,h1,h2,h3,h4,li,blockquote,figcaption,dd,td'
const UNREAD = 'nav,script,[hidden],[aria-hidden="true"]'
/** Parts that are not read as a whole, and are no paragraphs. */
const MIXED = `${BLOCKS},div,button,svg`

/** The original page: its blocks of text, and their texts. */
export interface OriginalPage {
  readonly body: HTMLElement
  readonly blocks: readonly Element[]
  readonly texts: readonly string[]
}

/** Parses a page from markup; none of its scripts run. */
export function parsePage(html: string): OriginalPage {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const script of body.querySelectorAll('script')) script.remove()
  const blocks = [...body.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector(MIXED) && !block.closest(UNREAD) && textOf(block) !== '',
  )
  return { body, blocks, texts: blocks.map(textOf) }
}

function textOf(block: Element): string {
  return (block.textContent ?? '').replace(/\s+/g, ' ').trim()
}

const withoutSigns = (text: string) => text.replace(/[\uE000\uE001]/g, '')

/**
 * Shows paragraphs in the places of a page's blocks: unchanged ones keep their own markup.
 *
 * @param wrap builds the markup of a changed text; plain text by default.
 * @returns the quote's place; null if it was removed.
 */
export function showParagraphs(
  page: OriginalPage,
  paragraphs: Paragraphs,
  wrap: (text: string) => Element[] = (text) => [paragraph(text)],
  isAllNew = false,
): Range | null {
  const body = page.body.cloneNode(true) as HTMLElement
  const places = [...body.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector(MIXED) && !block.closest(UNREAD) && textOf(block) !== '',
  )
  const shown = paragraphs.map((text) => {
    if (text === null) return []
    const known = page.texts.indexOf(withoutSigns(text))
    return known >= 0 && !isAllNew ? [page.blocks[known]?.cloneNode(true) as Element] : wrap(withoutSigns(text))
  })
  const last = places.at(-1) as Element
  last.after(...shown.slice(places.length).flat())
  for (const [index, place] of places.entries()) place.replaceWith(...(shown[index] ?? []))
  document.body.replaceChildren(...body.childNodes)
  return toRange(paragraphs, shown)
}

function toRange(paragraphs: Paragraphs, shown: readonly Element[][]): Range | null {
  const first = paragraphs.findIndex((text) => text?.includes(QUOTE_START))
  const last = paragraphs.findIndex((text) => text?.includes(QUOTE_END))
  if (first < 0 || last < first) return null
  const before = countSigns((paragraphs[first] as string).split(QUOTE_START)[0] as string)
  const inside = countSigns((paragraphs[last] as string).split(QUOTE_END)[0] as string)
  // If an edit left nothing of the quote in its first or last paragraph, it begins or ends in the next one.
  const texts = shown.slice(first, last + 1).flat()
  const behind = countSigns(paragraphs.slice(first, last).join('')) + inside
  const start = findSign(texts, before + 1)
  const end = findSign(texts, behind)
  if (!start || !end || behind <= before) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset + 1)
  return range
}

/** What stands between words is not counted: typesetting changes it. */
const BETWEEN = /[\s\u00ad\u200b]/

function countSigns(text: string): number {
  return [...withoutSigns(text)].filter((one) => !BETWEEN.test(one)).length
}

/** The place of the n-th counted character, from one. */
function findSign(elements: readonly Element[], nth: number): { node: Text; offset: number } | null {
  let left = nth
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let offset = 0; offset < node.length; offset++) {
        if (!BETWEEN.test(node.data[offset] as string) && --left === 0) return { node, offset }
      }
    }
  }
  return null
}

function paragraph(...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('p')
  element.append(...content)
  return element
}

const INLINE = ['span', 'em', 'strong', 'a', 'b', 'mark', 'font']

/** Gives a text new markup: cut into elements, over lines, with soft hyphens and pictures, or as two blocks. */
export function rewrapWith(chance: Random): (text: string) => Element[] {
  return (text) => {
    const content: (Node | string)[] = []
    for (let rest = text; rest !== ''; ) {
      const length = chance.between(1, Math.max(2, Math.min(60, rest.length)))
      const part = rest.slice(0, length)
      rest = rest.slice(length)
      const way = chance.next()
      if (way < 0.5) content.push(inline(chance, part))
      else if (way < 0.6) content.push(part, '\u00ad')
      else if (way < 0.65) content.push(part, document.createElement('wbr'))
      else if (way < 0.7) content.push(part.replace(/ /g, '\n\t'), document.createComment(' '))
      else if (way < 0.75 && /\s$/.test(part)) content.push(part, document.createElement('br'))
      else content.push(part)
    }
    const way = chance.next()
    if (way < 0.2) {
      const half = chance.between(0, content.length)
      return [paragraph(...content.slice(0, half)), paragraph(...content.slice(half))]
    }
    if (way < 0.4) {
      const box = document.createElement('div')
      box.append(...content)
      return [box]
    }
    return [paragraph(...content)]
  }
}

function inline(chance: Random, text: string): Element {
  const element = document.createElement(chance.pick(INLINE))
  element.append(chance.next() < 0.2 && text.length > 2 ? inline(chance, text) : text)
  return element
}
