/**
 * How long the extension blocks a page at a time, and how soon the first screen is marked: from the browser's trace.
 */
import { median } from '../measure.mjs'
import { onFreshPage } from './cold-runs.mjs'
import { untilQuiet } from './thread-clock.mjs'
import { COUNT_VISIBLE, runTraced } from './traced-run.mjs'

/** @typedef {import('./suite.mjs').Context} Context */
/** @typedef {import('./cold-runs.mjs').Content} Content */

/** Time limit of a page; what was seen until then counts. */
const LONGEST_MS = 12_000

/**
 * @param {Context} all
 * @param {Content} content
 * @returns {Promise<number>} the share of the extension's CPU time spent when the frame with the first screen's marks
 *   ends
 */
export async function measureFirstScreen({ with_, server, quick, report }, content) {
  report('first screen')
  const visible = await onFreshPage(with_, server, content, async (page, finish) => {
    finish()
    await untilQuiet(page.pid)
    return page.evaluate(COUNT_VISIBLE)
  })
  const shares = []
  for (let run = 0; run < (quick ? 3 : 7); run++) {
    const { firstScreenShare } = await runTraced(with_, server, content, { longestMs: LONGEST_MS, visible })
    shares.push(firstScreenShare)
  }
  return median(shares.filter((share) => !Number.isNaN(share)))
}

/**
 * @param {Context} all
 * @param {Content} content the longest page
 */
export async function measureTasks({ with_, server, quick, report }, content) {
  report('tasks on the 10M article')
  const longest = []
  const frames = []
  const slices = []
  const end = performance.now() + (quick ? 20_000 : 90_000)
  let restless = 0
  const rounds = quick ? 2 : 7
  let runs = 0
  for (; runs < rounds && (runs === 0 || performance.now() < end); runs++) {
    const { tasks, rested } = await runTraced(with_, server, content, { longestMs: LONGEST_MS })
    const own = tasks.map(({ sliceMs }) => sliceMs)
    if (!rested) restless++
    if (own.length === 0) continue
    longest.push(Math.max(...own))
    frames.push(Math.max(0, ...tasks.filter(({ isFrame }) => isFrame).map(({ ms }) => ms)))
    slices.push(...own)
  }
  slices.sort((a, b) => a - b)
  return {
    notes: [
      `10M article: ${slices.length} tasks of ours in ${runs} runs` +
        (restless > 0 ? `; ${restless} runs were still at work after ${LONGEST_MS / 1000} s and were cut off` : ''),
    ],
    metrics: {
      longest_task_10m_ms: median(longest),
      p95_slice_ms: slices[Math.floor((slices.length - 1) * 0.95)] ?? Number.NaN,
      longest_frame_10m_ms: median(frames),
    },
  }
}
