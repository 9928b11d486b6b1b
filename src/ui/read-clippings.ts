/** Reads all clippings of a filter page by page: exports and counts never hold the store up with one long answer. */
import type { Clipping } from '../core/clippings/clipping.ts'
import type { ClippingFilter } from '../core/clippings/select-clippings.ts'
import type { ClippingsAccess } from '../stores/remote-clippings.ts'

const PAGE_SIZE = 2000

/**
 * Pages of clippings, newest first.
 *
 * @throws the signal's reason after its abort, and what the store throws.
 */
export async function* readClippings(
  clippings: Pick<ClippingsAccess, 'list'>,
  filter: ClippingFilter,
  signal: AbortSignal,
): AsyncGenerator<readonly Clipping[]> {
  let before: string | null = null
  do {
    signal.throwIfAborted()
    const page = await clippings.list({ filter, before, limit: PAGE_SIZE })
    signal.throwIfAborted()
    if (page.clippings.length > 0) yield page.clippings
    before = page.next
  } while (before !== null)
}

/** The number of clippings of a filter. */
export async function countClippings(
  clippings: Pick<ClippingsAccess, 'list'>,
  filter: ClippingFilter,
  signal: AbortSignal,
): Promise<number> {
  let count = 0
  for await (const page of readClippings(clippings, filter, signal)) count += page.length
  return count
}
