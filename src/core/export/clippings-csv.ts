/** Clippings as rows of a table that an analyst can pivot at once. Columns added later go last. */
import { CATEGORIES_OFF_BY_DEFAULT, CATEGORY_IDS, type CategoryId } from '../categories.ts'
import type { Clipping } from '../clippings/clipping.ts'
import type { Concept } from '../lexicon/concept.ts'
import { cutCell, guardCell } from './csv.ts'

/** Version of the columns, in every row: a reader of old files can tell which columns to expect. */
export const CSV_SCHEMA_VERSION = '1'

/**
 * Names concepts and the reader's own categories in files; ids stand in for what has no name any more. The shipped
 * categories go by their ids, which stand for themselves.
 */
export type ConceptNames = ReadonlyMap<string, Pick<Concept, 'name'>>

type Column = readonly [name: string, cell: (clipping: Clipping, names: ConceptNames) => string]

/** List cells join with this; single values never contain it because it is replaced in them. */
const LIST_SEPARATOR = '; '

function toList(values: readonly string[]): string {
  return guardCell(values.map((value) => value.replaceAll(';', ',')).join(LIST_SEPARATOR))
}

function text(pick: (clipping: Clipping) => string): Column[1] {
  return (clipping) => guardCell(pick(clipping))
}

function sector(id: CategoryId): Column {
  return [`is_${id.replaceAll('-', '_')}`, (clipping) => (clipping.categories.includes(id) ? '1' : '0')]
}

const SECTORS = CATEGORY_IDS.filter((id) => !CATEGORIES_OFF_BY_DEFAULT.includes(id))

const COLUMNS: readonly Column[] = [
  ['published_date', ({ publishedDate }) => publishedDate],
  ['outlet', text(({ outlet }) => outlet)],
  ['title', text(({ title }) => title)],
  ['quote', text(({ exact }) => cutCell(exact))],
  ['note', text(({ note }) => cutCell(note))],
  ['categories', ({ categories }, names) => toList(categories.map((id) => names.get(id)?.name ?? id))],
  ['concepts', ({ concepts }, names) => toList(concepts.map((id) => names.get(id)?.name ?? id))],
  ['tags', ({ tags }) => toList(tags)],
  ['url', text(({ url }) => url)],
  ...SECTORS.map(sector),
  ['source_credit', text(({ sourceCredit }) => sourceCredit)],
  ['author', text(({ author }) => author)],
  ['source_type', ({ sourceType }) => sourceType],
  ['language', text(({ language }) => language)],
  ['saved_date', ({ savedAt }) => savedAt.slice(0, 10)],
  ['published_at', text(({ publishedAt }) => publishedAt)],
  ['saved_at', ({ savedAt }) => savedAt],
  ['link_to_quote', text(({ linkToQuote }) => linkToQuote)],
  ['context_before', text(({ prefix }) => prefix)],
  ['context_after', text(({ suffix }) => suffix)],
  ['lexicon_version', text(({ lexiconVersion }) => lexiconVersion)],
  ['schema_version', () => CSV_SCHEMA_VERSION],
  ['id', ({ id }) => id],
]

/** Names of the columns, in order. */
export const CSV_HEADER: readonly string[] = COLUMNS.map(([name]) => name)

/** One row a clipping, cells in the order of {@link CSV_HEADER}. */
export function toCsvRow(clipping: Clipping, names: ConceptNames): string[] {
  return COLUMNS.map(([, cell]) => cell(clipping, names))
}
