/**
 * How long the extension blocks a page at a time, and how soon the first screen is marked: from the browser's trace.
 */
import { median } from '../../measure.mjs'
import { expectMarks, onFreshPage } from '../clocks/cold-runs.mjs'
import { COUNT_VISIBLE, runTraced } from '../clocks/traced-run.mjs'
import { interleave } from '../clocks/turns.mjs'
import { untilMarked } from '../clocks/until-marked.mjs'

/** @typedef {import('./group.d.ts').Context} Context */
/** @typedef {import('./group.d.ts').Outcome} Outcome */

/** Time limit of a page; what was seen until then counts. */
const LONGEST_MS = 12_000

/** @type {import('./group.d.ts').Group} */
export const FIRST_SCREEN = { measure: measureFirstScreen }

/** @type {import('./group.d.ts').Group} */
export const TASKS = { measure: measureTasks, needsBefore: ['longest_frame_10m_vs_before'] }

/**
 * @param {Context} context
 * @returns {Promise<Outcome>} the share of the extension's CPU time spent when the frame with the first screen's marks
 *   ends
 */
async function measureFirstScreen({ now, server, contentOf, quick, report }) {
  report('first screen')
  const content = contentOf('article', 200_000)
  const expected = await expectMarks(now, server, content)
  const visible = await onFreshPage(now, server, content, async (page, finish) => {
    finish()
    await untilMarked(now, page, { expected })
    return page.evaluate(COUNT_VISIBLE)
  })
  const shares = []
  for (let run = 0; run < (quick ? 3 : 7); run++) {
    const options = { expected, longestMs: LONGEST_MS, visible }
    shares.push((await runTraced(now, server, content, options)).firstScreenShare)
  }
  return { metrics: { first_screen_share_200k: median(shares.filter((share) => !Number.isNaN(share))) } }
}

/** @param {Context} context @returns {Promise<Outcome>} */
async function measureTasks({ now, before, server, contentOf, quick, report }) {
  report('tasks on the 10M article')
  const content = contentOf('article', 10_000_000)
  const builds = [{ name: 'now', chromium: now }, ...(before ? [{ name: 'before', chromium: before }] : [])]
  /** @type {Map<string, number>} */
  const expected = new Map()
  for (const { name, chromium } of builds) expected.set(name, await expectMarks(chromium, server, content))
  const runs = await interleave(
    builds.map(({ name, chromium }) => ({
      name,
      run: () => runTraced(chromium, server, content, { expected: expected.get(name) ?? 0, longestMs: LONGEST_MS }),
    })),
    { rounds: quick ? 2 : 7, seconds: quick ? 30 : 120, least: 1 },
  )
  const ours = runs.get('now') ?? []
  const slices = ours.flatMap(({ tasks }) => tasks.map(({ sliceMs }) => sliceMs)).sort((a, b) => a - b)
  const longest = ours.filter(({ tasks }) => tasks.length > 0).map(({ tasks }) => maxSlice(tasks))
  const frameOf = (/** @type {string} */ name) => median((runs.get(name) ?? []).map(({ frameMs }) => frameMs))
  const cutOff = ours.filter(({ isComplete }) => !isComplete).length
  return {
    notes: [
      `10M article: ${slices.length} tasks of ours in ${ours.length} runs` +
        (cutOff > 0 ? `; ${cutOff} runs were still at work after ${LONGEST_MS / 1000} s and were cut off` : ''),
      ...(before ? [`10M article: longest frame ${frameOf('before').toFixed(1)} ms by the build before`] : []),
    ],
    metrics: {
      longest_task_10m_ms: median(longest),
      p95_slice_ms: slices[Math.floor((slices.length - 1) * 0.95)] ?? Number.NaN,
      longest_frame_10m_ms: frameOf('now'),
      ...(before ? { longest_frame_10m_vs_before: frameOf('now') / frameOf('before') } : {}),
    },
  }
}

/** @param {readonly import('../clocks/trace-tasks.mjs').Task[]} tasks */
const maxSlice = (tasks) => Math.max(...tasks.map(({ sliceMs }) => sliceMs))
