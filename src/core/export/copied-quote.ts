/** A quote as readers paste it into a report. */
import type { Clipping } from '../clippings/clipping.ts'
import { toQuoted } from './quoted.ts'

/** The quote in the quotation marks of its language, then outlet, title, day and address, what is known of them. */
export function toQuoteWithSource(clipping: Clipping): string {
  const isChinese = clipping.language.startsWith('zh')
  const title = clipping.title && (isChinese ? `《${clipping.title}》` : `“${clipping.title}”`)
  const source = [clipping.outlet, clipping.author, title, clipping.publishedDate].filter((part) => part !== '')
  return `${toQuoted(clipping.exact, clipping.language)}\n— ${source.join(isChinese ? '，' : ', ')}\n${clipping.url}`
}
