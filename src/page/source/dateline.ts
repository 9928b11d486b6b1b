/** Finds the line under a headline that gives time and place: what Chinese outlets print instead of metadata. */
import { parentElementOf } from '../dom/clobber-safe-dom.ts'

/** `credited`: a day beside a time of day or a word of publication, source or author; `dated`: a day, or an author's element, alone. */
export type Dateline = 'credited' | 'dated'

/** Characters after the headline in which the line is looked for, and before it. */
const REACH = 400
const REACH_ABOVE = 120
/** Characters of a page in which its title is looked for. */
const MOST_READ = 50_000
const SHORTEST_TITLE = 6

const HEADINGS = 'h1,h2,[class*="title" i],[id*="title" i]'
const MOST_HEADINGS = 8
/** Headings that are passed over without being read: navigation and teasers have titles, too. */
const MOST_PASSED = 200
const ELSEWHERE = 'nav,aside,footer,form,a,li,[class*="nav" i],[class*="menu" i]'

/** Elements that articles name their author and day by. */
const SIGNS =
  ':is(article,main,[class*="article" i],[class*="post" i],[class*="content" i]) :is(time,[itemprop="author"],[itemprop="datePublished"],[rel~="author"],[class*="byline" i],[class*="pubdate" i])'

const DATE =
  /(?:19|20)\d{2}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}|(?:19|20)\d{2}\s+\d{1,2}\s*[月/-]\s*\d{1,2}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+(?:19|20)\d{2}|\b\d{1,2}\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+(?:19|20)\d{2}|\b\d{1,2}\.\s*(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\.?\s*(?:19|20)\d{2}/i
const CREDIT =
  /来源|來源|来自|來自|稿源|出处|出處|作者|记者|記者|编辑|編輯|责编|責編|发布|發布|發佈|发表|發表|时间|時間|日期|文\s*[/／|｜]|\bby\s|\bpublished\b|\bupdated\b|\bposted\b|\bsource\b/i

/** A day with the time of day. */
const CLOCK = /\d{1,2}(?:日|\s|T|,)\s*\d{1,2}[:：]\d{2}\b/

/** The strongest line of a page, below one of its first headings or right above it; null where there is none. */
export function findDateline(document: Document): Dateline | null {
  const headings = document.body?.querySelectorAll(HEADINGS) ?? []
  let isDated = false
  let left = MOST_HEADINGS
  for (let index = 0; index < Math.min(headings.length, MOST_PASSED) && left > 0; index++) {
    const heading = headings[index] as Element
    if (!heading.matches('h1') && heading.closest(ELSEWHERE)) continue
    left--
    const found = toDateline(`${textBefore(heading)} ${textBelow(heading)}`)
    if (found === 'credited') return found
    isDated ||= found !== null
  }
  const found = toDateline(textAfterTitle(document))
  if (found === 'credited') return found
  return isDated || found || document.querySelector(SIGNS) ? 'dated' : null
}

function toDateline(text: string): Dateline | null {
  if (!DATE.test(text)) return null
  return CREDIT.test(text) || CLOCK.test(text) ? 'credited' : 'dated'
}

/** The text after the first words that repeat the document's title, for headlines in plain boxes and table cells. */
function textAfterTitle(document: Document): string {
  const [title = ''] = document.title.split(/\s+[-–—|]\s+|_|-{2,}/)
  if (title.trim().length < SHORTEST_TITLE) return ''
  const text = (document.body?.textContent ?? '').slice(0, MOST_READ)
  const at = text.indexOf(title.trim())
  return at < 0 ? '' : text.slice(at + title.trim().length, at + title.length + REACH)
}

/** The text of what stands right before a heading within its box. */
function textBefore(heading: Element): string {
  return (heading.previousElementSibling?.textContent ?? '').slice(-REACH_ABOVE)
}

/** The text after a heading, or after the box that holds nothing but the heading. */
function textBelow(heading: Element): string {
  let last = heading
  for (let around = parentElementOf(last); around && !last.nextElementSibling; around = parentElementOf(last)) {
    if (around === heading.ownerDocument.body) break
    last = around
  }
  let text = ''
  for (let next = last.nextSibling; next && text.length < REACH; next = next.nextSibling) {
    if (next instanceof Element && next.matches('script,style')) continue
    text += `${(next.textContent ?? '').slice(0, REACH)} `
  }
  return text.slice(0, REACH)
}
