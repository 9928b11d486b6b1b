/** Makes a new clipping from a row without a saved counterpart, from as much as a table holds. */
import { CLIPPING_VERSION, type Clipping } from '../clippings/clipping.ts'
import { isCutFrom } from '../clippings/fit-clipping.ts'
import { isClippingStatus, parseClipping } from '../clippings/parse-clipping.ts'
import { isCutCell } from '../export/csv.ts'
import { unguardCell } from '../export/formula-guard.ts'
import { parseCopyValues, parseFieldColumns, parseListCell, parseTypedList } from '../export/list-cell.ts'
import { toSha256 } from '../text/sha256.ts'
import type { RefusalReason, RowCandidate } from './read-file.ts'
import { DAY_COLUMNS, type DayField, parseDayCell, toCellText } from './table-cell.ts'
import { parseCategories, parseConcepts, type TableNames } from './table-names.ts'

export type RowClipping =
  | { readonly ok: true; readonly clipping: Clipping; readonly isCut: boolean }
  | { readonly ok: false; readonly reason: RefusalReason; readonly detail: string }

/** Columns of text and the fields they stand for. */
const TEXTS = {
  url: 'url',
  canonicalUrl: '',
  title: 'title',
  outlet: 'outlet',
  sourceCredit: 'source_credit',
  author: 'author',
  publishedAt: 'published_at',
  prefix: 'context_before',
  suffix: 'context_after',
  language: 'language',
  note: 'note',
  linkToQuote: 'link_to_quote',
  lexiconVersion: 'lexicon_version',
  report: 'report',
  page: 'page',
  documentNumber: 'document_number',
  about: 'about',
  original: 'original',
} as const satisfies Partial<Record<keyof Clipping, string>>

/** Makes the clipping. @param now ISO 8601, where the row has no time of saving. */
export function toRowClipping({ id, cells }: RowCandidate, names: TableNames, now: string): RowClipping {
  const refuse = (reason: RefusalReason, detail = ''): RowClipping => ({ ok: false, reason, detail })
  const read = (column: string) => toCellText(cells.get(column) ?? '')
  const hash = read('quote_sha256').toLowerCase()
  const exact = hash === '' ? read('quote') : findProven(cells.get('quote') ?? '', hash)
  if (exact === null) return refuse(isCutCell(read('quote')) ? 'cell_cut' : 'quote_changed', 'quote')
  if (exact.trim() === '') return refuse('no_quote')
  if (hash === '' && isCutCell(exact)) return refuse('cell_cut', 'quote')
  const cut = Object.values(TEXTS).find((column) => isCutCell(cells.get(column) ?? ''))
  if (cut) return refuse('cell_cut', cut)
  const days: Partial<Record<DayField, string>> = {}
  for (const [column, field] of DAY_COLUMNS) {
    const day = parseDayCell(cells.get(column) ?? '', '')
    if (day === null) return refuse('unclear_day', (cells.get(column) ?? '').slice(0, 40))
    days[field] = day
  }
  const categories = parseCategories(cells.get('categories') ?? '', names)
  if (typeof categories === 'string') return refuse('unknown_category', categories.slice(0, 40))
  const status = read('status').toLowerCase() || 'unused'
  if (!isClippingStatus(status)) return refuse('unknown_status', status.slice(0, 40))
  const savedAt = toTime(read('saved_at')) ?? toTime(read('retrieved_at')) ?? now
  const record = {
    ...Object.fromEntries(Object.entries(TEXTS).map(([field, column]) => [field, read(column)])),
    v: CLIPPING_VERSION,
    id,
    exact,
    ...days,
    categories,
    concepts: parseConcepts(cells.get('concepts') ?? '', names),
    tags: parseListCell(cells.get('tags') ?? ''),
    machineTranslated: read('machine_translated') === '1',
    companies: parseConcepts(cells.get('companies') ?? '', names),
    agencies: parseConcepts(cells.get('agencies') ?? '', names),
    sourceType: read('source_type') || 'page',
    status,
    copies: parseCopyValues(parseListCell(cells.get('copies') ?? '')),
    stated: {},
    readFrom: {},
    toCheck: parseFieldColumns(parseTypedList(read('source_to_check'))),
    position: null,
    visits: null,
    unmerged: [],
    savedAt,
    updatedAt: savedAt,
    deletedAt: '',
  }
  const parsed = parseClipping(record)
  return parsed.ok
    ? { ok: true, clipping: parsed.clipping, isCut: isCutFrom(record, parsed.clipping) }
    : refuse('not_record', parsed.reason)
}

/** The quote of a cell as it was saved, whatever line breaks a spreadsheet gave it; null where it is another one. */
function findProven(cell: string, hash: string): string | null {
  const plain = toCellText(cell)
  const readings = [unguardCell(cell), plain, plain.replaceAll('\n', '\r\n'), cell]
  return readings.find((quote) => toSha256(quote) === hash) ?? null
}

function toTime(text: string): string | null {
  return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null
}
