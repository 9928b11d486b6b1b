/** Reads the extension's own table again, also after a spreadsheet rewrote it with other separators. */
import { CSV_HEADER, CSV_SCHEMA_VERSION } from '../export/clippings-csv.ts'
import { renewGuard } from '../export/formula-guard.ts'
import { parseSeparated } from '../text/separated-values.ts'
import { parseLibraryId } from './library-id.ts'
import { type ReadFile, type Refusal, type RowCandidate, toFailure } from './read-file.ts'

const DELIMITERS = [',', ';', '\t'] as const
const KNOWN: ReadonlySet<string> = new Set(CSV_HEADER)

/** First version of the table with guards within cells too; a row without a version is read as today's. */
const FIRST_WITH_GUARDS_WITHIN = 3

/** Columns of tables in which a clipping has several rows, none of which is the whole clipping. */
const SPREAD = ['category', 'concept']

/** The longest header that is looked for, in characters: a longer first line is not the extension's table. */
const LONGEST_HEADER = 20_000

/** Reads a table. Rows stay as they are in the file; they are interpreted beside the saved clippings. Total. */
export function readCsv(text: string): ReadFile {
  // A line that Excel takes for an instruction, not for data.
  const hint = /^sep=[,;\t]\r?\n/i.exec(text.slice(0, 10))
  const body = hint ? text.slice(hint[0].length) : text
  const [firstLine = ''] = body.slice(0, LONGEST_HEADER).split(/\r\n|\r|\n/, 1)
  const delimiter = chooseDelimiter(firstLine)
  const header = toHeader(firstLine, delimiter)
  if (!header.some((name) => KNOWN.has(name))) return toFailure('unknown')
  if (!header.includes('id')) return toFailure('no_id_column')
  const twice = header.find((name, index) => KNOWN.has(name) && header.indexOf(name) !== index)
  if (twice) return toFailure('column_twice', twice)
  const spread = SPREAD.find((name) => header.includes(name))
  if (spread) return toFailure('spread_rows', spread)
  return readRows(body, header, delimiter, hint ? 1 : 0)
}

function readRows(body: string, header: readonly string[], delimiter: string, linesBefore: number): ReadFile {
  // If a file ends within quotation marks, its last row is incomplete.
  const { rows: data, isOpen } = parseSeparated(body, delimiter)
  const candidates: RowCandidate[] = []
  const refused: Refusal[] = []
  const seen = new Set<string>()
  for (let index = 1; index < data.length; index++) {
    const row = data[index] ?? []
    const line = index + 1 + linesBefore
    if (row.every((cell) => cell.trim() === '')) continue
    const refuse = (reason: Refusal['reason'], detail = '') => refused.push({ line, reason, detail })
    if (isOpen && index === data.length - 1) {
      refuse('cut_off')
      continue
    }
    if (row.length < header.length || row.slice(header.length).some((cell) => cell !== '')) {
      refuse('cells', `${row.length} / ${header.length}`)
      continue
    }
    const version = Number(row[header.indexOf('schema_version')])
    const isOld = version > 0 && version < FIRST_WITH_GUARDS_WITHIN
    const toCell = (cell: string) => (isOld ? renewGuard(cell) : cell)
    const cells = new Map(header.flatMap((name, at) => (KNOWN.has(name) ? [[name, toCell(row[at] ?? '')]] : [])))
    if (version > Number(CSV_SCHEMA_VERSION)) return toFailure('newer', String(version))
    const id = (cells.get('id') ?? '').trim()
    if (id === '') refuse('no_id')
    else if (seen.has(id)) refuse('twice', id)
    else
      candidates.push({ kind: 'row', line, library: parseLibraryId(cells.get('library_id')), isCut: false, id, cells })
    seen.add(id)
  }
  return { ok: true, format: 'csv', candidates, refused }
}

/** The separator by which the first line has most of the known columns. */
function chooseDelimiter(firstLine: string): string {
  const known = (delimiter: string) => toHeader(firstLine, delimiter).filter((name) => KNOWN.has(name)).length
  return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best))
}

function toHeader(firstLine: string, delimiter: string): string[] {
  const [names = []] = parseSeparated(firstLine, delimiter).rows
  return names.map((name) => name.trim().toLowerCase())
}
