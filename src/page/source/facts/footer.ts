/** The copyright line in a page's foot: whose it is, and of which year. */
import type { PageFacts } from '../../../core/sources/fields/page-facts.ts'
import { bodyOf, parentElementOf } from '../../dom/clobber-safe-dom.ts'
import { blockOf, SILENT } from './printed-lines.ts'

/** Characters at the end of the page in which the copyright line is looked for, and the pieces of text among them. */
const REACH = 3000
const MOST_PIECES = 600

const COPYRIGHT = /©|\(c\)|\bcopyright\b|版权所有|版權所有/i
const SIGN = String.raw`(?:©|ⓒ|\([cC]\)|\b[cC](?:opyright|OPYRIGHT)\b|版权所有|版權所有)`
const BEHIND = new RegExp(String.raw`(?:${SIGN}[\s:：\d,–-]*)+(?:[bB][yY]\s+)?(\p{L}[\p{L}\p{N}&'’. ]{2,40})`, 'gu')
/** 江州日报社版权所有 */
const BEFORE = /(\p{Script=Han}[\p{Script=Han}\p{N}]{2,23})\s*(?:版权所有|版權所有)/u
/** What else stands beside a copyright sign: requests, numbers of registers, the site's makers. */
const NO_NAME =
  /^(?:copyright|all\b|rights|policy|privacy|terms|cookies?|user |content|cc by|todos|tous|alle rechte|未经|未經|请勿|請勿|不得|转载|轉載|任何|备案|備案|网站|網站|本站|本网|联系|聯絡|关于|關於|举报|違法|违法|技术|技術|主办|主辦|承办|地址|电话|邮箱|投稿|title|name|reserved|powered|建议|[京沪粤浙苏鲁川津渝鄂湘赣闽皖豫冀晋陕甘青蒙新藏云贵桂琼黑吉辽宁]ICP)/i

export function readFooter(document: Document): Pick<PageFacts, 'footerName' | 'footerYear'> {
  const line = readLastLines(document).findLast((text) => COPYRIGHT.test(text)) ?? ''
  const years = line.match(/(?:19|20)\d\d/g) ?? []
  return { footerName: findName(line), footerYear: years.at(-1) ?? '' }
}

function findName(line: string): string {
  const named = [...line.matchAll(BEHIND)].map(([, name = '']) => name)
  for (const name of [BEFORE.exec(line)?.[1] ?? '', ...named]) {
    const plain = name
      .replace(/\b(?:all rights.*|ltd|inc|llc|copyright)\b.*$/i, '')
      .replace(/\.(?:\s.*)?$|(?<=^[\p{Script=Latin}\s]+)\s\p{Script=Han}.*$/u, '')
      .trim()
    if (plain.length > 1 && !NO_NAME.test(plain)) return plain
  }
  return ''
}

/** The last lines of a page, in its order: cells and boxes of the foot are lines of their own. */
function readLastLines(document: Document): string[] {
  const body = bodyOf(document)
  if (!body) return []
  // No filter of our own: the browser steps over elements by itself.
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const lines: string[] = []
  let block: Element | null = null
  let left = REACH
  let node = walker.lastChild() as Text | null
  for (
    let pieces = MOST_PIECES;
    node && left > 0 && pieces > 0;
    pieces--, node = walker.previousNode() as Text | null
  ) {
    const text = node.data.trim() === '' ? '' : node.data.replace(/\s+/g, ' ')
    if (text === '' || SILENT.has(parentElementOf(node)?.tagName ?? '')) continue
    const around = blockOf(node)
    if (around === block && lines.length > 0 && !isBreak(node.nextSibling)) lines[0] = `${text} ${lines[0]}`
    else lines.unshift(text)
    block = around
    left -= text.length
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim())
}

function isBreak(node: Node | null): boolean {
  return node instanceof Element && node.tagName === 'BR'
}
