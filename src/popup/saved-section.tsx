/** What the user has saved: from this page, from its site, or everything. */
import type { ClippingFilter, ClippingOrder } from '../core/clippings/select-clippings.ts'
import { toSite } from '../core/settings/site-rules.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import { useClippings } from '../ui/data/use-clippings.ts'
import { useMatchCount } from '../ui/data/use-match-count.ts'
import { useRowSelection } from '../ui/data/use-row-selection.ts'
import { FilterBar } from '../ui/filters/filter-bar.tsx'
import { ClippingCount, ClippingList } from '../ui/list/clipping-list.tsx'
import { SavedFromPage } from './saved-from-page.tsx'

interface SavedSectionProps {
  filter: ClippingFilter
  onFilter(filter: ClippingFilter): void
  order: ClippingOrder
  onOrder(order: ClippingOrder): void
  /** Address of the page under the popup; empty if it is not known. */
  pageUrl: string
  isPrivate: boolean
  saveKeys: string
}

export function SavedSection({ filter, onFilter, order, onOrder, pageUrl, isPrivate, saveKeys }: SavedSectionProps) {
  const texts = useTexts()
  const list = useClippings(filter, order)
  const matching = useMatchCount(filter, list)
  const selection = useRowSelection(filter, order, false)
  const isBare = list.status === 'ready' && list.total === 0 && !filter.inTrash
  return (
    <section class="kept" aria-labelledby="kept-heading">
      <div class="kept-head">
        <h2 id="kept-heading">{texts('saved_heading')}</h2>
        {list.status === 'ready' && <ClippingCount {...{ filter, matching }} total={list.total} />}
        {pageUrl !== '' && !isBare && <Scope filter={filter} onFilter={onFilter} pageUrl={pageUrl} />}
      </div>
      {isPrivate && <p class="quiet">{texts('saved_private')}</p>}
      {pageUrl !== '' && !isBare && filter.page === undefined && (
        <SavedFromPage pageUrl={pageUrl} rows={list.clippings} onShow={() => onFilter({ page: pageUrl })} />
      )}
      {!isBare && (
        <FilterBar
          {...{ filter, onFilter, order, onOrder, selection }}
          without={['page', 'site']}
          hasSearchKey={false}
        />
      )}
      <ClippingList {...{ list, matching, filter, onFilter, selection, saveKeys }} />
    </section>
  )
}

function Scope({ filter, onFilter, pageUrl }: Pick<SavedSectionProps, 'filter' | 'onFilter' | 'pageUrl'>) {
  const texts = useTexts()
  const { page, site, ...elsewhere } = filter
  const pageSite = toSite(pageUrl)
  const options = [
    { name: texts('scope_page'), isOn: page !== undefined, next: { ...elsewhere, page: pageUrl } },
    ...(pageSite === ''
      ? []
      : [{ name: texts('scope_site'), isOn: site === pageSite, next: { ...elsewhere, site: pageSite } }]),
    { name: texts('scope_all'), isOn: page === undefined && site !== pageSite, next: elsewhere },
  ]
  return (
    <fieldset class="scope">
      <legend class="unseen">{texts('scope_label')}</legend>
      {options.map(({ name, isOn, next }) => (
        <label key={name}>
          <input type="radio" name="scope" checked={isOn} onChange={() => onFilter(next)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
