/** A clipping that the user enters by hand, from what no script reaches, such as paper or a scanned PDF. */
import type { Recognizer } from '../recognizer/recognizer.ts'
import { toCanonicalUrl } from '../sources/article-key.ts'
import { toOutlet } from '../sources/outlet-name.ts'
import { parseWebAddress } from '../sources/web-address.ts'
import { type Clipping, NO_PAPER } from './clipping.ts'
import { isDay } from './clipping-edit.ts'
import { type ClockReading, createClipping } from './create-clipping.ts'
import { countEditExcess } from './fit-clipping.ts'
import { LIMITS } from './limits.ts'

/** The fields of the form as typed; tags in one line. */
export const MANUAL_FIELDS = [
  'exact',
  'title',
  'url',
  'outlet',
  'publishedDate',
  'page',
  'sourceCredit',
  'author',
  'note',
  'tags',
] as const

export type ManualField = (typeof MANUAL_FIELDS)[number]
export type ManualFields = Readonly<Record<ManualField, string>>

/** The fields of the source, which stay filled for its next quote. */
export const SOURCE_FIELDS: readonly ManualField[] = [
  'title',
  'url',
  'outlet',
  'publishedDate',
  'sourceCredit',
  'author',
]

export const NO_FIELDS = Object.fromEntries(MANUAL_FIELDS.map((name) => [name, ''])) as ManualFields

/** Fields with invalid values: no quote, an address that is not http(s), a day that does not exist. */
export type FaultyField = 'exact' | 'url' | 'publishedDate'

/** What is wrong with a field: its value is invalid, or too long by so many UTF-16 units or tags. */
export type ManualFault =
  | { readonly field: FaultyField; readonly kind: 'unusable' }
  | { readonly field: ManualField; readonly kind: 'too_long'; readonly over: number }

/** The faults of a form, one a field, in the order of its fields. */
export function findFaults(fields: ManualFields, tags: readonly string[]): ManualFault[] {
  const isUnusable: Readonly<Record<FaultyField, boolean>> = {
    exact: fields.exact.trim() === '',
    url: fields.url.trim() !== '' && parseWebAddress(fields.url) === null,
    publishedDate: toDay(fields.publishedDate) === null,
  }
  return MANUAL_FIELDS.flatMap((field): ManualFault[] => {
    const over = field === 'tags' ? countEditExcess({ tags: [...tags] }) : fields[field].trim().length - LIMITS[field]
    if (over > 0) return [{ field, kind: 'too_long', over }]
    const usable = field as FaultyField
    return isUnusable[usable] ? [{ field: usable, kind: 'unusable' }] : []
  })
}

/**
 * Makes the clipping of a form without faults.
 *
 * @param tags the form's line of tags, split.
 */
export function createManualClipping(
  fields: ManualFields,
  tags: readonly string[],
  recognizer: Recognizer,
  clock: ClockReading,
): Clipping {
  const [exact, title, author, sourceCredit, page] = [
    fields.exact,
    fields.title,
    fields.author,
    fields.sourceCredit,
    fields.page,
  ].map((text) => text.trim().toWellFormed()) as [string, string, string, string, string]
  const url = parseWebAddress(fields.url)?.href ?? ''
  const publishedDate = toDay(fields.publishedDate) ?? ''
  const source = {
    url,
    canonicalUrl: url === '' ? '' : toCanonicalUrl(url, []),
    title,
    outlet: fields.outlet.trim().toWellFormed() || guessOutlet(url),
    sourceCredit,
    author,
    publishedAt: publishedDate,
    publishedDate,
    sourceType: 'manual' as const,
    ...NO_PAPER,
  }
  const quote = { exact, prefix: '', suffix: '', position: null }
  const clipping = createClipping(
    { quote, source, mentions: recognizer.find(exact), lexiconVersion: recognizer.lexiconVersion },
    clock,
  )
  return { ...clipping, page, note: fields.note.trim().toWellFormed(), tags: [...new Set(tags)] }
}

/** The outlet at an address: from the reviewed table, else the host; empty where it is no web address. */
export function guessOutlet(url: string): string {
  return toOutlet(parseWebAddress(url)?.href ?? '')
}

/** A day as users write it (`2026-01-12`, `2026/1/12`, `2026年1月12日`) as `YYYY-MM-DD`; null where it is none. */
export function toDay(text: string): string | null {
  const written = text.trim()
  if (written === '') return ''
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(written)
  if (!parts) return null
  const [, year = '', month = '', day = ''] = parts
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/**
 * Joins the lines of each paragraph that a PDF broke: without a space between Chinese characters, and behind a
 * hyphen, which stays. Empty lines still separate paragraphs.
 */
export function joinLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) =>
      paragraph
        .replace(/([\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF-])[^\S\n]*\n\s*(?=\S)/gu, (gap, last, at) => {
          const next = paragraph.slice(at + gap.length)
          return /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(next) || last === '-' ? last : `${last} `
        })
        .replace(/[^\S\n]*\n\s*/g, ' ')
        .trim(),
    )
    .join('\n\n')
}
