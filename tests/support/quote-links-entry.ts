/** Runs inside a page of the test of links: saves a quote as the extension does, and returns where it is. */
import { toTextFragmentLink } from '../../src/core/quotes/text-fragment-link.ts'
import type { PageEvidence } from '../../src/core/settings/page-evidence.ts'
import { createQuotePlacer } from '../../src/page/quotes/describe-quote.ts'
import { readPage } from '../../src/page/quotes/page-text.ts'
import { DEFAULT_READING } from '../../src/page/scan/readable.ts'
import { createRandom } from './seeded.ts'

/** A quote of a page: its link, and the indexes of the text nodes with the offsets at which it begins and ends. */
export interface LinkedQuote {
  link: string
  words: string
  start: [number, number]
  end: [number, number]
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}

/** Quotes at arbitrary places, cut without regard for words. */
export function pickQuotes(count: number, seed: number, evidence: PageEvidence = 'readable'): LinkedQuote[] {
  const chance = createRandom(seed)
  const nodes = textNodes()
  const all = readPage(document.body, DEFAULT_READING, false)
  const letters = [...all.raw.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index)
  const quotes: LinkedQuote[] = []
  for (let tries = 0; quotes.length < count && tries < count * 5; tries++) {
    const length = chance.next() < 0.3 ? chance.between(150, 500) : chance.between(6, 90)
    const from = chance.between(0, letters.length - length - 1)
    const span = { start: letters[from] as number, end: (letters[from + length - 1] as number) + 1 }
    const ranges = all.toRanges(span)
    const [first, last] = [ranges[0], ranges.at(-1)]
    if (!first || !last || !(first.startContainer.parentElement as Element).checkVisibility()) continue
    const range = document.createRange()
    range.setStart(first.startContainer, first.startOffset)
    range.setEnd(last.endContainer, last.endOffset)
    const place = createQuotePlacer(document, evidence)(range)
    quotes.push({
      link: toTextFragmentLink(location.href, place?.directive ?? null),
      words: place?.quote.exact ?? '',
      start: [nodes.indexOf(range.startContainer as Text), range.startOffset],
      end: [nodes.indexOf(range.endContainer as Text), range.endOffset],
    })
  }
  return quotes
}

/** Where a quote is on the screen: the boxes of its first and last letters, in CSS pixels of the viewport. */
export function locate({ start, end }: LinkedQuote): { first: DOMRect; last: DOMRect; height: number } | null {
  const nodes = textNodes()
  const rectOf = ([node, offset]: [number, number]) => {
    const range = document.createRange()
    range.setStart(nodes[node] as Text, offset)
    range.setEnd(nodes[node] as Text, offset + 1)
    return range.getClientRects()[0]
  }
  const [first, last] = [rectOf(start), rectOf([end[0], end[1] - 1])]
  return first && last ? { first: first.toJSON(), last: last.toJSON(), height: innerHeight } : null
}
