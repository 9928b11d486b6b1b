/** The list of clippings, whatever state it is in; each state says in words what it is and what helps. */
import { useState } from 'preact/hooks'
import type { ClippingFilter } from '../core/clippings/select-clippings.ts'
import { ClippingRow } from './clipping-row.tsx'
import { isFiltering } from './filter-address.ts'
import { useFormats, useTexts } from './texts-context.ts'
import { UndoBar } from './undo-bar.tsx'
import type { ClippingsList } from './use-clippings.ts'
import { useRemoval } from './use-removal.ts'

interface ClippingListProps {
  list: ClippingsList
  filter: ClippingFilter
  onClearFilter(): void
  /** Keys bound to "save clipping"; empty where none are. */
  saveKeys: string
}

export function ClippingList({ list, filter, onClearFilter, saveKeys }: ClippingListProps) {
  const texts = useTexts()
  const removal = useRemoval(list.refresh)
  const [worksByKey, setWorksByKey] = useState(false)
  const isEmpty = list.status === 'ready' && list.clippings.length === 0
  return (
    <>
      {list.status === 'failed' && <StoreFailure onRetry={list.refresh} />}
      {list.status === 'loading' && <p class="state">{texts('list_loading')}</p>}
      {isEmpty && list.total === 0 && <NothingKept saveKeys={saveKeys} />}
      {isEmpty && list.total > 0 && isFiltering(filter) && <NoMatch filter={filter} onClearFilter={onClearFilter} />}
      {list.clippings.length > 0 && (
        <ul class="clippings">
          {list.clippings.map((clipping) => (
            <ClippingRow
              key={clipping.id}
              clipping={clipping}
              onRemove={(id, byKey) => {
                setWorksByKey(byKey)
                void removal.remove(id)
              }}
              onWork={list.hold}
            />
          ))}
        </ul>
      )}
      {list.next !== null && (
        <button type="button" class="button wide" onClick={list.showMore}>
          {texts('list_show_more')}
        </button>
      )}
      <UndoBar removal={removal} takeFocus={worksByKey} />
    </>
  )
}

function StoreFailure({ onRetry }: { onRetry(): void }) {
  const texts = useTexts()
  return (
    <div class="state" role="alert">
      <p class="state-title">{texts('list_failed')}</p>
      <p>{texts('list_failed_help')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {texts('button_retry')}
      </button>
    </div>
  )
}

function NothingKept({ saveKeys }: { saveKeys: string }) {
  const texts = useTexts()
  return (
    <div class="state">
      <p class="state-title">{texts('list_empty')}</p>
      <p>{saveKeys ? texts('list_empty_help_keys', saveKeys) : texts('list_empty_help')}</p>
    </div>
  )
}

function NoMatch({ filter, onClearFilter }: { filter: ClippingFilter; onClearFilter(): void }) {
  const texts = useTexts()
  const isOnlyPage = filter.page !== undefined && !filter.search && !filter.category
  return (
    <div class="state">
      <p class="state-title">{texts(isOnlyPage ? 'list_none_on_page' : 'list_no_match')}</p>
      <button type="button" class="button" onClick={onClearFilter}>
        {texts('list_show_all')}
      </button>
    </div>
  )
}

/** "34 of 812" while a filter leaves some out, "812" otherwise. */
export function ClippingCount({ matching, total }: { matching: number | null; total: number }) {
  const texts = useTexts()
  const formats = useFormats()
  const words =
    matching === null || matching === total
      ? formats.count(total)
      : texts('list_count_of', formats.count(matching), formats.count(total))
  return <span class="count">{words}</span>
}
