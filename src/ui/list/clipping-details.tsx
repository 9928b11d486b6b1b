/**
 * Source and details of a clipping: every field that the user can correct or fill, and where else the text was found.
 */
import { useId } from 'preact/hooks'
import { CLIPPING_STATUSES, type Clipping } from '../../core/clippings/clipping.ts'
import type { ClippingEdit } from '../../core/clippings/clipping-edit.ts'
import { toPlainLine } from '../../core/text/plain-line.ts'
import { useNotify } from '../controls/notice.tsx'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { toWebLink } from '../controls/web-link.ts'
import { useRowEdits } from '../data/use-row-edits.ts'
import { CategoryChecks } from '../fields/category-checks.tsx'
import { DetailField } from '../fields/detail-field.tsx'
import { SourceFields } from '../fields/source-fields.tsx'
import { OutletName } from './clipping-parts.tsx'

/** Most characters of a copy's name or address. */
const LONGEST_COPY = 120

/** @param onChanged reads the list again; not every window is notified of its own changes. */
export function ClippingDetails({ clipping, onChanged }: { clipping: Clipping; onChanged(): void }) {
  const texts = useTexts()
  const notify = useNotify()
  const edits = useRowEdits(clipping.id)

  async function choose(edit: ClippingEdit, base: ClippingEdit): Promise<void> {
    const result = await edits.choose(edit, base)
    if (!result.ok) notify(texts(result.reason === 'missing' ? 'editor_missing' : `failure_${result.reason}`), true)
    onChanged()
  }
  return (
    <div class="field-grid details">
      <SourceFields clipping={clipping} onChanged={onChanged} />
      <StatusField value={clipping.status} onChoose={(status) => void choose({ status }, {})} />
      <DetailField
        label={texts('detail_report')}
        value={clipping.report}
        edit={edits.ofField((text) => ({ report: text.trim() }))}
        completedFrom="reports"
      />
      <CategoryChecks
        value={clipping.categories}
        stated={clipping.stated.categories}
        onChoose={(categories) => void choose({ categories }, { categories: clipping.categories })}
      />
      <Copies clipping={clipping} />
    </div>
  )
}

interface StatusFieldProps {
  value: Clipping['status']
  onChoose(status: Clipping['status']): void
}

function StatusField({ value, onChoose }: StatusFieldProps) {
  const texts = useTexts()
  const id = useId()
  return (
    <div class="detail">
      <label for={id}>{texts('detail_status')}</label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={({ currentTarget }) => {
          const status = CLIPPING_STATUSES.find((one) => one === currentTarget.value)
          if (status) onChoose(status)
        }}
      >
        {CLIPPING_STATUSES.map((status) => (
          <option key={status} value={status}>
            {texts(`status_${status}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Copies({ clipping: { copies } }: { clipping: Clipping }) {
  const texts = useTexts()
  const formats = useFormats()
  const id = useId()
  if (copies.length === 0) return null
  return (
    <div class="detail wide-detail">
      <p id={id} class="detail-name">
        {texts('detail_copies')}
      </p>
      <ul aria-labelledby={id}>
        {copies.map(({ url, outlet, date }) => {
          const link = toWebLink(url)
          return (
            <li key={url}>
              {link ? (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  <OutletName outlet={outlet} url={url} />
                </a>
              ) : (
                <bdi>{toPlainLine(formats.outlet(outlet) || url, LONGEST_COPY)}</bdi>
              )}
              {date && <span class="quiet"> · {formats.day(date)}</span>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
