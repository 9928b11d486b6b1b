/** Clippings as rows of a table that an analyst can pivot at once (docs/CSV.md). Columns added later go last. */
import { CATEGORIES_OFF_BY_DEFAULT, CATEGORY_IDS, type CategoryId } from '../categories.ts'
import type { Clipping } from '../clippings/clipping.ts'
import { toFigureList } from '../figures/figure.ts'
import { findFigures } from '../figures/find-figures.ts'
import type { Concept } from '../lexicon/concept.ts'
import { toSha256 } from '../text/sha256.ts'
import { toTextCell } from './csv.ts'
import { guardCell } from './formula-guard.ts'
import { toCopyValues, toFieldColumns, toListCell } from './list-cell.ts'

/**
 * Version of columns and guard, in every row: software that reads old files can tell which columns and which guard to
 * expect.
 */
export const CSV_SCHEMA_VERSION = '5'

/**
 * Names concepts and the user's own categories in files; ids replace names that no longer exist. The shipped categories
 * are written as their ids, which are readable.
 */
export type ConceptNames = ReadonlyMap<string, Pick<Concept, 'name'>>

type Column = readonly [name: string, cell: (clipping: Clipping, names: ConceptNames, library: string) => string]

function text(pick: (clipping: Clipping) => string): Column[1] {
  return (clipping) => toTextCell(pick(clipping))
}

function sector(id: CategoryId): Column {
  return [toSectorColumn(id), (clipping) => (clipping.categories.includes(id) ? '1' : '0')]
}

function toSectorColumn(id: CategoryId): string {
  return `is_${id.replaceAll('-', '_')}`
}

/** The name of an id in a table. */
export function toNameInTable(id: string, names: ConceptNames): string {
  return names.get(id)?.name ?? id
}

const SECTORS = CATEGORY_IDS.filter((id) => !CATEGORIES_OFF_BY_DEFAULT.includes(id))

const COLUMNS: readonly Column[] = [
  ['published_date', text(({ publishedDate }) => publishedDate)],
  ['outlet', text(({ outlet }) => outlet)],
  ['title', text(({ title }) => title)],
  ['quote', text(({ exact }) => exact)],
  ['note', text(({ note }) => note)],
  ['categories', ({ categories }, names) => toListCell(categories.map((id) => toNameInTable(id, names)))],
  ['concepts', ({ concepts }, names) => toListCell(concepts.map((id) => toNameInTable(id, names)))],
  ['tags', ({ tags }) => toListCell(tags)],
  ['url', text(({ url }) => url)],
  ...SECTORS.map(sector),
  ['source_credit', text(({ sourceCredit }) => sourceCredit)],
  ['author', text(({ author }) => author)],
  ['source_type', ({ sourceType }) => sourceType],
  ['language', text(({ language }) => language)],
  ['saved_date', text(({ savedAt }) => savedAt.slice(0, 10))],
  ['published_at', text(({ publishedAt }) => publishedAt)],
  ['saved_at', text(({ savedAt }) => savedAt)],
  ['link_to_quote', text(({ linkToQuote }) => linkToQuote)],
  ['context_before', text(({ prefix }) => prefix)],
  ['context_after', text(({ suffix }) => suffix)],
  ['lexicon_version', text(({ lexiconVersion }) => lexiconVersion)],
  ['schema_version', () => CSV_SCHEMA_VERSION],
  ['id', ({ id }) => id],
  ['page', text(({ page }) => page)],
  ['status', ({ status }) => status],
  ['report', text(({ report }) => report)],
  ['figures', ({ exact, language }) => toListCell(toFigureList(findFigures(exact, language)))],
  ['copies', ({ copies }) => toListCell(toCopyValues(copies))],
  ['retrieved_at', text(({ savedAt }) => toUtc(savedAt))],
  ['quote_sha256', ({ exact }) => toSha256(exact)],
  ['library_id', (_clipping, _names, library) => library],
  ['document_number', text(({ documentNumber }) => documentNumber)],
  ['about', text(({ about }) => about)],
  ['dated_on', text(({ datedOn }) => datedOn)],
  ['in_force_on', text(({ inForceOn }) => inForceOn)],
  ['machine_translated', ({ machineTranslated }) => (machineTranslated ? '1' : '0')],
  ['original', text(({ original }) => original)],
  ['companies', ({ companies }, names) => toListCell(companies.map((id) => toNameInTable(id, names)))],
  ['agencies', ({ agencies }, names) => toListCell(agencies.map((id) => toNameInTable(id, names)))],
  ['source_to_check', ({ toCheck }) => toListCell(toFieldColumns(toCheck))],
]

/** Names of the columns, in order. */
export const CSV_HEADER: readonly string[] = COLUMNS.map(([name]) => name)

/**
 * One row per clipping, cells in the order of {@link CSV_HEADER}.
 *
 * @param library the id of the library that holds the clipping; empty where it is not known.
 */
export function toCsvRow(clipping: Clipping, names: ConceptNames, library = ''): string[] {
  return COLUMNS.map(([, cell]) => cell(clipping, names, library))
}

/** The time in UTC, to the second: `2026-01-12T16:30:00Z`, which sorts as text; empty where there is none. */
function toUtc(time: string): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 19)}Z`
}

/**
 * What a row stands for: a clipping, or a clipping together with one of its categories or concepts, named in an extra
 * last column. A clipping without any has one row then, too, so that none is missing. Only tables of the first kind can
 * be imported again.
 */
export type CsvRowKind = 'clipping' | 'category' | 'concept'

export const CSV_ROW_KINDS = ['clipping', 'category', 'concept'] as const satisfies readonly CsvRowKind[]

/** The header of a table with rows of a kind. */
export function toCsvHeader(kind: CsvRowKind): string[] {
  return kind === 'clipping' ? [...CSV_HEADER] : [...CSV_HEADER, kind]
}

/** The rows of a clipping, cells in the order of {@link toCsvHeader}. */
export function toCsvRows(clipping: Clipping, names: ConceptNames, kind: CsvRowKind, library: string): string[][] {
  const row = toCsvRow(clipping, names, library)
  if (kind === 'clipping') return [row]
  const ids: readonly string[] = kind === 'category' ? clipping.categories : clipping.concepts
  if (ids.length === 0) return [[...row, '']]
  return ids.map((id) => [...row, guardCell(toNameInTable(id, names))])
}
