/** Pages after their first scan: changing, idle, and scrolled. */
import { setTimeout as sleep } from 'node:timers/promises'
import { median } from '../../measure.mjs'
import { createParagraphs } from '../../page-text.mjs'
import { expectMarks, onFreshPage, tidy } from '../clocks/cold-runs.mjs'
import { RestlessError, readCpu } from '../clocks/thread-clock.mjs'
import { COUNT_RANGES, untilMarked } from '../clocks/until-marked.mjs'

/** @typedef {import('./group.d.ts').Context} Context */
/** @typedef {import('./group.d.ts').Outcome} Outcome */
/** @typedef {import('./group.d.ts').Group} Group */
/** @typedef {import('../browsers/chromium.mjs').Chromium} Chromium */

/** @type {Group} */
export const LIVE = { measure: measureLive }
/** @type {Group} */
export const IDLE = { measure: measureIdle }
/** @type {Group} */
export const RANGES = { measure: measureRanges }

/** Two seconds of changes, 17 in each of 120 frames: 13 paragraphs come, 4 have their text replaced. */
const [BATCHES, ARRIVING, REPLACED] = [120, 13, 4]
const POSITIONS = 25
/** Time limit of a page that is to be scrolled. */
const LONGEST_MS = 20_000

/** @param {readonly string[]} texts runs in the page, as a script of its own would */
const changeText = (texts) => `(async () => {
  const texts = ${JSON.stringify(texts)}
  const article = document.querySelector('article')
  const paragraphs = [...article.querySelectorAll('p')]
  let at = 0
  for (let batch = 0; batch < ${BATCHES}; batch++) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    for (let count = 0; count < ${ARRIVING}; count++) {
      const arriving = document.createElement('p')
      arriving.textContent = texts[at++ % texts.length]
      article.append(arriving)
    }
    for (let count = 0; count < ${REPLACED}; count++) {
      paragraphs[at * 7 % paragraphs.length].textContent = texts[at++ % texts.length]
    }
  }
})()`

/** @param {Context} context @returns {Promise<Outcome>} */
async function measureLive({ now, without, server, terms, contentOf, quick, report }) {
  report('1,000 changes a second')
  const content = contentOf('article', 200_000)
  const script = changeText(createParagraphs(150_000, terms, 5))
  const run = async (/** @type {Chromium} */ chromium) => {
    const expected = await expectMarks(chromium, server, content)
    return onFreshPage(chromium, server, content, async (page, finish) => {
      finish()
      await untilMarked(chromium, page, { expected })
      const before = await tidy(page)
      await page.evaluate(script)
      await untilMarked(chromium, page, { expected: 0 })
      return readCpu(page.pid) - before
    })
  }
  const times = { ours: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) }
  for (let round = 0; round < (quick ? 3 : 7); round++) {
    times.bare.push(await run(without))
    times.ours.push(await run(now))
  }
  const [ours, bare] = [median(times.ours), median(times.bare)]
  return {
    metrics: {
      live_overhead_percent: (ours / bare - 1) * 100,
      live_us_per_change: ((ours - bare) * 1000) / (BATCHES * (ARRIVING + REPLACED)),
    },
  }
}

/**
 * @param {Context} context
 * @returns {Promise<Outcome>} percent of a processor, with the extension minus without, at the same time
 */
async function measureIdle({ now, without, server, contentOf, quick, report }) {
  const seconds = quick ? 15 : 60
  report(`${seconds} s of rest`)
  const content = contentOf('article', 200_000)
  const rest = async (/** @type {Chromium} */ chromium) => {
    const expected = await expectMarks(chromium, server, content)
    return onFreshPage(chromium, server, content, async (page, finish) => {
      finish()
      await untilMarked(chromium, page, { expected })
      // The browser has work of its own for some seconds after a load.
      await sleep(6_000)
      const before = readCpu(page.pid)
      await sleep(seconds * 1000)
      return readCpu(page.pid) - before
    })
  }
  const [ours, bare] = await Promise.all([rest(now), rest(without)])
  return { metrics: { idle_cpu_percent: ((ours - bare) / (seconds * 1000)) * 100 } }
}

/** Scrolls through the page, in small and large steps, and returns the most ranges registered in any frame. */
const SCROLL = `(async () => {
  let most = ${COUNT_RANGES}
  const end = document.documentElement.scrollHeight - innerHeight
  const step = async (top, frames) => {
    scrollTo({ top, behavior: 'instant' })
    for (let frame = 0; frame < frames; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      most = Math.max(most, ${COUNT_RANGES})
    }
  }
  for (let place = 0; place <= ${POSITIONS}; place++) await step((end * place) / ${POSITIONS}, 5)
  for (let screen = 0; screen < ${POSITIONS}; screen++) await step(end / 2 + screen * innerHeight * 0.7, 1)
  return most
})()`

/** @param {Context} context @returns {Promise<Outcome>} */
async function measureRanges({ now, server, contentOf, quick, report }) {
  report('registered ranges')
  const pages = [
    { name: '20k', content: contentOf('article', 20_000) },
    { name: '200k', content: contentOf('article', 200_000) },
    { name: '200k dense', content: contentOf('dense', 200_000) },
    { name: '2M', content: contentOf('article', 2_000_000) },
    ...(quick ? [] : [{ name: '10M', content: contentOf('article', 10_000_000) }]),
  ]
  const notes = []
  let most = 0
  for (const { name, content } of pages) {
    const seen = await onFreshPage(now, server, content, async (page, finish) => {
      finish()
      try {
        await untilMarked(now, page, { expected: 1, longestMs: LONGEST_MS })
      } catch (error) {
        if (!(error instanceof RestlessError)) throw error
        notes.push(`${name}: ranges not counted, the page did not come to rest in ${LONGEST_MS / 1000} s`)
        return 0
      }
      return page.evaluate(SCROLL)
    })
    if (seen > 0) notes.push(`${name}: at most ${seen} ranges registered`)
    most = Math.max(most, seen)
  }
  return { notes, metrics: { registered_ranges_max: most } }
}
