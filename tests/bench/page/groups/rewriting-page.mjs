/** Pages that rewrite their text in every frame, for ever: tickers, counters, live blogs. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createParagraphs } from '../../page-text.mjs'
import { expectMarks, onFreshPage, tidy } from '../clocks/cold-runs.mjs'
import { readCpu } from '../clocks/thread-clock.mjs'
import { untilMarked } from '../clocks/until-marked.mjs'

/** @typedef {import('../browsers/chromium.mjs').Chromium} Chromium */

/** @type {import('./group.d.ts').Group} */
export const REWRITING = { measure }

/** How many paragraphs are rewritten in each frame: one in view, or more all over the article. */
const REWRITTEN = [1, 20]

/** By then the initial contents of the token bucket are used up. */
const WARM_UP_MS = 3_000

/** The least cost of a frame in which text changes. */
const LEAST_MS_A_FRAME = 0.2

/**
 * A script as a page would have it. `frames` counts its frames.
 *
 * @param {readonly string[]} texts
 * @param {number} count paragraphs in each frame
 */
const rewriteText = (texts, count) => `(() => {
  const texts = ${JSON.stringify(texts)}
  const all = [...document.querySelectorAll('article p:not(.byline)')]
  const paragraphs = Array.from({ length: ${count} }, (_, index) => all[Math.floor((index * all.length) / ${count})])
  let at = 0
  globalThis.frames_written = 0
  const write = () => {
    for (const paragraph of paragraphs) paragraph.textContent = texts[at++ % texts.length]
    frames_written++
    requestAnimationFrame(write)
  }
  requestAnimationFrame(write)
})()`

/**
 * @param {import('./group.d.ts').Context} context
 * @returns {Promise<import('./group.d.ts').Outcome>} percent of the main thread's time, with the
 *   extension minus without, at the same time; the worst of the variants
 */
async function measure({ now, without, server, terms, contentOf, quick, report }) {
  const content = contentOf('article', 200_000)
  const seconds = quick ? 12 : 60
  const texts = createParagraphs(30_000, terms, 7)
  const notes = []
  let worst = Number.NEGATIVE_INFINITY
  for (const count of REWRITTEN) {
    report(`${seconds} s of ${count} paragraphs written anew in each frame`)
    const run = async (/** @type {Chromium} */ chromium) => {
      const expected = await expectMarks(chromium, server, content)
      return onFreshPage(chromium, server, content, async (page, finish) => {
        finish()
        await untilMarked(chromium, page, { expected })
        await tidy(page)
        await page.evaluate(rewriteText(texts, count))
        await sleep(WARM_UP_MS)
        const frames = await page.evaluate('frames_written')
        const before = readCpu(page.pid)
        await sleep(seconds * 1000)
        const spent = readCpu(page.pid) - before
        return { spent, frames: (await page.evaluate('frames_written')) - frames }
      })
    }
    const [ours, bare] = await Promise.all([run(now), run(without)])
    if (bare.spent < bare.frames * LEAST_MS_A_FRAME) throw new Error('The process that was measured is not the page.')
    // A page that got fewer frames did less work itself.
    const extra = ours.spent - bare.spent * (ours.frames / bare.frames)
    const percent = (extra / (seconds * 1000)) * 100
    notes.push(
      `${count} paragraphs a frame: ${percent.toFixed(1)} % ours, ${(bare.spent / seconds / 10).toFixed(1)} % the page's own, ${(ours.frames / seconds).toFixed(0)} frames a second`,
    )
    worst = Math.max(worst, percent)
  }
  return { metrics: { rewriting_cpu_percent: worst }, notes }
}
