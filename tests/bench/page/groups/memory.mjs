/** The memory that the extension holds: in a marked page, and in its background. */
import { median } from '../../measure.mjs'
import { readBackgroundHeap } from '../browsers/extension-background.mjs'
import { expectMarks, onFreshPage } from '../clocks/cold-runs.mjs'
import { untilMarked } from '../clocks/until-marked.mjs'

/** @typedef {import('../browsers/chromium.mjs').Chromium} Chromium */

/** @type {import('./group.d.ts').Group} */
export const MEMORY = { measure }

/**
 * @param {import('./group.d.ts').Context} context
 * @returns {Promise<import('./group.d.ts').Outcome>} 10⁶ bytes of the engine's heap, of objects behind it and of array
 *   buffers
 */
async function measure({ now, without, server, contentOf, quick, report }) {
  report('memory')
  const content = contentOf('article', 200_000)
  const read = async (/** @type {Chromium} */ chromium) => {
    const expected = await expectMarks(chromium, server, content)
    return onFreshPage(chromium, server, content, async (page, finish) => {
      finish()
      await untilMarked(chromium, page, { expected })
      for (let times = 0; times < 4; times++) await page.collectGarbage()
      const usage = await page.session.send('Runtime.getHeapUsage')
      return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize
    })
  }
  const [ours, bare] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  for (let round = 0; round < (quick ? 3 : 7); round++) {
    ours.push(await read(now))
    bare.push(await read(without))
  }
  return {
    metrics: {
      heap_mb_200k: (median(ours) - median(bare)) / 1e6,
      // Those pages, and whatever was measured before, have been scanned and closed.
      background_heap_mb: (await readBackgroundHeap(now)) / 1e6,
    },
  }
}
