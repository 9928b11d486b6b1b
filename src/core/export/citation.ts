/** A clipping's source in a citation style, as it is pasted into a report. */
import type { Clipping } from '../clippings/clipping.ts'
import { listCitationNotes, toNotesLanguage } from './citation-notes.ts'
import { type CitationRun, toCitationHtml, toCitationText, toSentences } from './citation-runs.ts'
import { citeApa } from './cite-apa.ts'
import { citeChicago } from './cite-chicago.ts'
import { citeGbt7714 } from './cite-gbt7714.ts'
import { type Reference, toReference } from './reference.ts'

export const CITATION_STYLES = ['gb-t-7714-2015', 'apa-7', 'chicago-17'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

const CITE: Readonly<Record<CitationStyle, (reference: Reference) => CitationRun[]>> = {
  'gb-t-7714-2015': citeGbt7714,
  'apa-7': citeApa,
  'chicago-17': citeChicago,
}

/** The citation, as plain text and as markup with text and `<i>` only. */
export function toCitation(clipping: Clipping, style: CitationStyle): { text: string; html: string } {
  const reference = toReference(clipping)
  // The two American styles are English throughout.
  const language = style === 'gb-t-7714-2015' ? toNotesLanguage(reference.title, reference.language) : 'en'
  const notes = toSentences(listCitationNotes(clipping, language).map((note) => [note]))
  const runs = [...CITE[style](reference), ...(notes.length > 0 ? [{ text: ' ' }, ...notes] : [])]
  return { text: toCitationText(runs), html: toCitationHtml(runs) }
}
