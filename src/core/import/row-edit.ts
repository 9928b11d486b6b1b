/** Finds what a row that came back from a spreadsheet changes of the clipping it was written from. */
import type { Clipping } from '../clippings/clipping.ts'
import type { ClippingEdit } from '../clippings/clipping-edit.ts'
import { isClippingStatus } from '../clippings/parse-clipping.ts'
import { CSV_HEADER, toCsvRow } from '../export/clippings-csv.ts'
import { isCutCell } from '../export/csv.ts'
import { parseFieldColumns, parseListCell, parseTypedList, toListCell, toListValue } from '../export/list-cell.ts'
import { toSha256 } from '../text/sha256.ts'
import type { RefusalReason, RowCandidate } from './read-file.ts'
import { DAY_COLUMNS, isSameCell, isUnchangedCell, parseDayCell, toCellText } from './table-cell.ts'
import { parseCategories, type TableNames } from './table-names.ts'

/** What a row changes, or why it changes nothing; `ignored` are changed columns that the user cannot edit. */
export type RowEdit =
  | { readonly ok: true; readonly edit: ClippingEdit; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly reason: RefusalReason; readonly detail: string }

/** Columns whose text is taken as the user wrote it. */
const TEXT_COLUMNS = [
  ['note', 'note'],
  ['report', 'report'],
  ['title', 'title'],
  ['outlet', 'outlet'],
  ['source_credit', 'sourceCredit'],
  ['author', 'author'],
  ['page', 'page'],
  ['document_number', 'documentNumber'],
  ['about', 'about'],
] as const satisfies readonly (readonly [string, keyof ClippingEdit])[]

/** Columns that are derived from the others, and may differ between two versions of the extension. */
const DERIVED = [
  'schema_version',
  'lexicon_version',
  'figures',
  'copies',
  'retrieved_at',
  'quote_sha256',
  'saved_date',
  'library_id',
]

/** Columns with rules of their own. */
const LOOKED_AT: readonly string[] = [
  'id',
  'quote',
  'url',
  'tags',
  'status',
  'categories',
  'source_to_check',
  ...DAY_COLUMNS.map(([column]) => column),
]

const ONLY_SHOWN: readonly string[] = CSV_HEADER.filter(
  (name) => !DERIVED.includes(name) && !LOOKED_AT.includes(name) && !TEXT_COLUMNS.some(([column]) => column === name),
)

/** Reads a row beside its clipping. A column that is missing changes nothing. */
export function toRowEdit({ cells }: RowCandidate, saved: Clipping, names: TableNames): RowEdit {
  const refuse = (reason: RefusalReason, detail = ''): RowEdit => ({ ok: false, reason, detail })
  const hash = cells.get('quote_sha256')?.trim().toLowerCase()
  const isOtherQuote = hash !== undefined && hash !== '' && hash !== toSha256(saved.exact)
  if (isOtherQuote || !isUnchangedCell(cells.get('quote') ?? saved.exact, saved.exact)) return refuse('quote_changed')
  if (!isUnchangedCell(cells.get('url') ?? saved.url, saved.url)) return refuse('url_changed')

  const edit: ClippingEdit = {}
  for (const [column, field] of TEXT_COLUMNS) {
    const cell = cells.get(column)
    if (cell === undefined || isUnchangedCell(cell, saved[field])) continue
    if (isCutCell(cell)) return refuse('cell_cut', column)
    edit[field] = toCellText(cell)
  }

  for (const [column, field] of DAY_COLUMNS) {
    const day = parseDayCell(cells.get(column) ?? saved[field], saved[field])
    if (day === null) return refuse('unclear_day', (cells.get(column) ?? '').slice(0, 40))
    if (day !== saved[field]) edit[field] = day
  }

  const status = toCellText(cells.get('status') ?? saved.status).toLowerCase() || 'unused'
  if (!isClippingStatus(status)) return refuse('unknown_status', status.slice(0, 40))
  if (status !== saved.status) edit.status = status

  const tagsCell = cells.get('tags')
  if (tagsCell !== undefined && !isSameCell(tagsCell, toListCell(saved.tags))) {
    if (isCutCell(tagsCell)) return refuse('cell_cut', 'tags')
    const tags = parseTags(tagsCell, saved.tags)
    if (tags.join('\n') !== saved.tags.join('\n')) edit.tags = tags
  }

  const categoriesCell = cells.get('categories')
  if (categoriesCell !== undefined) {
    const categories = parseCategories(categoriesCell, names)
    if (typeof categories === 'string') return refuse('unknown_category', categories.slice(0, 40))
    if (categories.join() !== saved.categories.join()) edit.categories = categories
  }

  const checkCell = cells.get('source_to_check')
  if (checkCell !== undefined) {
    // What a cell does not name any more is confirmed. A table from before that names it still takes nothing back.
    const named = parseFieldColumns(parseTypedList(toCellText(checkCell)))
    const toCheck = saved.toCheck.filter((field) => named.includes(field))
    if (toCheck.length < saved.toCheck.length) edit.toCheck = toCheck
  }
  return { ok: true, edit, ignored: listIgnored(cells, saved, names) }
}

/** Tags of a cell; one that is already saved keeps its spelling, however the cell changed it. */
function parseTags(cell: string, savedTags: readonly string[]): string[] {
  const spelled = new Map(savedTags.map((tag) => [toListValue(tag).trim(), tag]))
  return [...new Set(parseListCell(cell).flatMap((tag) => spelled.get(tag) ?? parseTypedList(tag.toWellFormed())))]
}

function listIgnored(cells: ReadonlyMap<string, string>, saved: Clipping, names: TableNames): string[] {
  const written = toCsvRow(saved, names.names)
  return ONLY_SHOWN.filter((name) => {
    const cell = cells.get(name)
    return cell !== undefined && !isSameCell(cell, written[CSV_HEADER.indexOf(name)] ?? '')
  })
}
