/** Pages after their first scan: changing, idle, and scrolled; and the memory they retain. */
import { setTimeout as sleep } from 'node:timers/promises'
import { median } from '../measure.mjs'
import { createParagraphs } from '../page-text.mjs'
import { COUNT_RANGES, onFreshPage, tidy } from './cold-runs.mjs'
import { RestlessError, readCpu, untilQuiet } from './thread-clock.mjs'

/** @typedef {import('./suite.mjs').Context} Context */
/** @typedef {import('./cold-runs.mjs').Content} Content */
/** @typedef {import('./chromium.mjs').Chromium} Chromium */

/** Two seconds of changes, 17 in each of 120 frames: 13 paragraphs come, 4 have their text replaced. */
const [BATCHES, ARRIVING, REPLACED] = [120, 13, 4]
const POSITIONS = 25

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

/**
 * @param {Context} all
 * @param {Content} content
 * @returns {Promise<Record<string, number>>}
 */
export async function measureLive({ with_, without, server, terms, quick, report }, content) {
  report('1,000 changes a second')
  const script = changeText(createParagraphs(150_000, terms, 5))
  const run = (/** @type {Chromium} */ chromium) =>
    onFreshPage(chromium, server, content, async (page, finish) => {
      finish()
      const before = await tidy(page)
      await page.evaluate(script)
      return (await untilQuiet(page.pid)) - before
    })
  const times = { ours: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) }
  for (let round = 0; round < (quick ? 3 : 7); round++) {
    times.bare.push(await run(without))
    times.ours.push(await run(with_))
  }
  const [ours, bare] = [median(times.ours), median(times.bare)]
  return {
    live_overhead_percent: (ours / bare - 1) * 100,
    live_us_per_change: ((ours - bare) * 1000) / (BATCHES * (ARRIVING + REPLACED)),
  }
}

/**
 * @param {Context} all
 * @param {Content} content
 * @returns {Promise<number>} percent of a processor, with the extension minus without, at the same time
 */
export async function measureIdle({ with_, without, server, quick, report }, content) {
  const seconds = quick ? 15 : 60
  report(`${seconds} s of rest`)
  const rest = async (/** @type {Chromium} */ chromium) =>
    onFreshPage(chromium, server, content, async (page, finish) => {
      finish()
      await untilQuiet(page.pid)
      // The browser has work of its own for some seconds after a load.
      await sleep(6_000)
      const before = readCpu(page.pid)
      await sleep(seconds * 1000)
      return readCpu(page.pid) - before
    })
  const [ours, bare] = await Promise.all([rest(with_), rest(without)])
  return ((ours - bare) / (seconds * 1000)) * 100
}

/**
 * @param {Context} all
 * @param {Content} content
 * @returns {Promise<number>} 10⁶ bytes of the engine's heap, of objects behind the DOM and of array buffers
 */
export async function measureHeap({ with_, without, server, quick, report }, content) {
  report('memory')
  const read = (/** @type {Chromium} */ chromium) =>
    onFreshPage(chromium, server, content, async (page, finish) => {
      finish()
      await untilQuiet(page.pid)
      for (let times = 0; times < 4; times++) await page.session.send('HeapProfiler.collectGarbage')
      const usage = await page.session.send('Runtime.getHeapUsage')
      return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize
    })
  const [ours, bare] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  for (let round = 0; round < (quick ? 3 : 7); round++) {
    ours.push(await read(with_))
    bare.push(await read(without))
  }
  return (median(ours) - median(bare)) / 1e6
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

/**
 * @param {Context} all
 * @param {readonly (readonly [string, Content])[]} pages
 */
export async function measureRanges({ with_, server, report }, pages) {
  report('registered ranges')
  const notes = []
  let most = 0
  for (const [name, content] of pages) {
    const seen = await onFreshPage(with_, server, content, async (page, finish) => {
      finish()
      try {
        await untilQuiet(page.pid, 20_000)
      } catch (error) {
        if (!(error instanceof RestlessError)) throw error
        notes.push(`${name}: ranges not counted, the page did not come to rest in 20 s`)
        return 0
      }
      return page.evaluate(SCROLL)
    })
    if (seen > 0) notes.push(`${name}: at most ${seen} ranges registered`)
    most = Math.max(most, seen)
  }
  return { most, notes }
}
