/** Twenty articles that end at the same moment: how long each is blocked, and when all of them are marked. */
import { median } from '../../measure.mjs'
import { openTabs } from '../browsers/many-tabs.mjs'
import { expectMarks } from '../clocks/cold-runs.mjs'
import { startTrace, TASK_CATEGORIES } from '../clocks/trace.mjs'
import { findTasks } from '../clocks/trace-tasks.mjs'
import { interleave } from '../clocks/turns.mjs'

/** @typedef {import('./group.d.ts').Context} Context */
/** @typedef {import('../clocks/trace.mjs').TraceEvent} TraceEvent */

/** @type {import('./group.d.ts').Group} */
export const TWENTY_TABS = { measure, needsBefore: ['tabs20_all_marked_vs_before'] }

const TABS = 20

/** @param {Context} context @returns {Promise<import('./group.d.ts').Outcome>} */
async function measure({ now, before, server, contentOf, quick, report }) {
  report(`${TABS} articles at once`)
  const content = contentOf('article', 200_000)
  /** @param {Context['now']} chromium @param {boolean} isTraced a trace slows everything down */
  const run = async (chromium, isTraced) => {
    const expected = await expectMarks(chromium, server, content)
    const tabs = await openTabs(
      chromium,
      server,
      Array.from({ length: TABS }, () => ({ content, expected })),
    )
    try {
      // A page's main thread has the number of its process.
      const stop = isTraced ? await startTrace(chromium, TASK_CATEGORIES, ({ pid, tid }) => pid === tid) : null
      const ms = await tabs.finish()
      return { ms, longestMs: stop ? findLongest(await stop(), chromium.family.listExtension()) : Number.NaN }
    } finally {
      await tabs.close()
    }
  }
  const runs = await interleave(
    [
      { name: 'tasks', run: () => run(now, true) },
      { name: 'now', run: () => run(now, false) },
      ...(before ? [{ name: 'before', run: () => run(before, false) }] : []),
    ],
    { rounds: quick ? 1 : 3, seconds: 240, least: 1 },
  )
  const timeOf = (/** @type {string} */ name) => median((runs.get(name) ?? []).map(({ ms }) => ms))
  return {
    notes: before ? [`${TABS} articles: all marked after ${timeOf('before').toFixed(0)} ms by the build before`] : [],
    metrics: {
      tabs20_longest_task_ms: median((runs.get('tasks') ?? []).map(({ longestMs }) => longestMs)),
      tabs20_all_marked_ms: timeOf('now'),
      ...(before ? { tabs20_all_marked_vs_before: timeOf('now') / timeOf('before') } : {}),
    },
  }
}

/**
 * @param {readonly TraceEvent[]} events of all main threads
 * @param {readonly number[]} others processes that are no pages
 * @returns {number} CPU milliseconds of the extension's longest slice in any page
 */
function findLongest(events, others) {
  /** @type {Map<number, TraceEvent[]>} */
  const byPage = new Map()
  for (const event of events) {
    if (others.includes(event.pid)) continue
    const list = byPage.get(event.pid) ?? []
    byPage.set(event.pid, list)
    list.push(event)
  }
  let longest = 0
  for (const list of byPage.values()) {
    for (const { isOurs, sliceMs } of findTasks(list)) if (isOurs) longest = Math.max(longest, sliceMs)
  }
  return longest
}
