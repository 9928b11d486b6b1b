/** Filter by first and last day, with two common reporting periods. */
import { useId } from 'preact/hooks'
import { isDay } from '../../core/clippings/clipping-edit.ts'
import type { ClippingFilter } from '../../core/clippings/select-clippings.ts'
import { useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { type DayRange, toMonth, toWeek } from './day-ranges.ts'

interface DayConditionsProps {
  filter: ClippingFilter
  onSet(parts: Partial<DayRange>): void
}

export function DayConditions({ filter, onSet }: DayConditionsProps) {
  const texts = useTexts()
  const { readNow } = useClippingsContext()
  const id = useId()
  const today = readNow().slice(0, 10)
  const stretches = [
    { name: texts('filter_this_week'), range: toWeek(today) },
    { name: texts('filter_this_month'), range: toMonth(today) },
  ]
  const ends = [
    { end: 'from', label: texts('filter_from') },
    { end: 'to', label: texts('filter_to') },
  ] as const
  return (
    <fieldset class="days wide-detail">
      <legend>{texts('filter_published')}</legend>
      {ends.map(({ end, label }) => (
        <div key={end} class="detail">
          <label for={`${id}-${end}`}>{label}</label>
          <input
            id={`${id}-${end}`}
            type="date"
            class="field"
            min="1000-01-01"
            max="9999-12-31"
            value={filter[end] ?? ''}
            // Only at "change", and only complete days: years are typed digit by digit.
            onChange={({ currentTarget: { value, validity } }) => {
              if (validity.valid && isDay(value)) onSet({ [end]: value })
            }}
          />
        </div>
      ))}
      <div class="button-row">
        {stretches.map(({ name, range }) => {
          const isOn = filter.from === range.from && filter.to === range.to
          return (
            <button
              key={name}
              type="button"
              class="button"
              aria-pressed={isOn}
              onClick={() => onSet(isOn ? { from: '', to: '' } : range)}
            >
              {name}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
