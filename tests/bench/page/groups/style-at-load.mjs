/**
 * The cost of the extension's style rules while a page loads, before any of its scripts runs: the time that the browser
 * computes styles until all of the page but its end has been parsed, laid out and painted, from its own trace.
 */
import { median } from '../../measure.mjs'
import { onFreshPage } from '../clocks/cold-runs.mjs'
import { untilQuiet } from '../clocks/thread-clock.mjs'
import { startTrace } from '../clocks/trace.mjs'

/** @typedef {import('./group.d.ts').Context} Context */
/** @typedef {import('../browsers/chromium.mjs').Chromium} Chromium */

/** @type {import('./group.d.ts').Group} */
export const STYLE = { measure }

/** The trace's name for computing styles. */
const STYLE_EVENT = 'UpdateLayoutTree'

/** A long page rests while its bytes are on their way: its footer tells that all of it is there. */
const UNTIL_READ = `new Promise((resolve) => {
  (function look() { document.querySelector('body > footer') ? resolve(0) : setTimeout(look, 20) })()
})`

/** @param {Context} context @returns {Promise<import('./group.d.ts').Outcome>} */
async function measure(context) {
  const short = await compare(context, '200k', 200_000, context.quick ? 11 : 15)
  const long = await compare(context, '2m', 2_000_000, context.quick ? 5 : 9)
  return { notes: [...short.notes, ...long.notes], metrics: { ...short.metrics, ...long.metrics } }
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {number} units
 * @param {number} rounds
 */
async function compare({ now, without, server, contentOf, report }, name, units, rounds) {
  report(`style at load, ${name}`)
  const content = contentOf('article', units)
  /** @type {{ ours: number, none: number }[]} */
  const pairs = []
  for (let round = 0; round < rounds; round++) {
    const ours = await readStyleTime(now, server, content)
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
 * @param {import('../clocks/cold-runs.mjs').Server} server
 * @param {import('../clocks/cold-runs.mjs').Content} content
 * @returns {Promise<number>} milliseconds of CPU
 */
async function readStyleTime(chromium, server, content) {
  const stop = await startTrace(chromium, ['devtools.timeline'], ({ name }) => name === STYLE_EVENT)
  return onFreshPage(chromium, server, content, async ({ pid, evaluate }) => {
    await evaluate(UNTIL_READ)
    await untilQuiet(pid)
    const events = await stop()
    const own = events.filter(({ tid }) => tid === pid)
    if (own.length === 0) throw new Error('The trace tells of no styles: its name for them may be another one now.')
    return own.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000
  })
}
