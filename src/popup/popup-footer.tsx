/** Access to list and export. Files are written by the library, because a popup closes when a file dialog opens. */
import type { ClippingFilter, ClippingOrder } from '../core/clippings/select-clippings.ts'
import { PlusIcon, SettingsIcon } from '../ui/controls/icons.tsx'
import { useTexts } from '../ui/controls/use-messages.ts'
import { toFilterQuery } from '../ui/data/filter-address.ts'
import { useCopyForExcel } from '../ui/transfer/copy-for-excel.ts'

/** Path of the library. */
export const LIBRARY_PAGE = 'src/library/index.html'
const OPTIONS_PAGE = 'src/settings/index.html'

interface PopupFooterProps {
  filter: ClippingFilter
  order: ClippingOrder
  openOwnPage(path: string): void
}

export function PopupFooter({ filter, order, openOwnPage }: PopupFooterProps) {
  const texts = useTexts()
  const copyForExcel = useCopyForExcel(filter)
  const libraryPage = LIBRARY_PAGE + toFilterQuery(filter, order)
  return (
    <footer class="popup-footer">
      <button type="button" class="action" onClick={() => openOwnPage(`${libraryPage}#export`)}>
        {texts('export_csv')}
      </button>
      <button type="button" class="action" onClick={() => void copyForExcel()}>
        {texts('copy_for_excel')}
      </button>
      <button type="button" class="action" onClick={() => openOwnPage(libraryPage)}>
        {texts('open_library')}
      </button>
      <button
        type="button"
        class="action icon-only"
        aria-label={texts('by_hand_open')}
        title={texts('by_hand_open')}
        onClick={() => openOwnPage(`${LIBRARY_PAGE}#add`)}
      >
        <PlusIcon />
      </button>
      <button
        type="button"
        class="action icon-only"
        aria-label={texts('open_settings')}
        title={texts('open_settings')}
        onClick={() => openOwnPage(OPTIONS_PAGE)}
      >
        <SettingsIcon />
      </button>
    </footer>
  )
}
