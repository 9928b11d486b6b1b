/**
 * How the time to scan a page grows with the number of forms: the extension built with other packs. The user's own
 * terms cannot be used, because their tables are built while pages are read, while those of the lexicon are built at build time.
 */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from '../../../../scripts/project.mjs'
import { createForms, MATCHING } from '../../pseudo-forms.mjs'
import { buildCopy } from '../browsers/built-copy.mjs'
import { openChromium } from '../browsers/chromium.mjs'
import { runLoad } from '../clocks/cold-runs.mjs'
import { takeTurns } from '../clocks/turns.mjs'
import { toContent } from '../pages.mjs'

/** @type {import('./group.d.ts').Group} */
export const GROWTH = { measure }

const COUNTS = [10, 3_000, 10_000]
const LONG = 200_000
/** Almost empty: its cost is what a page pays before it is scanned. */
const SHORT = 1_000

/**
 * @param {import('./group.d.ts').Context} context
 * @returns {Promise<import('./group.d.ts').Outcome>}
 */
async function measure({ server, quick, report }) {
  report('growth with the number of forms')
  const { module } = await runnerImport(join(ROOT, 'src/core/text/fold-text.ts'))
  const long = toContent('article', LONG, MATCHING)
  const short = toContent('article', SHORT, MATCHING)
  const folded = module.foldText(long.html)
  const without = await openChromium(null)
  const browsers = []
  try {
    for (const count of COUNTS) {
      const forms = createForms(count, folded)
      browsers.push({ count, chromium: await openChromium(await buildCopy(`forms-${count}`, { forms })) })
    }
    const variants = [
      ...browsers.flatMap(({ count, chromium }) => [
        { name: `${count} long`, run: () => runLoad(chromium, server, long) },
        { name: `${count} short`, run: () => runLoad(chromium, server, short) },
      ]),
      { name: 'long', run: () => runLoad(without, server, long) },
      { name: 'short', run: () => runLoad(without, server, short) },
    ]
    const figures = await takeTurns(variants, { rounds: quick ? 3 : 7, seconds: 110 })
    // Wherever it scans: in the page or in the extension's own process.
    const of = (/** @type {string} */ name) => {
      const { ms = Number.NaN, extensionMs = Number.NaN } = figures.get(name) ?? {}
      return ms + extensionMs
    }
    const total = (/** @type {number} */ count) => of(`${count} long`) - of('long')
    const start = (/** @type {number} */ count) => of(`${count} short`) - of('short')
    const scan = (/** @type {number} */ count) => total(count) - start(count)
    const found = new Set(COUNTS.map((count) => figures.get(`${count} long`)?.found))
    if (found.size !== 1 || found.has(0)) throw new Error(`Sizes differ in marks: ${[...found].join(', ')}`)
    return {
      metrics: Object.fromEntries(
        COUNTS.slice(1).flatMap((count) => [
          [`growth_terms_10_to_${count}`, scan(count) / scan(10)],
          [`growth_with_start_10_to_${count}`, total(count) / total(10)],
        ]),
      ),
      notes: COUNTS.map(
        (count) => `${count} forms: start ${start(count).toFixed(1)} ms, scan ${scan(count).toFixed(1)} ms`,
      ),
    }
  } finally {
    await without.close()
    for (const { chromium } of browsers) await chromium.close()
  }
}
