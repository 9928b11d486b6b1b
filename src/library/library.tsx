/** The library: all saved clippings, and their export. */
import { useEffect, useState } from 'preact/hooks'
import type { ClippingFilter, ClippingOrder } from '../core/clippings/select-clippings.ts'
import { Wordmark } from '../ui/app/wordmark.tsx'
import { KeysHelp } from '../ui/controls/keys-help.tsx'
import { NoticeLine } from '../ui/controls/notice.tsx'
import { useTexts } from '../ui/controls/use-messages.ts'
import { toFilterQuery } from '../ui/data/filter-address.ts'
import { useClippings } from '../ui/data/use-clippings.ts'
import { useMatchCount } from '../ui/data/use-match-count.ts'
import { useRowSelection } from '../ui/data/use-row-selection.ts'
import { DraftOffers } from '../ui/fields/draft-offers.tsx'
import { FilterBar } from '../ui/filters/filter-bar.tsx'
import { ClippingCount, ClippingList } from '../ui/list/clipping-list.tsx'
import { BackupLine, BackupPanel } from '../ui/transfer/backup-panel.tsx'
import { ExportPanel } from '../ui/transfer/export-panel.tsx'
import type { ImportTools } from '../ui/transfer/import-file.ts'
import { ImportPanel } from '../ui/transfer/import-panel.tsx'
import { StoreNotice } from '../ui/transfer/store-notice.tsx'
import { type BackupTools, useBackup } from '../ui/transfer/use-backup.ts'
import type { ExportTools } from '../ui/transfer/use-export.ts'
import { ByHand } from './by-hand.tsx'
import type { ByHandContext } from './by-hand-form.tsx'

export interface LibraryPageProps {
  firstFilter: ClippingFilter
  firstOrder: ClippingOrder
  byHand: ByHandContext
  addsAtOnce: boolean
  exportsAtOnce: boolean
  isPrivate: boolean
  saveKeys: string
  exports: ExportTools
  /** Null in private windows. */
  imports: ImportTools | null
  backups: BackupTools | null
}

export function LibraryPage(props: LibraryPageProps) {
  const { firstFilter, firstOrder, byHand, addsAtOnce, exportsAtOnce, isPrivate, saveKeys, exports, imports, backups } =
    props
  const texts = useTexts()
  const [filter, setFilter] = useState(firstFilter)
  const [order, setOrder] = useState(firstOrder)
  const list = useClippings(filter, order)
  const matching = useMatchCount(filter, list)
  const selection = useRowSelection(filter, order, true)
  const isBare = list.status === 'ready' && list.total === 0 && !filter.inTrash
  const backup = useBackup(backups)

  // The address keeps what is shown, but not the request to export: reloading the page must not save a file again.
  useEffect(() => history.replaceState(null, '', location.pathname + toFilterQuery(filter, order)), [filter, order])

  return (
    <>
      <header class="masthead">
        <Wordmark />
      </header>
      <main>
        <div class="main-head">
          <h1>{texts('saved_heading')}</h1>
          {list.status === 'ready' && <ClippingCount {...{ filter, matching }} total={list.total} />}
          <ByHand context={byHand} startsOpen={addsAtOnce} />
        </div>
        <div class="columns">
          <div class="list-column">
            <DraftOffers />
            <StoreNotice way={exports} />
            <BackupLine backup={backup} />
            {isPrivate && <p class="quiet">{texts('saved_private')}</p>}
            {!isBare && (
              <FilterBar filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} hasSearchKey />
            )}
            <ClippingList {...{ list, matching, filter, selection, saveKeys }} onFilter={setFilter} />
          </div>
          <div class="aside">
            <ExportPanel
              filter={filter}
              order={order}
              matching={matching}
              total={list.total}
              selected={selection.ids}
              startsAtOnce={exportsAtOnce}
              {...exports}
              onBackup={(iso) => void backups?.record.writeLast(iso).then(backup.look)}
            />
            <ImportPanel tools={imports} />
            <BackupPanel backup={backup} />
            {!isBare && <KeysHelp />}
          </div>
        </div>
      </main>
      <NoticeLine floats />
    </>
  )
}
