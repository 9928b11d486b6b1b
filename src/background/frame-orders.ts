/** Forwards a page's decision to the frames inside it, and injects the marker into those that need it. */
import { isReadableFrame } from '../core/settings/frame-kind.ts'
import { isOfSameDomain } from '../core/settings/same-domain.ts'
import { askPage } from '../platform/extension/messaging.ts'
import { injectMarker } from '../platform/tabs/page-scripts.ts'
import { listFrames, type TabFrame } from '../platform/tabs/tab-frames.ts'
import type { FrameOrder } from '../protocol/messages.ts'

/**
 * Sends an order to all frames of a tab. Frames of the page's own site are marked with the page; a frame of another
 * site is told that it is one, and is marked only if it is an article itself. An order sent by such a frame is
 * ignored.
 *
 * @param from the frame that sends it.
 */
export async function orderFrames(tabId: number, from: number, order: FrameOrder): Promise<void> {
  const all = await listFrames(tabId)
  const page = all.find(({ frameId }) => frameId === 0)?.origin ?? ''
  const isOwn = ({ frameId, origin }: TabFrame) => frameId === 0 || isOfSameDomain(page, origin)
  if (!all.some((frame) => frame.frameId === from && isOwn(frame))) return
  for (const frame of all) {
    const { frameId, hasMarker } = frame
    if (frameId === 0) continue
    if (!hasMarker && !(order.mark && isReadableFrame(frame) && (await injectMarker({ tabId, frameId }, false))))
      continue
    await askPage(tabId, frameId)('page.follow', { ...order, isOwnSite: isOwn(frame) })
  }
}
