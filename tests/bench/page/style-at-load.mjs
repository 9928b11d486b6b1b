/**
 * The cost of the extension's style rules while a page loads, before any of its scripts runs: the time that the browser
 * computes styles until all of the page but its end has been parsed, laid out and painted, from its own trace.
 */
import { median } from '../measure.mjs'
import { onFreshPage } from './cold-runs.mjs'
import { toContent } from './pages.mjs'
import { untilQuiet } from './thread-clock.mjs'

/** @typedef {import('./suite.mjs').Context} Context */
/** @typedef {import('./chromium.mjs').Chromium} Chromium */
/** @typedef {import('./traced-run.mjs').TraceEvent} TraceEvent */

/** The trace's name for computing styles. */
const STYLE = 'UpdateLayoutTree'

/** A long page rests while its bytes are on their way: its footer tells that all of it is there. */
const UNTIL_READ = `new Promise((resolve) => {
  (function look() { document.querySelector('body > footer') ? resolve(0) : setTimeout(look, 20) })()
})`

/**
 * @param {Pick<Context, 'with_' | 'without' | 'server' | 'terms' | 'quick' | 'report'>} all
 * @returns {Promise<{ notes: string[], metrics: Record<string, number> }>}
 */
export async function measureStyleAtLoad(all) {
  const short = await compare(all, '200k', 200_000, all.quick ? 11 : 15)
  const long = await compare(all, '2m', 2_000_000, all.quick ? 7 : 9)
  return { notes: [...short.notes, ...long.notes], metrics: { ...short.metrics, ...long.metrics } }
}

/**
 * @param {Parameters<typeof measureStyleAtLoad>[0]} all
 * @param {string} name
 * @param {number} units
 * @param {number} rounds
 */
async function compare({ with_, without, server, terms, report }, name, units, rounds) {
  report(`style at load, ${name}`)
  const content = toContent('article', units, terms)
  /** @type {{ ours: number, none: number }[]} */
  const pairs = []
  for (let round = 0; round < rounds; round++) {
    const ours = await readStyleTime(with_, server, content)
    pairs.push({ ours, none: await readStyleTime(without, server, content) })
  }
  const [ours, none] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.none))]
  return {
    notes: [`style at load, ${name}: ${ours.toFixed(1)} ms with, ${none.toFixed(1)} ms without, ${rounds} runs each`],
    metrics: { [`style_at_load_vs_none_${name}`]: median(pairs.map((pair) => pair.ours / pair.none)) },
  }
}

/**
 * @param {Chromium} chromium
 * @param {import('./cold-runs.mjs').Server} server
 * @param {import('./cold-runs.mjs').Content} content
 * @returns {Promise<number>} milliseconds of CPU
 */
async function readStyleTime(chromium, server, content) {
  const root = await chromium.browser.target().createCDPSession()
  /** @type {TraceEvent[]} */
  const events = []
  root.on('Tracing.dataCollected', ({ value }) => {
    for (const event of /** @type {TraceEvent[]} */ (value)) if (event.name === STYLE) events.push(event)
  })
  await root.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  })
  return onFreshPage(chromium, server, content, async ({ pid, evaluate }) => {
    await evaluate(UNTIL_READ)
    await untilQuiet(pid)
    const complete = new Promise((resolve) => root.once('Tracing.tracingComplete', resolve))
    await root.send('Tracing.end')
    await complete
    await root.detach()
    const own = events.filter(({ tid }) => tid === pid)
    if (own.length === 0) throw new Error('The trace tells of no styles: its name for them may be another one now.')
    return own.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000
  })
}
