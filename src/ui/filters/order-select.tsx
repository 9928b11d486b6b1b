/** The order in which a list is shown. */
import { CLIPPING_ORDERS, type ClippingOrder } from '../../core/clippings/select-clippings.ts'
import type { TextName } from '../../i18n/messages.ts'
import { useTexts } from '../controls/use-messages.ts'

const NAMES: Readonly<Record<ClippingOrder, TextName>> = {
  'saved-newest': 'order_saved_newest',
  'saved-oldest': 'order_saved_oldest',
  'published-newest': 'order_published_newest',
  'published-oldest': 'order_published_oldest',
}

export function OrderSelect({ order, onOrder }: { order: ClippingOrder; onOrder(order: ClippingOrder): void }) {
  const texts = useTexts()
  return (
    <select
      class="field"
      aria-label={texts('order_label')}
      value={order}
      onChange={({ currentTarget }) => {
        const picked = CLIPPING_ORDERS.find((one) => one === currentTarget.value)
        if (picked) onOrder(picked)
      }}
    >
      {CLIPPING_ORDERS.map((one) => (
        <option key={one} value={one}>
          {texts(NAMES[one])}
        </option>
      ))}
    </select>
  )
}
