/** Carries a page's decision to the frames inside it, and brings the reader to those that are worth it. */
import { isReadableFrame } from '../core/settings/frame-kind.ts'
import type { FrameOrder } from '../messages/contract.ts'
import { askPage } from '../platform/messaging.ts'
import { bringReader } from '../platform/page-scripts.ts'
import { listFrames } from '../platform/tab-frames.ts'

/** Gives an order to all frames of a tab. */
export async function orderFrames(tabId: number, order: FrameOrder): Promise<void> {
  for (const frame of await listFrames(tabId)) {
    const { frameId, isReading } = frame
    if (!isReading && !(order.mark && isReadableFrame(frame) && (await bringReader({ tabId, frameId }, false))))
      continue
    await askPage(tabId, frameId)('page.follow', order)
  }
}
