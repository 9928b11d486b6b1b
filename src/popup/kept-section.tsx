/** What the reader has kept, from this page or all of them. */
import type { ClippingFilter } from '../core/clippings/select-clippings.ts'
import { ClippingCount, ClippingList } from '../ui/clipping-list.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { useClippings } from '../ui/use-clippings.ts'

interface KeptSectionProps {
  filter: ClippingFilter
  onFilter(filter: ClippingFilter): void
  /** Address of the page the popup stands over; empty where it is not known. */
  pageUrl: string
  isPrivate: boolean
  saveKeys: string
}

export function KeptSection({ filter, onFilter, pageUrl, isPrivate, saveKeys }: KeptSectionProps) {
  const texts = useTexts()
  const list = useClippings(filter)
  const matching = list.status === 'ready' && list.next === null ? list.clippings.length : null
  const isBare = list.status === 'ready' && list.total === 0
  return (
    <section class="kept" aria-labelledby="kept-heading">
      <div class="kept-head">
        <h2 id="kept-heading">{texts('kept_heading')}</h2>
        {list.status === 'ready' && <ClippingCount matching={matching} total={list.total} />}
        {pageUrl !== '' && !isBare && <Scope filter={filter} onFilter={onFilter} pageUrl={pageUrl} />}
      </div>
      {isPrivate && <p class="quiet">{texts('kept_private')}</p>}
      {!isBare && <FilterBar filter={filter} onFilter={onFilter} />}
      <ClippingList list={list} filter={filter} onClearFilter={() => onFilter({})} saveKeys={saveKeys} />
    </section>
  )
}

function Scope({ filter, onFilter, pageUrl }: Pick<KeptSectionProps, 'filter' | 'onFilter' | 'pageUrl'>) {
  const texts = useTexts()
  const { page: _, ...elsewhere } = filter
  const options = [
    { name: texts('scope_page'), isOn: filter.page !== undefined, next: { ...elsewhere, page: pageUrl } },
    { name: texts('scope_all'), isOn: filter.page === undefined, next: elsewhere },
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
