/** The time from the end of a page to its first mark, with the background at work before, and stopped. */
import { setTimeout as sleep } from 'node:timers/promises'
import { median } from '../../measure.mjs'
import { stopBackground } from '../browsers/extension-background.mjs'
import { expectMarks, onFreshPage, tidy } from '../clocks/cold-runs.mjs'
import { interleave } from '../clocks/turns.mjs'

/** @typedef {import('./group.d.ts').Context} Context */
/** @typedef {import('../browsers/chromium.mjs').Chromium} Chromium */

/** @type {import('./group.d.ts').Group} */
export const FIRST_MARKS = {
  measure,
  needsBefore: ['first_marks_vs_before_warm', 'first_marks_vs_before_stopped'],
}

const LONGEST_MS = 60_000

/** Looks every four milliseconds; the time of day of the first range. */
const UNTIL_FIRST = `new Promise((resolve) => (function look() {
  for (const { size } of CSS.highlights.values()) if (size > 0) return resolve(performance.timeOrigin + performance.now())
  setTimeout(look, 4)
})())`

/**
 * @param {Context} context
 * @returns {Promise<import('./group.d.ts').Outcome>}
 */
async function measure({ now, before, server, contentOf, quick, report }) {
  report('first marks')
  const content = contentOf('article', 200_000)
  const small = contentOf('article', 20_000)
  /** @param {Chromium} chromium @param {boolean} isStopped */
  const run = async (chromium, isStopped) => {
    // Whatever the background keeps only while pages ask for it is there again.
    if (!isStopped) await onFreshPage(chromium, server, small, (page, finish) => timeFirstMark(page, finish))
    return onFreshPage(chromium, server, content, async (page, finish) => {
      await tidy(page)
      if (isStopped) await stopBackground(chromium)
      return timeFirstMark(page, finish)
    })
  }
  const builds = [{ name: 'now', chromium: now }, ...(before ? [{ name: 'before', chromium: before }] : [])]
  for (const { chromium } of builds) await expectMarks(chromium, server, content)
  const runs = await interleave(
    builds.flatMap(({ name, chromium }) => [
      { name: `${name} warm`, run: () => run(chromium, false) },
      { name: `${name} stopped`, run: () => run(chromium, true) },
    ]),
    { rounds: quick ? 5 : 11, seconds: quick ? 60 : 120 },
  )
  const of = (/** @type {string} */ name) => median(runs.get(name) ?? [])
  return {
    notes: [...runs].map(([name, times]) => `first marks, ${name}: ${times.map(Math.round).join(' ')} ms`),
    metrics: {
      first_marks_warm_ms: of('now warm'),
      first_marks_stopped_ms: of('now stopped'),
      ...(before
        ? {
            first_marks_vs_before_warm: of('now warm') / of('before warm'),
            first_marks_vs_before_stopped: of('now stopped') / of('before stopped'),
          }
        : {}),
    },
  }
}

/**
 * @param {{ evaluate: (expression: string) => Promise<any> }} page all of it but its end is there
 * @param {() => void} finish ends it
 * @returns {Promise<number>} milliseconds by the clock on the wall
 */
async function timeFirstMark({ evaluate }, finish) {
  const seen = evaluate(UNTIL_FIRST)
  // Answered after the watcher has begun.
  await evaluate('0')
  const start = performance.timeOrigin + performance.now()
  finish()
  const late = sleep(LONGEST_MS, null, { ref: false })
  const at = await Promise.race([seen, late])
  if (at === null) throw new Error(`A page had no mark after ${LONGEST_MS / 1000} s.`)
  return at - start
}
