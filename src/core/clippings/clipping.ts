/** A kept quote and where it came from: the record that is stored, listed and exported. */
import { type CategoryId, isCategoryId, toCategoryOrder } from '../categories.ts'
import { toArticleKey } from '../sources/article-key.ts'
import { foldText } from '../text/fold-text.ts'
import type { Span } from '../text/span.ts'
import { upgradeClipping } from './upgrade-clipping.ts'

/** Version of the record's shape. Older records are upgraded when read. */
export const CLIPPING_VERSION = 2

/** Characters of context kept on either side of a quote. */
export const CONTEXT_LENGTH = 64

/** Where a quote was found: a page that calls itself an article, any other page, or a PDF. */
export type SourceType = 'article' | 'page' | 'pdf'

/** What is known of the page a quote stands in. Unknown texts are empty. */
export interface Source {
  url: string
  canonicalUrl: string
  title: string
  /** Who hosts the page. */
  outlet: string
  /** Who wrote it, where the page credits another: 来源, an agency. */
  sourceCredit: string
  author: string
  /** As the publisher states it, ISO 8601 where it could be read as such. */
  publishedAt: string
  /** The publisher's calendar day, `YYYY-MM-DD`. */
  publishedDate: string
  sourceType: SourceType
}

/** A quote with its surroundings, after the W3C Web Annotation model's TextQuoteSelector. */
export interface QuoteSelector {
  exact: string
  /** Up to {@link CONTEXT_LENGTH} characters before the quote, and after it. */
  prefix: string
  suffix: string
}

/** Another place where the text of a clipping stands: a copy that another outlet printed. Unknown texts are empty. */
export interface SourceCopy {
  /** Address of its article, to be opened. */
  url: string
  outlet: string
  /** Its publication day, `YYYY-MM-DD`. */
  date: string
}

/**
 * Where a quote stood, as a hint that decides only between places that are the same in words and surroundings. Counted
 * in letters and digits of the page's readable text, which is the normalization that the W3C model leaves to us.
 */
export interface QuotePosition extends Span {
  /** Letters and digits of the whole page then: tells how much of it can be read later. */
  readonly of: number
  /** Whether the quote's letters stood nowhere else on the page then. */
  readonly isOnly: boolean
}

/** One clipping. */
export interface Clipping extends Source, QuoteSelector {
  v: typeof CLIPPING_VERSION
  /** Begins with a letter and sorts by time of saving. */
  id: string
  /** BCP 47 tag of the quote's own language; empty where it cannot be told. */
  language: string
  categories: CategoryId[]
  /** Concept ids of the lexicon. */
  concepts: string[]
  note: string
  tags: string[]
  /** Link that opens the page at the quote; empty where there is none. */
  linkToQuote: string
  /** ISO 8601 with the reader's own offset. */
  savedAt: string
  /** Time of the last change by the reader, as {@link savedAt}. */
  updatedAt: string
  /** When it went to the trash; empty while kept. */
  deletedAt: string
  lexiconVersion: string
  /** Where else the text was found; each article at most once, and never the clipping's own. */
  copies: SourceCopy[]
  /** Null where it is not known: kept by menu or by hand, or by an earlier version. */
  position: QuotePosition | null
}

/** The article a clipping was taken from, by its key. */
export function toArticle({ canonicalUrl, url }: Pick<Clipping, 'canonicalUrl' | 'url'>): string {
  return toArticleKey(url, canonicalUrl)
}

/** The keys of every article in which the text of a clipping was found, its own first. */
export function listArticles(clipping: Pick<Clipping, 'canonicalUrl' | 'url' | 'copies'>): string[] {
  const places = [clipping.url, ...clipping.copies.map(({ url }) => url)]
  return [...new Set([toArticle(clipping), ...places.map((url) => toArticleKey(url, ''))])]
}

/** The same sentence of the same article is one clipping: two with equal keys are the same. */
export function toSameQuoteKey(clipping: Pick<Clipping, 'canonicalUrl' | 'url' | 'exact'>): string {
  return `${toArticle(clipping)} ${foldText(clipping.exact)}`
}

const TEXT_FIELDS = [
  'url',
  'canonicalUrl',
  'title',
  'outlet',
  'sourceCredit',
  'author',
  'publishedAt',
  'publishedDate',
  'exact',
  'prefix',
  'suffix',
  'language',
  'note',
  'linkToQuote',
  'savedAt',
  'updatedAt',
  'deletedAt',
  'lexiconVersion',
] as const satisfies readonly (keyof Clipping)[]

const SOURCE_TYPES: ReadonlySet<unknown> = new Set<SourceType>(['article', 'page', 'pdf'])

/** A clipping, or the reason why a value is none, in words for a log or a reader. */
export type ParsedClipping = { ok: true; clipping: Clipping } | { ok: false; reason: string }

/**
 * Reads a clipping from an unknown value (a message, the store, a file). Total: never throws, and copies only the
 * fields it knows, so nothing foreign is carried along.
 */
export function parseClipping(value: unknown): ParsedClipping {
  if (typeof value !== 'object' || value === null) return { ok: false, reason: 'not a record' }
  const record = upgradeClipping(value as Record<string, unknown>)
  if (record.v !== CLIPPING_VERSION) return { ok: false, reason: `unknown version ${String(record.v)}` }
  if (typeof record.id !== 'string' || !/^[a-z][a-z0-9-]{5,63}$/.test(record.id)) {
    return { ok: false, reason: 'no usable id' }
  }
  const texts: Partial<Record<(typeof TEXT_FIELDS)[number], string>> = {}
  for (const field of TEXT_FIELDS) {
    const text = record[field]
    if (typeof text !== 'string') return { ok: false, reason: `${field} is not text` }
    texts[field] = text.toWellFormed()
  }
  if (!texts.exact?.trim()) return { ok: false, reason: 'the quote is empty' }
  if (!SOURCE_TYPES.has(record.sourceType)) return { ok: false, reason: 'unknown source type' }
  if (!isTexts(record.concepts) || !isTexts(record.tags) || !isTexts(record.categories)) {
    return { ok: false, reason: 'categories, concepts and tags must be lists of text' }
  }
  const copies = parseCopies(record.copies)
  if (!copies) return { ok: false, reason: 'copies must be a list of places' }
  const clipping: Clipping = {
    v: CLIPPING_VERSION,
    id: record.id,
    ...(texts as Required<typeof texts>),
    sourceType: record.sourceType as SourceType,
    categories: toCategoryOrder(record.categories.filter(isCategoryId)),
    concepts: [...new Set(record.concepts)],
    tags: [...new Set(record.tags)],
    copies,
    position: parsePosition(record.position),
  }
  return { ok: true, clipping }
}

/** A hint that cannot be read is none: the quote is found without it. */
function parsePosition(value: unknown): QuotePosition | null {
  const { start, end, of, isOnly } = (value ?? {}) as Record<string, unknown>
  const counts = [start, end, of]
  if (!counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)) return null
  return { start: Number(start), end: Number(end), of: Number(of), isOnly: isOnly === true }
}

function parseCopies(value: unknown): SourceCopy[] | null {
  if (!Array.isArray(value)) return null
  const copies = new Map<string, SourceCopy>()
  for (const item of value) {
    const { url, outlet, date } = (item ?? {}) as Record<string, unknown>
    if (typeof url !== 'string' || typeof outlet !== 'string' || typeof date !== 'string' || url === '') return null
    if (!copies.has(url)) copies.set(url, { url, outlet: outlet.toWellFormed(), date: date.toWellFormed() })
  }
  return [...copies.values()]
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
