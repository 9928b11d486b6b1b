/** The extension's background in Chromium: stopping it as the browser does with an idle one, and the memory it holds. */
import { setTimeout as sleep } from 'node:timers/promises'

/** @typedef {import('./chromium.mjs').Chromium} Chromium */

const LONGEST_STOP_MS = 10_000
/** One collection leaves what its finalizers release. */
const COLLECTIONS = 4

/** @param {Chromium} chromium */
function listTargets({ browser, origin }) {
  return browser.targets().filter((target) => target.url().startsWith(origin) && target.type() !== 'page')
}

/**
 * Ends the service worker and waits until it is gone. The next message starts it; the attached driver holds each start
 * up for a moment, the same for every build.
 * @param {Chromium} chromium
 */
export async function stopBackground(chromium) {
  const target = listTargets(chromium).find((one) => one.type() === 'service_worker')
  if (!target) return
  await (await target.worker())?.close()
  const giveUpAt = performance.now() + LONGEST_STOP_MS
  while (chromium.browser.targets().includes(target)) {
    if (performance.now() > giveUpAt) throw new Error('The service worker does not stop.')
    await sleep(10)
  }
}

/**
 * @param {Chromium} chromium
 * @returns {Promise<number>} bytes of heap, of objects behind it and of array buffers in all contexts of the background
 *   (service worker, offscreen document) after garbage was collected
 */
export async function readBackgroundHeap(chromium) {
  let bytes = 0
  const targets = listTargets(chromium)
  if (targets.length === 0) throw new Error('The background does not run.')
  for (const target of targets) {
    const session = await target.createCDPSession()
    for (let times = 0; times < COLLECTIONS; times++) await session.send('HeapProfiler.collectGarbage')
    const usage = await session.send('Runtime.getHeapUsage')
    bytes += usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize
    await session.detach()
  }
  return bytes
}
