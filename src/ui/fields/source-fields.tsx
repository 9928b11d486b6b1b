/** The source of a clipping, field by field: the page's values, each correctable. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useRowEdits } from '../data/use-row-edits.ts'
import { DayField } from './day-field.tsx'
import { DetailField } from './detail-field.tsx'
import { PaperFields } from './paper-fields.tsx'
import { useOrigins } from './use-origins.ts'

const TEXT_FIELDS = [
  { name: 'title', label: 'detail_title', completedFrom: undefined },
  { name: 'outlet', label: 'detail_outlet', completedFrom: 'outlets' },
  { name: 'sourceCredit', label: 'detail_source_credit', completedFrom: undefined },
  { name: 'author', label: 'detail_author', completedFrom: undefined },
  { name: 'page', label: 'detail_page', completedFrom: undefined },
] as const

/** @param onChanged reads the clipping again; not every window is notified of its own changes. */
export function SourceFields({ clipping, onChanged }: { clipping: Clipping; onChanged(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  const edits = useRowEdits(clipping.id)
  const originOf = useOrigins(clipping, onChanged)
  const { stated } = clipping
  return (
    <>
      {TEXT_FIELDS.map(({ name, label, completedFrom }) => {
        const before = stated[name]
        return (
          <DetailField
            key={name}
            label={texts(label)}
            value={clipping[name]}
            edit={edits.ofField((text) => ({ [name]: text.trim() }))}
            {...(completedFrom && { completedFrom })}
            stated={
              before === undefined
                ? before
                : { value: before, shown: name === 'outlet' ? formats.outlet(before) : before }
            }
            origin={name === 'page' ? undefined : originOf(name, texts(label))}
          />
        )
      })}
      <DayField
        label={texts('detail_published')}
        value={clipping.publishedDate}
        edit={edits.ofField((publishedDate) => ({ publishedDate }))}
        stated={stated.publishedDate}
        origin={originOf('publishedDate', texts('detail_published'))}
      />
      <PaperFields clipping={clipping} />
    </>
  )
}
