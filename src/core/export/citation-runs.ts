/** Builds the text of a citation from runs, some in italics, so that no two full stops meet. */
import { escapeHtml } from './csv.ts'

/** A run of a citation. */
export interface CitationRun {
  readonly text: string
  readonly isItalic?: true
}

/** What ends a sentence by itself, also within a closing quotation mark. */
const ENDED = /[.?!。？！…．][”’」』"']*$/u

/** Closing quotation marks of Latin text, before which American usage puts a full stop or comma (Chicago 6.9). */
const CLOSING = /(?<=‘[^’]*\P{Script=Han})’$|(?<=“[^”]*\P{Script=Han})”$/u

export function italic(text: string): CitationRun {
  return { text, isItalic: true }
}

/** Sentences, each closed by a full stop where nothing closes it yet; empty ones are left out. */
export function toSentences(sentences: readonly (readonly (CitationRun | string)[])[]): CitationRun[] {
  const runs: CitationRun[] = []
  for (const sentence of sentences) {
    const own = sentence.map((run) => (typeof run === 'string' ? { text: run } : run)).filter(({ text }) => text !== '')
    const last = own.pop()
    if (!last) continue
    if (runs.length > 0) runs.push({ text: ' ' })
    const closed = toClosed(last.text, '.')
    // A full stop behind italics stands upright.
    const isAppended = closed === `${last.text}.`
    runs.push(...own, ...(isAppended ? [last, { text: '.' }] : [{ ...last, text: closed }]))
  }
  return runs
}

/**
 * A text with a full stop or comma at its end. A full stop is left out where the text already ends in a mark; a comma
 * replaces a full stop, and stays behind a question mark of a title (Chicago 6.125).
 */
export function toClosed(text: string, sign: ',' | '.'): string {
  if (sign === '.' && ENDED.test(text)) return text
  const open = text.replace(/(?<!\.)[.。]$/u, '')
  return CLOSING.test(open) ? open.replace(CLOSING, (mark) => sign + mark) : open + sign
}

/** As plain text. */
export function toCitationText(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('')
}

/** As markup for a word processor: text and `<i>` only. */
export function toCitationHtml(runs: readonly CitationRun[]): string {
  return runs.map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('')
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `2026-01-12` as American styles write it, `January 12, 2026`; only month or year where no more is known. */
export function toEnglishDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = MONTHS[Number(month) - 1] ?? ''
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}
