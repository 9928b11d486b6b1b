/** Lists the frames of a tab's page with the facts by which they are marked or not. */
import type { FrameFacts } from '../../core/settings/frame-kind.ts'
import { browser } from '../extension/browser.ts'

/** A document in a tab: the page itself, whose id is 0, or a frame inside it. */
export interface TabFrame extends FrameFacts {
  frameId: number
  /** Whether a marker of this extension works there. */
  hasMarker: boolean
}

/** Lists the documents that the extension can access; none where the tab has gone. */
export async function listFrames(tabId: number): Promise<TabFrame[]> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: describeFrame })
    return results.flatMap(({ frameId, result }) =>
      result ? [{ ...(result as Omit<TabFrame, 'frameId'>), frameId }] : [],
    )
  } catch {
    return []
  }
}

/** Serialized and run in the frame: it can use nothing else of this file. */
function describeFrame(): Omit<TabFrame, 'frameId'> {
  const copy = (globalThis as unknown as Record<symbol, { isReading(): boolean } | undefined>)[Symbol.for('sectorlens')]
  return {
    width: innerWidth,
    height: innerHeight,
    hostname: location.hostname,
    origin: window.origin,
    name: window.name,
    hasMarker: copy?.isReading() === true,
  }
}
