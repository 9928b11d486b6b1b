/** What a list shows and how: the search first, the order beside it, every other condition in a disclosure. */

import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { type ClippingFilter, type ClippingOrder, parseClippingFilter } from '../../core/clippings/select-clippings.ts'
import { isComposing } from '../controls/composing.ts'
import { SearchIcon } from '../controls/icons.tsx'
import { useTexts } from '../controls/use-messages.ts'
import type { SelectionControl } from '../data/use-row-selection.ts'
import { FilterChips } from './filter-chips.tsx'
import { type Condition, listConditions } from './filter-names.ts'
import { MoreFilters } from './more-filters.tsx'
import { OrderSelect } from './order-select.tsx'
import { useSearchKey } from './use-search-key.ts'

const QUIET_MS = 150

interface FilterBarProps {
  filter: ClippingFilter
  onFilter(filter: ClippingFilter): void
  order: ClippingOrder
  onOrder(order: ClippingOrder): void
  /** Conditions that are shown elsewhere. */
  without?: readonly Condition[]
  /** For lists where the user has to turn selecting rows on. */
  selection?: SelectionControl
  /** Whether `/` focuses the search. */
  hasSearchKey: boolean
}

export function FilterBar(props: FilterBarProps) {
  const { filter, onFilter, order, onOrder, without = [], selection, hasSearchKey } = props
  const texts = useTexts()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const isTrash = filter.inTrash === true
  return (
    <search class="filter-bar">
      <SearchField
        value={filter.search ?? ''}
        hasKey={hasSearchKey}
        onSearch={(search) => onFilter(parseClippingFilter({ ...filter, search }))}
      />
      <OrderSelect order={order} onOrder={onOrder} />
      <div class="filter-tools">
        <button
          type="button"
          class="plain-button disclosure"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {texts('filter_more')}
        </button>
        {selection && (
          <button
            type="button"
            class="plain-button choose-button"
            aria-pressed={selection.isOn}
            onClick={() => selection.turn(!selection.isOn)}
          >
            {texts(selection.isOn ? 'select_end' : 'select_begin')}
          </button>
        )}
        <button
          type="button"
          class="plain-button"
          aria-pressed={isTrash}
          onClick={() => onFilter(isTrash ? {} : { inTrash: true })}
        >
          {texts('filter_trash')}
        </button>
      </div>
      {isOpen && (
        <div id={id}>
          <MoreFilters filter={filter} onFilter={onFilter} />
        </div>
      )}
      {listConditions(filter).length > 0 && <FilterChips filter={filter} onFilter={onFilter} without={without} />}
    </search>
  )
}

interface SearchFieldProps {
  value: string
  hasKey: boolean
  onSearch(search: string): void
}

function SearchField({ value, hasKey, onSearch }: SearchFieldProps) {
  const texts = useTexts()
  const [typed, setTyped] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  useSearchKey(field, hasKey)
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
        ref={field}
        type="search"
        class="field"
        aria-label={texts('filter_search')}
        placeholder={texts('filter_search')}
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          // Letters that an input method is still composing are not searched for.
          if (!event.isComposing) searchSoon(text)
        }}
        onCompositionEnd={(event) => searchSoon(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || isComposing(event) || typed === '') return
          // Escape clears the field before it may close the popup.
          event.preventDefault()
          setTyped('')
          clearTimeout(timer.current)
          onSearch('')
        }}
      />
    </label>
  )
}
