/** Fields that only government papers and their official readings have; folded away where all are empty. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { useTexts } from '../controls/use-messages.ts'
import { useRowEdits } from '../data/use-row-edits.ts'
import { DayField } from './day-field.tsx'
import { DetailField } from './detail-field.tsx'

const TEXT_FIELDS = [
  { name: 'documentNumber', label: 'field_document_number' },
  { name: 'about', label: 'field_about' },
] as const
const DAY_FIELDS = [
  { name: 'datedOn', label: 'field_dated_on' },
  { name: 'inForceOn', label: 'field_in_force_on' },
] as const

export function PaperFields({ clipping }: { clipping: Clipping }) {
  const texts = useTexts()
  const edits = useRowEdits(clipping.id)
  const { stated } = clipping
  const isFilled = [...TEXT_FIELDS, ...DAY_FIELDS].some(({ name }) => clipping[name] !== '' || name in stated)
  return (
    <details class="wide-detail" open={isFilled}>
      <summary>{texts('detail_paper')}</summary>
      <div class="paper-fields">
        {TEXT_FIELDS.map(({ name, label }) => {
          const before = stated[name]
          return (
            <DetailField
              key={name}
              label={texts(label)}
              value={clipping[name]}
              edit={edits.ofField((text) => ({ [name]: text.trim() }))}
              stated={before === undefined ? before : { value: before, shown: before }}
            />
          )
        })}
        {DAY_FIELDS.map(({ name, label }) => (
          <DayField
            key={name}
            label={texts(label)}
            value={clipping[name]}
            edit={edits.ofField((day) => ({ [name]: day }))}
            stated={stated[name]}
          />
        ))}
      </div>
    </details>
  )
}
