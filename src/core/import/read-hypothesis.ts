/**
 * Reads annotations of Hypothesis, as its API gives them (`rows` of a search, https://h.readthedocs.io/en/latest/api/)
 * and as its client exports them (`annotations`). A highlight with its quote becomes a clipping; page notes and replies
 * have no quote and are refused by name.
 */
import { type Clipping, NO_PAPER, type Source } from '../clippings/clipping.ts'
import { createClipping, toIsoWithOffset } from '../clippings/create-clipping.ts'
import { isCutFrom } from '../clippings/fit-clipping.ts'
import { LIMITS } from '../clippings/limits.ts'
import { parseClipping } from '../clippings/parse-clipping.ts'
import { CONTEXT_LENGTH } from '../quotes/quote-selector.ts'
import { toOutlet } from '../sources/outlet-name.ts'
import { toPlainLine } from '../text/plain-line.ts'
import { toSha256 } from '../text/sha256.ts'
import { NO_LIBRARY } from './library-id.ts'
import { type AnnotationCandidate, type ReadFile, type RefusalReason, toFailure } from './read-file.ts'

/** What else is needed to make a clipping of a quote. */
export interface HypothesisContext {
  /** Concepts of the lexicon in a text. */
  recognize(text: string): Pick<Clipping, 'categories' | 'concepts'>
  readonly lexiconVersion: string
  /** Now, milliseconds since 1970, for annotations that do not say when they were made. */
  readonly epochMs: number
}

type Fields = Readonly<Record<string, unknown>>

/** Reads a file. Total. */
export function readHypothesis(text: string, context: HypothesisContext): ReadFile {
  const rows = findRows(text)
  if (!rows) return toFailure('unknown')
  const read = rows.map((row, index) => ({ line: index + 1, ...readAnnotation(toFields(row), context) }))
  return {
    ok: true,
    format: 'hypothesis',
    candidates: read.flatMap(({ line, clipping, isCut = false }): AnnotationCandidate[] =>
      clipping ? [{ kind: 'annotation', line, library: NO_LIBRARY, isCut, clipping }] : [],
    ),
    refused: read.flatMap(({ line, reason }) => (reason ? [{ line, reason, detail: '' }] : [])),
  }
}

function findRows(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    const { rows, annotations } = toFields(value)
    const found = [value, rows, annotations].find(Array.isArray)
    const looksRight = found?.some((row) => typeof toFields(row).uri === 'string')
    return found && looksRight ? found : null
  } catch {
    return null
  }
}

interface ReadAnnotation {
  readonly clipping?: Clipping
  readonly isCut?: boolean
  readonly reason?: RefusalReason
}

function readAnnotation(row: Fields, context: HypothesisContext): ReadAnnotation {
  if (Array.isArray(row.references) && row.references.length > 0) return { reason: 'reply' }
  const { exact, prefix, suffix } = findQuote(row)
  if (exact.trim() === '') return { reason: 'no_quote' }
  const made = Date.parse(toText(row.created))
  const epochMs = Number.isNaN(made) ? context.epochMs : made
  const updated = Date.parse(toText(row.updated))
  const source = toSource(row)
  const clipping = createClipping(
    {
      quote: { exact, prefix: prefix.slice(-CONTEXT_LENGTH), suffix: suffix.slice(0, CONTEXT_LENGTH), position: null },
      source,
      mentions: [],
      lexiconVersion: context.lexiconVersion,
    },
    // The random part of the id is derived from Hypothesis's id, so that reading a file again finds what it added
    // before.
    { epochMs, offsetMinutes: 0, random: () => toRandom(toText(row.id) || `${toText(row.uri)} ${exact}`) },
  )
  const tags = Array.isArray(row.tags) ? row.tags.map((tag) => toText(tag).trim()).filter((tag) => tag !== '') : []
  const parsed = parseClipping({
    ...clipping,
    ...context.recognize(exact),
    note: toText(row.text).trim(),
    tags,
    updatedAt: Number.isNaN(updated) ? clipping.savedAt : toIsoWithOffset(updated, 0),
  })
  return parsed.ok
    ? { clipping: parsed.clipping, isCut: isCutFrom({ ...source }, parsed.clipping) }
    : { reason: 'not_record' }
}

function findQuote({ target }: Fields): { exact: string; prefix: string; suffix: string } {
  const selectors = (Array.isArray(target) ? target : []).flatMap((one) => {
    const { selector } = toFields(one)
    return Array.isArray(selector) ? selector.map(toFields) : []
  })
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && typeof exact === 'string')
  return { exact: toText(quote?.exact), prefix: toText(quote?.prefix), suffix: toText(quote?.suffix) }
}

function toSource({ uri, document }: Fields): Source {
  const url = /^https?:/i.test(toText(uri)) ? toText(uri) : ''
  const { title } = toFields(document)
  const place = URL.canParse(url) ? new URL(url) : null
  return {
    url,
    canonicalUrl: '',
    title: toPlainLine(toText(Array.isArray(title) ? title[0] : title), LIMITS.title),
    outlet: toOutlet(url),
    sourceCredit: '',
    author: '',
    publishedAt: '',
    publishedDate: '',
    sourceType: /\.pdf$/i.test(place?.pathname ?? '') || /^urn:x-pdf:/i.test(toText(uri)) ? 'pdf' : 'page',
    ...NO_PAPER,
  }
}

/** A number in [0, 1) derived from a text, always the same. */
function toRandom(text: string): number {
  return Number.parseInt(toSha256(text).slice(0, 10), 16) / 2 ** 40
}

function toFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed() : ''
}
