/** Finds the line under a headline that gives time and place: what Chinese outlets print instead of metadata. */
import { parentElementOf } from '../dom/clobber-safe-dom.ts'

/** Characters after the headline in which the line is looked for. */
const REACH = 400

const HEADINGS = 'h1,h2,[class*="title" i],[id*="title" i]'
const MOST_HEADINGS = 6

const DATE =
  /(?:19|20)\d{2}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+(?:19|20)\d{2}|\b\d{1,2}\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+(?:19|20)\d{2}/i
const CREDIT =
  /来源|來源|稿源|作者|记者|記者|编辑|編輯|责编|責編|发布|發布|發佈|发表|發表|时间|時間|文\s*[/／|｜]|\bby\s|\bpublished\b|\bupdated\b|\bposted\b|\bsource\b/i

/** Whether date and credit are printed below one of the page's first headings. */
export function hasDateline(document: Document): boolean {
  const headings = document.body?.querySelectorAll(HEADINGS) ?? []
  for (let index = 0; index < Math.min(headings.length, MOST_HEADINGS); index++) {
    const text = textBelow(headings[index] as Element)
    if (DATE.test(text) && CREDIT.test(text)) return true
  }
  return false
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
