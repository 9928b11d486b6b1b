/** The list of clippings, or of those in the trash, with the actions on its rows. */
import { useRef, useState } from 'preact/hooks'
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { ClippingFilter } from '../../core/clippings/select-clippings.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { VirtualList } from '../controls/virtual-list.tsx'
import type { ClippingsList } from '../data/use-clippings.ts'
import { useRemoval } from '../data/use-removal.ts'
import type { SelectionControl } from '../data/use-row-selection.ts'
import { ClippingRow } from './clipping-row.tsx'
import { handleListKey } from './list-keys.ts'
import { NothingThere, StoreFailure } from './list-states.tsx'
import type { RowFrame } from './row-frame.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { TrashHead } from './trash-head.tsx'
import { TrashRow } from './trash-row.tsx'
import { UndoBar } from './undo-bar.tsx'

interface ClippingListProps {
  list: ClippingsList
  /** How many the filter matches; null while not known. */
  matching: number | null
  filter: ClippingFilter
  onFilter(filter: ClippingFilter): void
  selection: SelectionControl
  /** Keys bound to "save clipping"; empty if there are none. */
  saveKeys: string
}

export function ClippingList(props: ClippingListProps) {
  const { list, matching, filter, onFilter, selection, saveKeys } = props
  const texts = useTexts()
  const removal = useRemoval(list.refresh)
  const [worksByKey, setWorksByKey] = useState(false)
  const feed = useRef<HTMLDivElement>(null)
  const { clippings } = list
  const isTrash = filter.inTrash === true
  const isEmpty = list.status === 'ready' && clippings.length === 0

  function select(id: string, isRange: boolean): void {
    selection.toggle(id, isRange ? clippings.map((clipping) => clipping.id) : null)
  }
  function remove(ids: readonly string[], byKey: boolean): Promise<void> {
    setWorksByKey(byKey)
    // A deleted row is unpinned, whatever was open in it.
    for (const id of ids) list.hold(id, false)
    return removal.remove(ids)
  }
  /** What was permanently deleted can no longer be restored. */
  function onErased(): void {
    removal.forget()
    list.refresh()
  }
  function toRow(clipping: Clipping, index: number) {
    const { id } = clipping
    const frame: RowFrame = {
      place: index + 1,
      of: matching ?? -1,
      isSelected: selection.isOn ? selection.ids.has(id) : null,
      onSelect: select,
    }
    if (isTrash) return <TrashRow clipping={clipping} frame={frame} onChanged={onErased} />
    return (
      <ClippingRow
        clipping={clipping}
        frame={frame}
        onRemove={(id, byKey) => void remove([id], byKey)}
        onWork={list.hold}
        onChanged={list.refresh}
      />
    )
  }
  return (
    <>
      {list.status === 'failed' && <StoreFailure onRetry={list.refresh} />}
      {list.status === 'loading' && <p class="state">{texts('list_loading')}</p>}
      {isTrash && list.status === 'ready' && <TrashHead isEmpty={isEmpty} onChanged={onErased} />}
      {isEmpty && <NothingThere {...{ filter, onFilter, saveKeys }} total={list.total} />}
      {selection.isOn && clippings.length > 0 && (
        <SelectionBar
          {...{ selection, matching, isTrash }}
          seen={list.readAt}
          onRemove={(ids) => remove(ids, false)}
          onChanged={isTrash ? onErased : list.refresh}
        />
      )}
      {clippings.length > 0 && (
        // Handles the keys of the rows in it
        <div
          ref={feed}
          class="clippings"
          role="feed"
          aria-label={texts(isTrash ? 'filter_trash' : 'saved_heading')}
          aria-busy={list.status === 'loading'}
          onKeyDown={(event) => {
            const actions = {
              openDetails: (row: HTMLElement) => row.querySelector<HTMLElement>('.details-button')?.click(),
              select,
              remove: (id: string) => void (!isTrash && remove([id], false)),
              undo: () => void (removal.removed.length > 0 && removal.undo()),
            }
            if (feed.current && handleListKey(event, feed.current, actions)) event.preventDefault()
          }}
        >
          <VirtualList clippings={clippings} render={toRow} onNearEnd={list.showMore} />
        </div>
      )}
      <UndoBar removal={removal} takeFocus={worksByKey} />
    </>
  )
}

interface ClippingCountProps {
  filter: ClippingFilter
  matching: number | null
  total: number
}

/** "34 of 812" while a filter excludes some, "812" otherwise; clippings in the trash are not counted. */
export function ClippingCount({ filter, matching, total }: ClippingCountProps) {
  const texts = useTexts()
  const formats = useFormats()
  const words =
    matching === null || matching === total || filter.inTrash
      ? formats.count(filter.inTrash ? (matching ?? 0) : total)
      : texts('list_count_of', formats.count(matching), formats.count(total))
  return <span class="count">{words}</span>
}
