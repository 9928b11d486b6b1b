/** Clippings as a file in one of the formats, and as table rows for the clipboard. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { ClippingFilter, ClippingOrder } from '../../core/clippings/select-clippings.ts'
import { type ConceptNames, CSV_HEADER, type CsvRowKind, toCsvRow } from '../../core/export/clippings-csv.ts'
import { EXPORT_FORMATS, type ExportFormatId } from '../../core/export/formats.ts'
import type { ClippingsAccess } from '../../stores/remote-clippings.ts'
import { readClippings } from '../data/read-clippings.ts'

/** What to export: a filter's clippings, or the selected ones of them; a CSV file by default. */
export interface ExportRequest {
  filter?: ClippingFilter
  /** By default the newest save comes first. */
  order?: ClippingOrder
  selected?: ReadonlySet<string> | null
  format?: ExportFormatId
  rows?: CsvRowKind
  /** Whether the trash is included, as in a backup. */
  withTrash?: boolean
  /** The id of the library that the clippings belong to; empty if it is not known. */
  library?: string
}

export interface ExportedFile {
  blob: Blob
  count: number
  /** The clippings in the file. */
  ids: readonly string[]
}

export interface ExportOptions {
  /** Receives the number of clippings written so far. */
  onProgress?: (done: number) => void
  signal?: AbortSignal
}

/**
 * Creates the file. Each chunk becomes a Blob part, which browsers may store on disk, so that long lists fit in
 * memory.
 *
 * @throws the signal's reason after its abort, and what the store throws.
 */
export async function exportClippings(
  clippings: Pick<ClippingsAccess, 'list'>,
  request: ExportRequest,
  names: ConceptNames,
  { onProgress = () => {}, signal = new AbortController().signal }: ExportOptions = {},
): Promise<ExportedFile> {
  const { mediaType, write } = EXPORT_FORMATS[request.format ?? 'csv']
  const ids: string[] = []

  async function* readPages(): AsyncGenerator<readonly Clipping[]> {
    const { filter = {}, selected = null } = request
    const filters = request.withTrash ? [filter, { ...filter, inTrash: true as const }] : [filter]
    for (const wanted of filters) {
      for await (const page of readClippings(clippings, wanted, signal, request.order)) {
        const rows = selected ? page.filter(({ id }) => selected.has(id)) : page
        yield rows
        for (const { id } of rows) ids.push(id)
        onProgress(ids.length)
      }
    }
  }

  const parts: Blob[] = []
  for await (const chunk of write(readPages(), names, {
    rows: request.rows ?? 'clipping',
    library: request.library ?? '',
  }))
    parts.push(new Blob([chunk]))
  signal.throwIfAborted()
  return { blob: new Blob(parts, { type: mediaType }), count: ids.length, ids }
}

/** The rows of the same table, header first. */
export async function readTable(
  clippings: Pick<ClippingsAccess, 'list'>,
  { filter = {}, library = '' }: Pick<ExportRequest, 'filter' | 'library'>,
  names: ConceptNames,
  signal: AbortSignal,
): Promise<string[][]> {
  const rows = [[...CSV_HEADER]]
  for await (const page of readClippings(clippings, filter, signal)) {
    rows.push(...page.map((clipping) => toCsvRow(clipping, names, library)))
  }
  return rows
}

/** @param day `YYYY-MM-DD` of the export; `part` says which part, if it is not all. */
export function toFileName(day: string, part: 'all' | 'filtered' | 'chosen', format: ExportFormatId = 'csv'): string {
  const { extension } = EXPORT_FORMATS[format]
  return `sectorlens-clippings-${day}${part === 'all' ? '' : `-${part}`}.${extension}`
}
