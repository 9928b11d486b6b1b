/**
 * The formats in which clippings are exported: file names, and how each is written. A writer takes pages of clippings
 * as they are read and yields chunks of text, so the source of the pages can count them for a progress bar and throw to
 * cancel, and the receiver can store each chunk before it requests the next.
 */
import { type ConceptNames, type CsvRowKind, toCsvHeader, toCsvRows } from './clippings-csv.ts'
import type { ClippingPages } from './collect-works.ts'
import { writeCslJson } from './csl-json.ts'
import { BYTE_ORDER_MARK, toCsv } from './csv.ts'
import { writeJsonLines } from './json-lines.ts'
import { writeMarkdown } from './markdown.ts'
import { writeRis } from './ris.ts'
import { writeWebAnnotations } from './web-annotation.ts'

/** Additional options of tables and backups. */
export interface WriteOptions {
  /** What a row of a table stands for; a clipping by default. */
  readonly rows?: CsvRowKind
  /** The id of the library that holds the clippings; empty where it is not known. */
  readonly library?: string
}

/** How a format is named and written. */
export interface ExportFormat {
  /** Without the full stop. */
  readonly extension: string
  readonly mediaType: string
  /** Chunks of text, UTF-8 when encoded; together one file. Throws only what reading the pages throws. */
  write(pages: ClippingPages, names: ConceptNames, options?: WriteOptions): AsyncGenerator<string>
}

export const EXPORT_FORMATS = {
  csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8', write: writeCsv },
  'json-lines': { extension: 'jsonl', mediaType: 'application/jsonl', write: writeBackup },
  markdown: { extension: 'md', mediaType: 'text/markdown;charset=utf-8', write: writeMarkdown },
  'web-annotation': {
    extension: 'jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: writeWebAnnotations,
  },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems', write: writeRis },
  'csl-json': { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json', write: writeCslJson },
} as const satisfies Readonly<Record<string, ExportFormat>>

export type ExportFormatId = keyof typeof EXPORT_FORMATS

async function* writeCsv(
  pages: ClippingPages,
  names: ConceptNames,
  { rows = 'clipping', library = '' }: WriteOptions = {},
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + toCsv([toCsvHeader(rows)])
  for await (const page of pages) yield toCsv(page.flatMap((clipping) => toCsvRows(clipping, names, rows, library)))
}

function writeBackup(pages: ClippingPages, _: ConceptNames, { library }: WriteOptions = {}): AsyncGenerator<string> {
  return writeJsonLines(pages, library)
}
