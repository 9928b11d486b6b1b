/** Exports the list: as a file, or to the clipboard where files are not allowed. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClippingFilter, ClippingOrder } from '../../core/clippings/select-clippings.ts'
import { CSV_ROW_KINDS, type CsvRowKind } from '../../core/export/clippings-csv.ts'
import type { ExportFormatId } from '../../core/export/formats.ts'
import { CopyIcon, DownloadIcon } from '../controls/icons.tsx'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { isFiltering } from '../data/filter-address.ts'
import { useCounts } from '../data/use-counts.ts'
import { useCopyForExcel } from './copy-for-excel.ts'
import { ExportOutcome } from './export-outcome.tsx'
import { type ExportTools, useExport } from './use-export.ts'

/** In the order in which users are likely to want them. */
const FORMATS = [
  'csv',
  'json-lines',
  'markdown',
  'web-annotation',
  'ris',
  'csl-json',
] as const satisfies readonly ExportFormatId[]

interface ExportPanelProps extends ExportTools {
  filter: ClippingFilter
  /** The list's order, which the shown or selected clippings keep in the file. */
  order: ClippingOrder
  /** How many the filter matches, null while not known; and how many there are. */
  matching: number | null
  total: number
  /** Ids of the rows that the user selected, if the list has selection. */
  selected?: ReadonlySet<string>
  /** Starts an export as soon as the panel is rendered. */
  startsAtOnce: boolean
}

export function ExportPanel({ filter, order, matching, total, selected, startsAtOnce, ...tools }: ExportPanelProps) {
  const texts = useTexts()
  const formats = useFormats()
  const { state, start, markUsed } = useExport(tools)
  const copyForExcel = useCopyForExcel(filter)
  const [format, setFormat] = useState<ExportFormatId>('csv')
  const [rows, setRows] = useState<CsvRowKind>('clipping')
  const filtering = isFiltering(filter)
  const selectedCount = selected?.size ?? 0
  const isRunning = state.kind === 'running'
  const hasStarted = useRef(false)

  useEffect(() => {
    if (!startsAtOnce || hasStarted.current) return
    hasStarted.current = true
    void start({ filter, order }, null)
  }, [startsAtOnce, start, filter, order])

  return (
    <section class="export" aria-labelledby="export-heading">
      <h2 id="export-heading">{texts('export_heading')}</h2>
      <label class="choice">
        <span>{texts('export_format')}</span>
        <select
          class="field"
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value as ExportFormatId)}
        >
          {FORMATS.map((id) => (
            <option key={id} value={id}>
              {texts(`format_${toTextId(id)}`)}
            </option>
          ))}
        </select>
      </label>
      {format === 'csv' && (
        <label class="choice">
          <span>{texts('export_rows')}</span>
          <select class="field" value={rows} onChange={(event) => setRows(event.currentTarget.value as CsvRowKind)}>
            {CSV_ROW_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts(`export_rows_${kind}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="quiet">
        {texts(format === 'csv' && rows !== 'clipping' ? 'export_about_spread' : `export_about_${toTextId(format)}`)}
      </p>
      <div class="button-row">
        {selected && selectedCount > 0 && (
          <button
            type="button"
            class="button primary wide"
            disabled={isRunning}
            onClick={() => void start({ filter, order, selected, format, rows }, selectedCount)}
          >
            <DownloadIcon />
            {texts('export_selected', formats.count(selectedCount))}
          </button>
        )}
        {filtering && (
          <button
            type="button"
            class={selectedCount > 0 ? 'button wide' : 'button primary wide'}
            disabled={isRunning}
            onClick={() => void start({ filter, order, format, rows }, matching)}
          >
            <DownloadIcon />
            {matching === null
              ? texts('export_filtered')
              : texts('export_some', formats.count(matching), formats.count(total))}
          </button>
        )}
        <button
          type="button"
          class={filtering || selectedCount > 0 ? 'button wide' : 'button primary wide'}
          disabled={isRunning}
          onClick={() => void start({ format, rows, withTrash: format === 'json-lines' }, total)}
        >
          {!filtering && <DownloadIcon />}
          {format === 'csv' ? texts('export_all', formats.count(total)) : texts('export_all_any', formats.count(total))}
        </button>
        <button type="button" class="button wide" onClick={() => void copyForExcel()}>
          <CopyIcon />
          {texts('copy_for_excel')}
        </button>
      </div>
      <ToCheck />
      <ExportOutcome state={state} onMarkUsed={() => void markUsed()} />
    </section>
  )
}

/** How many sources are left to check, in the list as a whole; an export is not held up by them. */
function ToCheck() {
  const texts = useTexts()
  const formats = useFormats()
  const counts = useCounts(true)
  if (!counts || counts.toCheck === 0) return null
  const total = formats.count(counts.total)
  return (
    <p class="quiet">
      {counts.toCheck === 1
        ? texts('export_to_check_one', total)
        : texts('export_to_check', formats.count(counts.toCheck), total)}
    </p>
  )
}

/** Ids of messages have no dashes. */
function toTextId(format: ExportFormatId) {
  return format.replace('-', '_') as FormatTextId
}

type FormatTextId = 'csv' | 'json_lines' | 'markdown' | 'web_annotation' | 'ris' | 'csl_json'
