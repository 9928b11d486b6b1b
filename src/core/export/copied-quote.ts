/** A quote as users paste it into a report. */
import type { Clipping } from '../clippings/clipping.ts'
import { toWebAddress } from '../sources/web-address.ts'
import { toHarmlessText } from '../text/plain-line.ts'
import { toQuoted } from './quoted.ts'
import { toLine } from './reference.ts'

/** The quote in the quotation marks of its language, then outlet, title, day and address, as far as they are known. */
export function toQuoteWithSource(clipping: Clipping): string {
  const isChinese = clipping.language.startsWith('zh')
  const title = toLine(clipping.title)
  const quotedTitle = title && (isChinese ? `《${title}》` : `“${title}”`)
  const source = [toLine(clipping.outlet), toLine(clipping.author), quotedTitle, clipping.publishedDate]
  const line = source.filter((part) => part !== '').join(isChinese ? '，' : ', ')
  const quote = toQuoted(toHarmlessText(clipping.exact), clipping.language)
  return [quote, `— ${line}`, toWebAddress(clipping.url)].filter((part) => part !== '').join('\n')
}
