/**
 * A cold run under the browser's own trace: in which tasks of the main thread the extension's script ran, how long each
 * took, and when the first screen was painted. Tracing costs a little, so sums come from runs without it.
 */
import { onFreshPage, tidy } from './cold-runs.mjs'
import { RestlessError, untilQuiet } from './thread-clock.mjs'

/** @typedef {import('./chromium.mjs').Chromium} Chromium */
/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args?: { data?: { functionName?: string } } }} TraceEvent */
/**
 * @typedef {object} Task a task of the main thread in which script ran
 * @property {number} start microseconds
 * @property {number} end
 * @property {number} ms CPU time of all of it
 * @property {number} sliceMs how long the page was blocked: by a whole task of the extension, or by its script in a frame
 * @property {boolean} isFrame whether the page is rendered in it
 * @property {boolean} isOurs whether the extension's script ran in it
 */

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink.user_timing']
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'FireAnimationFrame'])
const RENDERING = new Set(['PrePaint', 'Paint', 'Commit'])
const SEEN = 'bench-marks-seen'
/** An empty microtask checkpoint is no work of the extension. */
const LEAST_SCRIPT_MS = 0.05

/** Ranges that begin in what is in view. */
export const COUNT_VISIBLE = `[...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => {
  const { top, bottom } = range.startContainer.parentElement.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}).length`

/** @param {number} count */
const watchForMarks = (count) => `setTimeout(function benchWatch() {
  if (CSS.highlights.size > 0 && ${COUNT_VISIBLE} >= ${count}) performance.mark('${SEEN}')
  else setTimeout(benchWatch, 4)
}, 4); 0`

/**
 * @param {Chromium} chromium with the extension
 * @param {import('./cold-runs.mjs').Server} server
 * @param {import('./cold-runs.mjs').Content} content
 * @param {{ longestMs: number, visible?: number }} options `visible`: how many ranges the first screen has; then the page
 *   itself looks every few milliseconds whether they are there
 * @returns {Promise<{ tasks: Task[], rested: boolean, firstScreenShare: number }>} `firstScreenShare` is NaN
 *   if not asked for
 */
export async function runTraced(chromium, server, content, { longestMs, visible }) {
  return onFreshPage(chromium, server, content, async (page, finish) => {
    await tidy(page)
    const root = await chromium.browser.target().createCDPSession()
    /** @type {TraceEvent[]} */
    const events = []
    root.on('Tracing.dataCollected', ({ value }) => {
      for (const event of /** @type {TraceEvent[]} */ (value)) if (event.tid === page.pid) events.push(event)
    })
    await root.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES, excludedCategories: ['*'] },
    })
    if (visible !== undefined) await page.evaluate(watchForMarks(visible))
    finish()
    let rested = true
    try {
      await untilQuiet(page.pid, longestMs)
    } catch (error) {
      if (!(error instanceof RestlessError)) throw error
      rested = false
    }
    const complete = new Promise((resolve) => root.once('Tracing.tracingComplete', resolve))
    await root.send('Tracing.end')
    await complete
    await root.detach()
    events.sort((a, b) => a.ts - b.ts)
    const tasks = findTasks(events)
    return { tasks: tasks.filter(({ isOurs }) => isOurs), rested, firstScreenShare: toFirstScreen(events, tasks) }
  })
}

/**
 * @param {readonly TraceEvent[]} events in order of time
 * @returns {Task[]} all tasks
 */
function findTasks(events) {
  const tasks = events
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .map((event) => ({ event, end: event.ts + (event.dur ?? 0), script: 0, isFrame: false, isBench: false, until: 0 }))
  let at = 0
  for (const event of events) {
    if (event.ph !== 'X' || event.name === 'RunTask') continue
    while (tasks[at] && /** @type {{ end: number }} */ (tasks[at]).end <= event.ts) at++
    const task = tasks[at]
    if (!task || event.ts < task.event.ts) continue
    if (RENDERING.has(event.name)) task.isFrame = true
    if (event.args?.data?.functionName === 'benchWatch') task.isBench = true
    // Script inside script that has been counted is included.
    if (!SCRIPT.has(event.name) || event.ts < task.until) continue
    task.script += (event.tdur ?? 0) / 1000
    task.until = event.ts + (event.dur ?? 0)
  }
  return tasks.map(({ event, end, script, isFrame, isBench }) => {
    const ms = (event.tdur ?? 0) / 1000
    const isOurs = script > LEAST_SCRIPT_MS && !isBench
    return { start: event.ts, end, ms, sliceMs: isFrame ? script : ms, isFrame, isOurs }
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
