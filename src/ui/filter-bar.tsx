/** Search and category, by which a list is narrowed. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { CATEGORY_IDS, OWN_CATEGORY_IDS } from '../core/categories.ts'
import { type ClippingFilter, parseClippingFilter } from '../core/clippings/select-clippings.ts'
import { toCategoryName } from './category-texts.ts'
import { useDesk } from './clippings-desk.ts'
import { SearchIcon } from './icons.tsx'
import { useTexts } from './texts-context.ts'

const QUIET_MS = 150

interface FilterBarProps {
  filter: ClippingFilter
  onFilter(filter: ClippingFilter): void
}

export function FilterBar({ filter, onFilter }: FilterBarProps) {
  const texts = useTexts()
  const names = useDesk().getOwnCategories()
  const categories = [...CATEGORY_IDS, ...OWN_CATEGORY_IDS.filter((id) => names.has(id) || id === filter.category)]
  return (
    <search class="filter-bar">
      <SearchField
        value={filter.search ?? ''}
        onSearch={(search) => onFilter(parseClippingFilter({ ...filter, search }))}
      />
      <select
        class="field"
        aria-label={texts('filter_category')}
        value={filter.category ?? ''}
        onChange={(event) => onFilter(parseClippingFilter({ ...filter, category: event.currentTarget.value }))}
      >
        <option value="">{texts('filter_all_categories')}</option>
        {categories.map((id) => (
          <option key={id} value={id}>
            {toCategoryName(id, texts, names)}
          </option>
        ))}
      </select>
    </search>
  )
}

function SearchField({ value, onSearch }: { value: string; onSearch(search: string): void }) {
  const texts = useTexts()
  const [typed, setTyped] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => setTyped(value), [value])
  useEffect(() => () => clearTimeout(timer.current), [])

  function searchSoon(text: string): void {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onSearch(text.trim()), QUIET_MS)
  }

  return (
    <label class="search-field">
      <SearchIcon />
      <input
        type="search"
        class="field"
        aria-label={texts('filter_search')}
        placeholder={texts('filter_search')}
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          // Letters an input method is still composing are not what the reader searches for.
          if (!event.isComposing) searchSoon(text)
        }}
        onCompositionEnd={(event) => searchSoon(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing || typed === '') return
          // Escape empties the field before it may close the popup.
          event.preventDefault()
          setTyped('')
          clearTimeout(timer.current)
          onSearch('')
        }}
      />
    </label>
  )
}
