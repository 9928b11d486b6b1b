/**
 * "Copy for Excel": copies the table to the clipboard, for places where files may not be saved or take one step too
 * many.
 */
import { useCallback } from 'preact/hooks'
import type { ClippingFilter } from '../../core/clippings/select-clippings.ts'
import { toHtmlTable, toTabSeparated } from '../../core/export/csv.ts'
import { useNotify } from '../controls/notice.tsx'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { readTable } from './export-clippings.ts'

/** Copies the clippings of a filter and shows the outcome. Must be called in a user gesture. */
export function useCopyForExcel(filter: ClippingFilter): () => Promise<void> {
  const { clippings, getConceptNames, readLibraryId } = useClippingsContext()
  const notify = useNotify()
  const texts = useTexts()
  const formats = useFormats()
  return useCallback(async () => {
    const table = readLibraryId().then((library) =>
      readTable(clippings, { filter, library }, getConceptNames(), new AbortController().signal),
    )
    try {
      await writeTable(table)
      notify(texts('copy_done', formats.count((await table).length - 1)))
    } catch {
      notify(texts('copy_refused'), true)
    }
  }, [clippings, filter, getConceptNames, readLibraryId, notify, texts, formats])
}

/**
 * Writes both forms at once. The clipboard write starts within the user gesture and gets its data when the rows are
 * read; browsers that accept no promises get the plain form afterwards.
 */
async function writeTable(table: Promise<string[][]>): Promise<void> {
  const toBlob = (type: string, toText: (rows: string[][]) => string) =>
    table.then((rows) => new Blob([toText(rows)], { type }))
  try {
    const item = new ClipboardItem({
      'text/plain': toBlob('text/plain', toTabSeparated),
      'text/html': toBlob('text/html', toHtmlTable),
    })
    await navigator.clipboard.write([item])
  } catch {
    await navigator.clipboard.writeText(toTabSeparated(await table))
  }
}
