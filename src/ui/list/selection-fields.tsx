/** Tags, status and report for many clippings: entered first, and applied to them by a click. */
import { useId, useState } from 'preact/hooks'
import { CLIPPING_STATUSES, type ClippingStatus } from '../../core/clippings/clipping.ts'
import type { ClippingChange } from '../../core/clippings/clipping-change.ts'
import { parseTags } from '../controls/tags.ts'
import { useTexts } from '../controls/use-messages.ts'
import { Combobox } from '../fields/combobox.tsx'

interface SelectionFieldsProps {
  isBusy: boolean
  onChange(change: ClippingChange): void
}

export function SelectionFields({ isBusy, onChange }: SelectionFieldsProps) {
  const texts = useTexts()
  const id = useId()
  const [tagLine, setTagLine] = useState('')
  const [status, setStatus] = useState<ClippingStatus>('used')
  const [report, setReport] = useState('')
  const tags = parseTags(tagLine)
  return (
    <div class="selection-fields">
      <div class="detail">
        <label for={`${id}-tags`}>{texts('row_tags')}</label>
        <div class="with-buttons">
          <Combobox
            source="tags"
            label={texts('row_tags')}
            text={tagLine}
            onText={setTagLine}
            field={{ id: `${id}-tags`, class: 'field' }}
          />
          <button
            type="button"
            class="button"
            disabled={isBusy || tags.length === 0}
            onClick={() => onChange({ kind: 'tag', add: tags, remove: [] })}
          >
            {texts('select_add_tags')}
          </button>
          <button
            type="button"
            class="button"
            disabled={isBusy || tags.length === 0}
            onClick={() => onChange({ kind: 'tag', add: [], remove: tags })}
          >
            {texts('select_remove_tags')}
          </button>
        </div>
      </div>
      <div class="detail">
        <label for={`${id}-status`}>{texts('detail_status')}</label>
        <div class="with-buttons">
          <select
            id={`${id}-status`}
            class="field"
            value={status}
            onChange={({ currentTarget }) =>
              setStatus(CLIPPING_STATUSES.find((one) => one === currentTarget.value) ?? status)
            }
          >
            {CLIPPING_STATUSES.map((one) => (
              <option key={one} value={one}>
                {texts(`status_${one}`)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="button"
            disabled={isBusy}
            onClick={() => onChange({ kind: 'edit', edit: { status } })}
          >
            {texts('select_set_status')}
          </button>
        </div>
      </div>
      <div class="detail">
        <label for={`${id}-report`}>{texts('detail_report')}</label>
        <div class="with-buttons">
          <Combobox
            source="reports"
            label={texts('detail_report')}
            text={report}
            onText={setReport}
            field={{ id: `${id}-report`, class: 'field' }}
          />
          <button
            type="button"
            class="button"
            disabled={isBusy}
            onClick={() => onChange({ kind: 'edit', edit: { report: report.trim() } })}
          >
            {texts('select_set_report')}
          </button>
        </div>
      </div>
    </div>
  )
}
