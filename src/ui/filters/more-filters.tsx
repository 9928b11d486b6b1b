/** Every other condition by which a list can be narrowed; the options are the existing values with their counts. */
import { useId } from 'preact/hooks'
import { ALL_CATEGORY_IDS, type CategoryId } from '../../core/categories.ts'
import { CLIPPING_STATUSES, type ClippingStatus } from '../../core/clippings/clipping.ts'
import { type ClippingFilter, parseClippingFilter } from '../../core/clippings/select-clippings.ts'
import { toCategoryName } from '../../i18n/concept-names.ts'
import { isolate } from '../controls/isolated.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { useCounts } from '../data/use-counts.ts'
import { DayConditions } from './day-conditions.tsx'
import { toKnownName } from './filter-names.ts'
import { UnusedSinceExport } from './unused-since-export.tsx'

interface MoreFiltersProps {
  filter: ClippingFilter
  onFilter(filter: ClippingFilter): void
}

export function MoreFilters({ filter, onFilter }: MoreFiltersProps) {
  const texts = useTexts()
  const formats = useFormats()
  const { getConceptNames, getCustomCategories } = useClippingsContext()
  const counts = useCounts(true)
  const customNames = getCustomCategories()
  const language = texts('interface_language')
  const set = (parts: Record<string, unknown>) => onFilter(parseClippingFilter({ ...filter, ...parts }))
  // Counts use the categories and statuses that the store knows.
  const inOrder = (id: string) => String(ALL_CATEGORY_IDS.indexOf(id as CategoryId)).padStart(2, '0')
  const none: Record<string, number> = {}
  return (
    <div class="field-grid more-filters">
      <CountedSelect
        label={texts('filter_category')}
        value={filter.category ?? ''}
        counts={counts?.categories ?? none}
        nameOf={(id) => toCategoryName(id as CategoryId, texts, customNames)}
        sortKeyOf={inOrder}
        onPick={(category) => set({ category })}
      />
      <CountedSelect
        label={texts('filter_concept')}
        value={filter.concept ?? ''}
        counts={counts?.concepts ?? none}
        nameOf={(id) => toKnownName(id, getConceptNames(), language)}
        onPick={(concept) => set({ concept })}
      />
      <CountedSelect
        label={texts('detail_outlet')}
        value={filter.outlet ?? ''}
        counts={counts?.outlets ?? none}
        nameOf={formats.outlet}
        onPick={(outlet) => set({ outlet })}
      />
      <CountedSelect
        label={texts('filter_tag')}
        value={filter.tag ?? ''}
        counts={counts?.tags ?? none}
        nameOf={String}
        onPick={(tag) => set({ tag })}
      />
      <CountedSelect
        label={texts('filter_language')}
        value={filter.language ?? ''}
        counts={counts?.languages ?? none}
        nameOf={formats.language}
        onPick={(tag) => set({ language: tag })}
      />
      <CountedSelect
        label={texts('filter_site_label')}
        value={filter.site ?? ''}
        counts={counts?.sites ?? none}
        nameOf={String}
        onPick={(site) => set({ site })}
      />
      <CountedSelect
        label={texts('detail_status')}
        value={filter.status ?? ''}
        counts={counts?.statuses ?? none}
        nameOf={(status) => texts(`status_${status as ClippingStatus}`)}
        sortKeyOf={(status) => String(CLIPPING_STATUSES.indexOf(status as ClippingStatus))}
        onPick={(status) => set({ status })}
      />
      <CountedSelect
        label={texts('detail_report')}
        value={filter.report ?? ''}
        counts={counts?.reports ?? none}
        nameOf={String}
        onPick={(report) => set({ report })}
      />
      <DayConditions filter={filter} onSet={set} />
      <UnusedSinceExport filter={filter} onSet={set} />
    </div>
  )
}

interface CountedSelectProps {
  label: string
  value: string
  counts: Readonly<Record<string, number>>
  nameOf(value: string): string
  /** For names with an order of their own; otherwise the frequent ones come first. */
  sortKeyOf?(value: string): string
  onPick(value: string): void
}

function CountedSelect({ label, value, counts, nameOf, sortKeyOf, onPick }: CountedSelectProps) {
  const texts = useTexts()
  const formats = useFormats()
  const id = useId()
  const options = Object.entries(counts).filter(([option]) => option !== '')
  // A condition of the address may match nothing any more: it must still be shown.
  if (value !== '' && !options.some(([option]) => option === value)) options.push([value, 0])
  if (sortKeyOf) options.sort(([one], [other]) => (sortKeyOf(one) < sortKeyOf(other) ? -1 : 1))
  else options.sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
  return (
    <div class="detail">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={value}
        disabled={options.length === 0}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        <option value="">{texts('filter_any')}</option>
        {options.map(([option, count]) => (
          <option key={option} value={option}>
            {texts('name_with_count', isolate(nameOf(option)), formats.count(count))}
          </option>
        ))}
      </select>
    </div>
  )
}
