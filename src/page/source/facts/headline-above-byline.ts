/**
 * Finds the headline of a page whose titles say nothing of the article: old systems print the site's name in each. It is
 * the line of text right above the one that states day and author.
 */
import { toLetters } from '../../../core/sources/fields/title-likeness.ts'
import { bodyOf } from '../../dom/clobber-safe-dom.ts'
import { blockOf, SILENT } from './printed-lines.ts'

const BYLINE =
  /(?:作\s*者|来\s*源|來\s*源|发布(?:时间|日期)|更新(?:时间|日期)|日\s*期|时\s*间)\s*[:：].*\d{2,4}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}|^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{2,4})(?:\s|$)/u
const MOST_PIECES = 600
const LONGEST_BYLINE = 160
const LEAST = 6
const LONGEST = 80

/** The element of that line; null where no line states a day, or what stands above it is no headline. */
export function findAboveByline(document: Document): Element | null {
  const body = bodyOf(document)
  if (!body) return null
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT
    return SILENT.has((node as Element).tagName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  })
  let last: Element | null = null
  for (let pieces = MOST_PIECES; pieces > 0 && walker.nextNode(); pieces--) {
    const text = walker.currentNode as Text
    if (text.data.trim() === '') continue
    const line = (blockOf(text)?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const own = line.length <= LONGEST_BYLINE ? line : text.data.trim()
    if (BYLINE.test(own)) return last && isHeadline(last) ? last : null
    last = text.parentElement
  }
  return null
}

function isHeadline(element: Element): boolean {
  const text = (element.textContent ?? '').trim()
  return toLetters(text).length >= LEAST && text.length <= LONGEST && element.closest('a,nav,li') === null
}
