/** Reads all clippings of a filter page by page, so that an export does not block the store with one long read. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { ClippingFilter, ClippingOrder } from '../../core/clippings/select-clippings.ts'
import type { ClippingsAccess } from '../../stores/remote-clippings.ts'

const PAGE_SIZE = 2000

/**
 * Pages of clippings in their order.
 *
 * @throws the signal's reason after its abort, and what the store throws.
 */
export async function* readClippings(
  clippings: Pick<ClippingsAccess, 'list'>,
  filter: ClippingFilter,
  signal: AbortSignal,
  order: ClippingOrder = 'saved-newest',
): AsyncGenerator<readonly Clipping[]> {
  let after: string | null = null
  do {
    signal.throwIfAborted()
    const page = await clippings.list({ filter, order, after, limit: PAGE_SIZE })
    signal.throwIfAborted()
    if (page.clippings.length > 0) yield page.clippings
    after = page.next
  } while (after !== null)
}
