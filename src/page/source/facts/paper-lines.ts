/** Collects lines and labelled values of a page that may be a government paper; reads nothing of other pages. */
import type { LabelledValue, PaperFacts } from '../../../core/sources/papers/paper-facts.ts'
import { bodyOf } from '../../dom/clobber-safe-dom.ts'

/** Words of which one stands in every paper and every reading: labels, numbers, formulas. */
const SIGNS =
  /发文|文\s{0,6}号|成文|制发|公文|索引号|〔(?:19|20)\d\d〕|年第\d+号|解读|解讀|第\s*\d+\s*号|现印发|通知如下|特此(?:公告|通知|通告)|(?:起施行|起实施)/u

/** Papers and readings have Chinese titles: the text of other pages is not searched. */
const CHINESE = /[\u3400-\u9fff]/

const BLOCKS = 'p,div,td,th,li,dt,dd,tr,h1,h2,h3,h4,h5,h6,section,article,table,ul,ol,dl,form,header,footer,center,body'
const SKIPPED = 'script,style,noscript,template,textarea,select,nav'
/** Bounds the work on a long page: papers with their annexes have fewer pieces. */
const MOST_PIECES = 6000
const LONGEST_LINE = 2000
const LONGEST_LABEL = 12
const LONGEST_VALUE = 200

/** @param column the section that the page's metadata names. */
export function readPaperFacts(document: Document, column: string): PaperFacts | null {
  const body = bodyOf(document)
  if (document.title !== '' && !CHINESE.test(`${document.title}${column}`)) return null
  if (!body || !SIGNS.test(`${document.title} ${column} ${body.textContent ?? ''}`)) return null
  const lines = readLines(body)
  return { labels: findLabels(lines), lines, column }
}

/** Texts of blocks, cut at line breaks, in the order of the page. */
function readLines(body: HTMLElement): string[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT
    if ((node as Element).matches(SKIPPED)) return NodeFilter.FILTER_REJECT
    return NodeFilter.FILTER_ACCEPT
  })
  const lines: string[] = []
  let block: Element | null = null
  let line = ''
  const close = () => {
    const plain = line.replace(/[\s\u3000]+/gu, ' ').trim()
    if (plain !== '') lines.push(plain.slice(0, LONGEST_LINE))
    line = ''
  }
  for (let left = MOST_PIECES; left > 0 && walker.nextNode(); left--) {
    const node = walker.currentNode
    if (node.nodeType === Node.TEXT_NODE) {
      const around = node.parentElement?.closest(BLOCKS) ?? null
      if (around !== block) close()
      block = around
      line += node.nodeValue ?? ''
    } else if ((node as Element).tagName === 'BR') close()
  }
  close()
  return lines
}

/** A label with its value behind it, or on the next line: cells of a table are lines of their own. */
function findLabels(lines: readonly string[]): LabelledValue[] {
  return lines.flatMap((line, at): LabelledValue[] => {
    const parts = [
      ...line.matchAll(
        /([\p{Script=Han}][\p{Script=Han}\s]{1,11})[:：]\s*([^:：]*?)(?=\s*(?:[\p{Script=Han}][\p{Script=Han} ]{1,7}[:：]|$))/gu,
      ),
    ]
    const within = parts
      .filter(
        ([, label = '', value = '']) =>
          value !== '' && toLabel(label).length <= LONGEST_LABEL && value.length <= LONGEST_VALUE,
      )
      .map(([, label = '', value = '']) => ({ label: toLabel(label), value: value.trim() }))
    if (within.length > 0) return within
    const bare = toLabel(line.replace(/[:：\s]+$/u, ''))
    const next = lines[at + 1]
    const isLabel = bare.length >= 2 && bare.length <= LONGEST_LABEL && /^\p{Script=Han}+$/u.test(bare)
    return isLabel && next !== undefined && next.length <= LONGEST_VALUE && !/[:：]\s*$/u.test(next)
      ? [{ label: bare, value: next }]
      : []
  })
}

/** 文　号 is written with blanks to fill its column; brackets around a label are left out. */
function toLabel(text: string): string {
  return text.replace(/[\s\u3000\u00a0【】[\]]+/gu, '')
}
