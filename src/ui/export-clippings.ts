/** Clippings as a CSV file, and as table rows for the clipboard. */
import type { ClippingFilter } from '../core/clippings/select-clippings.ts'
import { type ConceptNames, CSV_HEADER, toCsvRow } from '../core/export/clippings-csv.ts'
import { BYTE_ORDER_MARK, toCsv } from '../core/export/csv.ts'
import type { ClippingsAccess } from '../stores/remote-clippings.ts'
import { readClippings } from './read-clippings.ts'

export interface ExportedFile {
  blob: Blob
  count: number
}

/**
 * Makes the file. Each page becomes a Blob part, which browsers may keep on disk, so that long lists fit in memory.
 *
 * @param onProgress gets the number of clippings written so far.
 * @throws the signal's reason after its abort, and what the store throws.
 */
export async function exportClippings(
  clippings: Pick<ClippingsAccess, 'list'>,
  filter: ClippingFilter,
  names: ConceptNames,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const parts = [new Blob([BYTE_ORDER_MARK, toCsv([CSV_HEADER])])]
  let count = 0
  for await (const page of readClippings(clippings, filter, signal)) {
    parts.push(new Blob([toCsv(page.map((clipping) => toCsvRow(clipping, names)))]))
    count += page.length
    onProgress(count)
  }
  return { blob: new Blob(parts, { type: 'text/csv;charset=utf-8' }), count }
}

/** The rows of the same table, header first. */
export async function readTable(
  clippings: Pick<ClippingsAccess, 'list'>,
  filter: ClippingFilter,
  names: ConceptNames,
  signal: AbortSignal,
): Promise<string[][]> {
  const rows = [[...CSV_HEADER]]
  for await (const page of readClippings(clippings, filter, signal)) {
    rows.push(...page.map((clipping) => toCsvRow(clipping, names)))
  }
  return rows
}

/** @param day `YYYY-MM-DD` of the export. */
export function toFileName(day: string, isFiltered: boolean): string {
  return `sectorlens-clippings-${day}${isFiltered ? '-filtered' : ''}.csv`
}
