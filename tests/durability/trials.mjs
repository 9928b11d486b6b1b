/**
 * The trials of saving: many at once, the background stopped in the middle, the browser killed. Each returns counts.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { launch } from '../../scripts/launch.mjs'
import { createBackgroundStopper } from './background-stopper.mjs'
import { checkAnswers, findLost, openPageAndTabs, saveAtOnce, startStream, stopStream } from './saves.mjs'
import { readSaved, readSettled, toWords } from './stored-lists.mjs'

/** @typedef {import('../../scripts/harness/session.mjs').BrowserKind} BrowserKind */

/**
 * @typedef {object} Where
 * @property {BrowserKind} kind
 * @property {string} extensionDir
 * @property {string} origin of the served pages
 * @property {(what: string) => void} report receives progress
 */

const PAGE = '/plain-note.html'
/** Milliseconds between two stops of the background, and after the first answer before a kill: from and to. */
const BETWEEN_STOPS = [60, 300]
const BEFORE_KILL = [50, 900]
/** A browser that hangs must not stop the whole run. */
const LONGEST_CYCLE = 30_000

/**
 * Tabs that save at the same moment.
 * @param {Where} where
 * @param {{ tabs: number, each: number }} size
 */
export async function saveFromManyTabs({ kind, extensionDir, origin }, { tabs: count, each }) {
  const session = await launch({ kind, extensionDir, headless: true })
  try {
    const urls = Array.from({ length: count }, (_, index) => `${origin}${PAGE}?tab=${index}`)
    const { extensionPage, tabs } = await openPageAndTabs(session, urls)
    const texts = Array.from({ length: count * each }, (_, index) => `Sentence number ${index} of many saved at once.`)
    const answers = await saveAtOnce(extensionPage, tabs, texts)
    const { rows, pending } = await readSettled(extensionPage)
    return { ...checkAnswers(answers, rows), stored: rows.length, pending }
  } finally {
    await session.close()
  }
}

/**
 * A stream of saves while the background is stopped again and again.
 * @param {Where} where
 * @param {{ stops: number, until: number }} size `until`: when no further stop is begun, in `performance.now()`
 * @param {() => number} random
 */
export async function saveWhileStopping({ kind, extensionDir, origin, report }, { stops, until }, random) {
  const session = await launch({ kind, extensionDir, headless: true })
  const stopper = await createBackgroundStopper(session)
  try {
    const { extensionPage, tabs } = await openPageAndTabs(session, [`${origin}${PAGE}?one`, `${origin}${PAGE}?two`])
    /** @type {import('./saves.mjs').Answer[]} */
    const answers = []
    await startStream(extensionPage, tabs, kind, (answer) => answers.push(answer))
    let stopped = 0
    while (stopped < stops && performance.now() < until) {
      await sleep(between(BETWEEN_STOPS, random))
      await stopper.stop()
      stopped++
      if (stopped % 50 === 0) report(`${kind}: background stopped ${stopped} times, ${answers.length} saves answered`)
    }
    await stopStream(extensionPage)
    // Entries without a running background are stored by the next one that starts.
    await stopper.stop()
    const { rows, pending } = await readSettled(extensionPage)
    return { ...checkAnswers(answers, rows), stops: stopped, pending }
  } finally {
    stopper.end()
    await session.close()
  }
}

/**
 * Streams of saves, each ended by killing the browser; every start checks what was acknowledged before. The first that
 * misses anything, or finds that the database was quarantined, ends the trial, so that the profile stays for
 * inspection.
 * @param {Where & { profile: string }} where
 * @param {{ kills: number, until: number }} size
 * @param {() => number} random
 */
export async function saveUntilKilled({ kind, extensionDir, origin, report, profile }, { kills, until }, random) {
  /** @type {(import('./saves.mjs').Answer & { cycle: number })[]} */
  const answers = []
  let killed = 0
  let unfit = 0
  let isBroken = false
  /** @param {import('./stored-lists.mjs').StoredLists} stored */
  const look = (stored) => {
    const lost = findLost(answers, stored.rows)
    isBroken = lost.length > 0 || stored.lists.length > 1
    if (!isBroken) return
    const cycles = [...new Set(lost.map(({ cycle }) => cycle))].join(', ')
    report(`${kind}: after kill ${killed}, ${lost.length} of ${answers.length} saves are lost (of cycles ${cycles})`)
    report(`${kind}: ${toWords(stored)}`)
  }
  while (killed < kills && unfit < 5 && !isBroken && performance.now() < until) {
    const session = await launch({ kind, extensionDir, headless: true, profile })
    try {
      const answersBefore = answers.length
      await within(LONGEST_CYCLE, async () => {
        const { extensionPage, tabs } = await openPageAndTabs(session, [`${origin}${PAGE}?one`])
        look(await readSaved(extensionPage))
        if (isBroken) return
        const cycle = killed
        await startStream(extensionPage, tabs, `${kind} ${cycle}.${unfit}`, (answer) => {
          answers.push({ ...answer, cycle })
        })
        while (answers.length === answersBefore) await sleep(5)
        await sleep(between(BEFORE_KILL, random))
      })
      if (isBroken) break
      if (answers.length === answersBefore) throw new Error('The stream did not begin.')
      killed++
    } catch (error) {
      unfit++
      report(`${kind}: a cycle without a kill in a stream: ${error}`)
    } finally {
      await session.kill()
    }
    if (killed % 10 === 0) report(`${kind}: killed ${killed} times, ${answers.length} saves answered`)
  }
  const session = await launch({ kind, extensionDir, headless: true, profile })
  try {
    const { extensionPage } = await openPageAndTabs(session, [])
    const stored = await readSettled(extensionPage)
    if (!isBroken) look(stored)
    const counts = {
      stored: stored.rows.length,
      pending: stored.pending,
      set_aside: Math.max(0, stored.lists.length - 1),
    }
    return { ...checkAnswers(answers, stored.rows), kills: killed, unfit, ...counts }
  } finally {
    await session.close()
  }
}

/**
 * @param {number[]} range
 * @param {() => number} random
 */
function between([from = 0, to = 0], random) {
  return from + (to - from) * random()
}

/**
 * @param {number} milliseconds
 * @param {() => Promise<void>} work
 */
async function within(milliseconds, work) {
  const end = new AbortController()
  const late = sleep(milliseconds, undefined, { signal: end.signal }).then(
    () => Promise.reject(new Error('It took too long.')),
    () => {},
  )
  try {
    await Promise.race([work(), late])
  } finally {
    end.abort()
  }
}
