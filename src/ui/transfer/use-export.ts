/** An export as state: started, observed, cancelled, and what may be done with it afterwards. */
import { useCallback, useState } from 'preact/hooks'
import type { LastExport } from '../../stores/state/last-export.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { isFiltering } from '../data/filter-address.ts'
import { type ExportRequest, exportClippings, toFileName } from './export-clippings.ts'

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; of: number | null; end: AbortController }
  /** `used`: the outcome of marking them as used, null unless the user did that. */
  | { kind: 'done'; count: number; fileName: string; ids: readonly string[]; used: string | null }
  | { kind: 'cancelled' }
  | { kind: 'failed' }

export interface ExportTools {
  /** Saves a file to the user's disk. */
  saveFile(blob: Blob, fileName: string): void
  /** The current time, ISO 8601 with the user's offset. */
  readNow(): string
  lastExport: Pick<LastExport, 'write'>
  /** Called after a backup of everything was written, with the time at which it began. */
  onBackup?(iso: string): void
}

export function useExport({ saveFile, readNow, lastExport, onBackup }: ExportTools) {
  const { clippings, getConceptNames, readLibraryId } = useClippingsContext()
  const texts = useTexts()
  const formats = useFormats()
  const [state, setState] = useState<ExportState>({ kind: 'idle' })

  const start = useCallback(
    async (request: ExportRequest, of: number | null) => {
      const end = new AbortController()
      const startedAt = readNow()
      const onProgress = (done: number) => setState({ kind: 'running', done, of, end })
      onProgress(0)
      try {
        const { blob, count, ids } = await exportClippings(
          clippings,
          { ...request, library: await readLibraryId() },
          getConceptNames(),
          { onProgress, signal: end.signal },
        )
        const part = request.selected ? 'chosen' : isFiltering(request.filter ?? {}) ? 'filtered' : 'all'
        const fileName = toFileName(startedAt.slice(0, 10), part, request.format)
        saveFile(blob, fileName)
        setState({ kind: 'done', count, fileName, ids, used: null })
        if (request.withTrash) onBackup?.(startedAt)
        // A backup is no report: the clippings in it still count as unused. If the time cannot be stored, nothing is
        // lost.
        else await lastExport.write(startedAt).catch(() => {})
      } catch {
        setState({ kind: end.signal.aborted ? 'cancelled' : 'failed' })
      }
    },
    [clippings, getConceptNames, lastExport, onBackup, readLibraryId, readNow, saveFile],
  )

  const markUsed = useCallback(async () => {
    if (state.kind !== 'done') return
    const result = await clippings.change(state.ids, { kind: 'edit', edit: { status: 'used' } })
    const used = result.ok
      ? texts('export_marked_used', formats.count(result.changed))
      : texts(`failure_${result.reason}`)
    setState({ ...state, used })
  }, [clippings, formats, state, texts])

  return { state, start, markUsed }
}
