/** A quote as users paste it into a report. */
import type { Clipping } from '../clippings/clipping.ts'
import { toWebAddress } from '../sources/web-address.ts'
import { toHarmlessText } from '../text/plain-line.ts'
import { listCitationNotes, toNotesLanguage } from './citation-notes.ts'
import { toQuoted } from './quoted.ts'
import { toLine } from './reference.ts'

/**
 * The quote in the quotation marks of its language, the original of a machine's translation, then outlet, title, day
 * and address, as far as they are known, and through which archive it was read.
 */
export function toQuoteWithSource(clipping: Clipping): string {
  const isChinese = clipping.language.startsWith('zh')
  const title = toLine(clipping.title)
  const quotedTitle = title && (isChinese ? `《${title}》` : `“${title}”`)
  const source = [toLine(clipping.outlet), toLine(clipping.author), quotedTitle, clipping.publishedDate]
  const line = source.filter((part) => part !== '').join(isChinese ? '，' : ', ')
  const quote = toQuoted(toHarmlessText(clipping.exact), clipping.language)
  const original = clipping.original === '' ? '' : toHarmlessText(clipping.original)
  const notes = listCitationNotes(clipping, toNotesLanguage('', clipping.language)).map((note) => `[${note}]`)
  return [quote, original, `— ${line}`, toWebAddress(clipping.url), ...notes].filter((part) => part !== '').join('\n')
}
