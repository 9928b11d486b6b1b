/** Shown in place of rows when there are none: says why, and what helps. */
import { type ClippingFilter, parseClippingFilter } from '../../core/clippings/select-clippings.ts'
import { useTexts } from '../controls/use-messages.ts'
import { isFiltering } from '../data/filter-address.ts'
import { useCounts } from '../data/use-counts.ts'

export function StoreFailure({ onRetry }: { onRetry(): void }) {
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

interface NothingProps {
  filter: ClippingFilter
  onFilter(filter: ClippingFilter): void
  /** The number of all saved clippings, whatever the filter. */
  total: number
  /** Keys bound to "save clipping"; empty if there are none. */
  saveKeys: string
}

export function NothingThere({ filter, onFilter, total, saveKeys }: NothingProps) {
  if (filter.inTrash) return <EmptyTrash onFilter={onFilter} />
  if (total === 0) return <NoClippings saveKeys={saveKeys} onFilter={onFilter} />
  return isFiltering(filter) ? <NoMatch filter={filter} onFilter={onFilter} /> : null
}

function EmptyTrash({ onFilter }: Pick<NothingProps, 'onFilter'>) {
  const texts = useTexts()
  return (
    <div class="state">
      <p class="state-title">{texts('trash_nothing')}</p>
      <button type="button" class="button" onClick={() => onFilter({})}>
        {texts('list_show_all')}
      </button>
    </div>
  )
}

function NoClippings({ saveKeys, onFilter }: Pick<NothingProps, 'saveKeys' | 'onFilter'>) {
  const texts = useTexts()
  const counts = useCounts(true)
  return (
    <div class="state">
      <p class="state-title">{texts('list_empty')}</p>
      <p>{saveKeys ? texts('list_empty_help_keys', saveKeys) : texts('list_empty_help')}</p>
      {counts !== null && counts.trash > 0 && (
        <button type="button" class="plain-button" onClick={() => onFilter({ inTrash: true })}>
          {texts('filter_trash')}
        </button>
      )}
    </div>
  )
}

function NoMatch({ filter, onFilter }: Pick<NothingProps, 'filter' | 'onFilter'>) {
  const texts = useTexts()
  const isOnlyPage = filter.page !== undefined && !isFiltering(parseClippingFilter({ ...filter, page: undefined }))
  return (
    <div class="state">
      <p class="state-title">{texts(isOnlyPage ? 'list_none_on_page' : 'list_no_match')}</p>
      <button type="button" class="button" onClick={() => onFilter({})}>
        {texts('list_show_all')}
      </button>
    </div>
  )
}
