/** The conditions that narrow a list, each removable by a click, and all of them by one. */
import { type ClippingFilter, parseClippingFilter } from '../../core/clippings/select-clippings.ts'
import { CloseIcon } from '../controls/icons.tsx'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { type Condition, listConditions, toConditionName } from './filter-names.ts'

interface FilterChipsProps {
  filter: ClippingFilter
  onFilter(filter: ClippingFilter): void
  /** Conditions that are shown elsewhere. */
  without?: readonly Condition[]
}

export function FilterChips({ filter, onFilter, without = [] }: FilterChipsProps) {
  const texts = useTexts()
  const formats = useFormats()
  const context = useClippingsContext()
  const words = {
    texts,
    formats,
    categories: context.getCustomCategories(),
    getConcepts: context.getConceptNames,
  }
  const conditions = listConditions(filter).filter((name) => !without.includes(name))
  if (conditions.length === 0) return null
  return (
    <div class="chips">
      <ul aria-label={texts('filter_active')}>
        {conditions.map((name) => {
          const shown = toConditionName(filter, name, words)
          return (
            <li key={name} class="chip">
              <span>{shown}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={texts('filter_remove', shown)}
                onClick={() => onFilter(parseClippingFilter({ ...filter, [name]: undefined }))}
              >
                <CloseIcon />
              </button>
            </li>
          )
        })}
      </ul>
      <button type="button" class="plain-button" onClick={() => onFilter({})}>
        {texts('filter_clear_all')}
      </button>
    </div>
  )
}
