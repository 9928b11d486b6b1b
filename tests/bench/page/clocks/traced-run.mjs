/**
 * A cold run under the browser's own trace: in which tasks of the main thread the extension's script ran, how long each
 * took, and when the first screen was painted. Tracing costs a little, so sums come from runs without it.
 */
import { onFreshPage, tidy } from './cold-runs.mjs'
import { RestlessError } from './thread-clock.mjs'
import { startTrace, TASK_CATEGORIES } from './trace.mjs'
import { findLongestFrame, findTasks, WATCHER } from './trace-tasks.mjs'
import { untilMarked } from './until-marked.mjs'

/** @typedef {import('../browsers/chromium.mjs').Chromium} Chromium */
/** @typedef {import('./trace.mjs').TraceEvent} TraceEvent */
/** @typedef {import('./trace-tasks.mjs').Task} Task */

const SEEN = 'bench-marks-seen'

/** Ranges that begin in what is in view. */
export const COUNT_VISIBLE = `[...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => {
  const { top, bottom } = range.startContainer.parentElement.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}).length`

/** @param {number} count */
const watchForMarks = (count) => `setTimeout(function ${WATCHER}() {
  if (CSS.highlights.size > 0 && ${COUNT_VISIBLE} >= ${count}) performance.mark('${SEEN}')
  else setTimeout(${WATCHER}, 4)
}, 4); 0`

/**
 * @param {Chromium} chromium with the extension
 * @param {import('./cold-runs.mjs').Server} server
 * @param {import('./cold-runs.mjs').Content} content
 * @param {{ expected: number, longestMs: number, visible?: number }} options `expected`: how many ranges the page gets;
 *   `visible`: how many the first screen has; then the page itself looks every few milliseconds whether they are there
 * @returns {Promise<{ tasks: Task[], frameMs: number, isComplete: boolean, firstScreenShare: number }>} the tasks of
 *   ours; `frameMs` of the longest frame; `firstScreenShare` is NaN if not asked for
 */
export async function runTraced(chromium, server, content, { expected, longestMs, visible }) {
  return onFreshPage(chromium, server, content, async (page, finish) => {
    await tidy(page)
    const stop = await startTrace(chromium, TASK_CATEGORIES, ({ tid }) => tid === page.pid)
    if (visible !== undefined) await page.evaluate(watchForMarks(visible))
    finish()
    let isComplete = true
    try {
      await untilMarked(chromium, page, { expected, longestMs })
    } catch (error) {
      if (!(error instanceof RestlessError)) throw error
      isComplete = false
    }
    const events = await stop()
    const tasks = findTasks(events)
    return {
      tasks: tasks.filter(({ isOurs }) => isOurs),
      frameMs: findLongestFrame(tasks),
      isComplete,
      firstScreenShare: toFirstScreen(events, tasks),
    }
  })
}

/**
 * The share of CPU time, from the extension's first statement on, that is spent when the frame ends that paints the
 * first screen's marks. A share, because the trace itself makes everything slower.
 * @param {readonly TraceEvent[]} events
 * @param {readonly Task[]} tasks
 */
function toFirstScreen(events, tasks) {
  const seen = events.find(({ name }) => name === SEEN)?.ts
  const first = tasks.find(({ isOurs }) => isOurs)
  if (seen === undefined || !first) return Number.NaN
  // Marks are registered in a frame's own callback and painted by that frame; the watcher looks between tasks, and
  // small tasks of the extension may have run since.
  const before = tasks.filter(({ isOurs, isFrame, end }) => isOurs && isFrame && end <= seen).at(-1)
  const frame = before ?? tasks.find(({ isFrame, end }) => isFrame && end > seen)
  if (!frame) return Number.NaN
  const spentBy = (/** @type {number} */ until) =>
    tasks
      .filter(({ start, end, isOurs, isFrame }) => start >= first.start && end <= until && (isOurs || isFrame))
      .reduce((sum, { ms }) => sum + ms, 0)
  return spentBy(frame.end) / spentBy(Infinity)
}
