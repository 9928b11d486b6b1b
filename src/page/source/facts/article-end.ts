/** Finds the last paragraph of an article: below it outlets print author, source and day as well. */
import { BESIDE_ARTICLE } from '../beside-article.ts'

const MOST_PARAGRAPHS = 300
const SHORTEST = 30
const ASIDE = `${BESIDE_ARTICLE},aside,li,[class*="comment" i],[class*="copyright" i]`

/** The last but few of the paragraphs in the place that holds most text; null where the page has no such place. */
export function findArticleEnd(document: Document): Element | null {
  const places = new Map<Element, { units: number; paragraphs: Element[] }>()
  const paragraphs = document.getElementsByTagName('p')
  for (let index = 0; index < Math.min(paragraphs.length, MOST_PARAGRAPHS); index++) {
    const paragraph = paragraphs[index] as Element
    const length = (paragraph.textContent ?? '').trim().length
    const place = paragraph.parentElement
    if (!place || length === 0) continue
    const entry = places.get(place) ?? { units: 0, paragraphs: [] }
    if (length >= SHORTEST) entry.units += length
    entry.paragraphs.push(paragraph)
    places.set(place, entry)
  }
  let best: { units: number; paragraphs: Element[] } | null = null
  for (const [place, entry] of places)
    if ((!best || entry.units > best.units) && entry.units > 0 && !place.closest(ASIDE)) best = entry
  // The closing lines are paragraphs themselves: reading begins before the last few.
  return best ? (best.paragraphs[Math.max(0, best.paragraphs.length - 4)] ?? null) : null
}
