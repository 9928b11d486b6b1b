/** Takes the list home: as a file, or on the clipboard where a file is refused. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ClippingFilter } from '../core/clippings/select-clippings.ts'
import { useDesk } from './clippings-desk.ts'
import { useCopyForExcel } from './copy-for-excel.ts'
import { exportClippings, toFileName } from './export-clippings.ts'
import { isFiltering } from './filter-address.ts'
import { CopyIcon, DownloadIcon } from './icons.tsx'
import { useFormats, useTexts } from './texts-context.ts'

type ExportState =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; of: number | null; end: AbortController }
  | { kind: 'done'; count: number; fileName: string }
  | { kind: 'cancelled' }
  | { kind: 'failed' }

interface ExportPanelProps {
  filter: ClippingFilter
  /** How many the filter matches, null while not known; and all there are. */
  matching: number | null
  total: number
  /** Starts an export as soon as the panel is there. */
  startsAtOnce: boolean
  /** Hands a file to the reader. */
  saveFile(blob: Blob, fileName: string): void
  /** Today, `YYYY-MM-DD`. */
  readToday(): string
}

export function ExportPanel({ filter, matching, total, startsAtOnce, saveFile, readToday }: ExportPanelProps) {
  const texts = useTexts()
  const formats = useFormats()
  const [state, startExport] = useExport(saveFile, readToday)
  const copyForExcel = useCopyForExcel(filter)
  const filtering = isFiltering(filter)
  const isRunning = state.kind === 'running'
  const hasStarted = useRef(false)

  useEffect(() => {
    if (!startsAtOnce || hasStarted.current) return
    hasStarted.current = true
    void startExport(filter, null)
  }, [startsAtOnce, startExport, filter])

  return (
    <section class="export" aria-labelledby="export-heading">
      <h2 id="export-heading">{texts('export_heading')}</h2>
      <p class="quiet">{texts('export_about')}</p>
      <div class="button-row">
        {filtering && (
          <button
            type="button"
            class="button primary"
            disabled={isRunning}
            onClick={() => void startExport(filter, matching)}
          >
            <DownloadIcon />
            {matching === null
              ? texts('export_filtered')
              : texts('export_some', formats.count(matching), formats.count(total))}
          </button>
        )}
        <button
          type="button"
          class={filtering ? 'button' : 'button primary'}
          disabled={isRunning}
          onClick={() => void startExport({}, total)}
        >
          {!filtering && <DownloadIcon />}
          {texts('export_all', formats.count(total))}
        </button>
        <button type="button" class="button" onClick={() => void copyForExcel()}>
          <CopyIcon />
          {texts('copy_for_excel')}
        </button>
      </div>
      <ExportOutcome state={state} />
    </section>
  )
}

function ExportOutcome({ state }: { state: ExportState }) {
  const texts = useTexts()
  const formats = useFormats()
  return (
    <div class="export-outcome" role="status">
      {state.kind === 'running' && (
        <>
          <p>{texts('export_running', formats.count(state.done))}</p>
          <progress aria-label={texts('export_heading')} {...(state.of ? { max: state.of, value: state.done } : {})} />
          <button type="button" class="plain-button" onClick={() => state.end.abort()}>
            {texts('button_cancel')}
          </button>
        </>
      )}
      {state.kind === 'done' && <p>{texts('export_done', formats.count(state.count), state.fileName)}</p>}
      {state.kind === 'cancelled' && <p>{texts('export_cancelled')}</p>}
      {state.kind === 'failed' && <p data-failed>{texts('export_failed')}</p>}
    </div>
  )
}

function useExport(saveFile: ExportPanelProps['saveFile'], readToday: ExportPanelProps['readToday']) {
  const { clippings, getConceptNames } = useDesk()
  const [state, setState] = useState<ExportState>({ kind: 'idle' })

  const startExport = useCallback(
    async (filter: ClippingFilter, of: number | null) => {
      const end = new AbortController()
      const tell = (done: number) => setState({ kind: 'running', done, of, end })
      tell(0)
      try {
        const { blob, count } = await exportClippings(clippings, filter, getConceptNames(), tell, end.signal)
        const fileName = toFileName(readToday(), isFiltering(filter))
        saveFile(blob, fileName)
        setState({ kind: 'done', count, fileName })
      } catch {
        setState({ kind: end.signal.aborted ? 'cancelled' : 'failed' })
      }
    },
    [clippings, getConceptNames, readToday, saveFile],
  )
  return [state, startExport] as const
}
