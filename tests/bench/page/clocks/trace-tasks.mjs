/** The tasks and frames of a page's main thread, from the trace of that thread. */

/** @typedef {import('./trace.mjs').TraceEvent} TraceEvent */
/**
 * @typedef {object} Task a task of the main thread
 * @property {number} start microseconds
 * @property {number} end
 * @property {number} ms CPU time of all of it
 * @property {number} sliceMs how long the page was blocked: by a whole task of the extension, or by its script in a frame
 * @property {boolean} isFrame whether the page is rendered in it
 * @property {boolean} isOurs whether the extension's script ran in it
 */

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'FireAnimationFrame'])
const RENDERING = new Set(['PrePaint', 'Paint', 'Commit'])
/** An empty microtask checkpoint is no work of the extension. */
const LEAST_SCRIPT_MS = 0.05
/** At sixty frames a second. */
const FRAME_US = 16_667
/** The name of the benchmark's own function in a page. */
export const WATCHER = 'benchWatch'

/**
 * @param {readonly TraceEvent[]} events of one thread, in order of time
 * @returns {Task[]} all tasks
 */
export function findTasks(events) {
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
    if (event.args?.data?.functionName === WATCHER) task.isBench = true
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
 * A frame is the task that renders it (script, styles, layout, paint), with the extension's tasks that ended less than
 * a frame's time before it began and after the frame before: their changes are computed in it, and they delay it.
 * @param {readonly Task[]} tasks all tasks, in order of time
 * @returns {number} CPU milliseconds of the longest frame that has something of the extension, or of its longest task
 */
export function findLongestFrame(tasks) {
  let longest = 0
  tasks.forEach((task, index) => {
    let { ms, isOurs } = task
    for (let at = index - 1; task.isFrame && at >= 0; at--) {
      const earlier = tasks[at]
      if (!earlier || earlier.isFrame || earlier.end < task.start - FRAME_US) break
      if (!earlier.isOurs) continue
      ms += earlier.ms
      isOurs = true
    }
    if (isOurs) longest = Math.max(longest, ms)
  })
  return longest
}
