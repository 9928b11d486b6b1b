/** The cost of a cold page: of the extension, of the build before, and of the floor, in the same turns. */
import { runLoad, runScript } from '../clocks/cold-runs.mjs'
import { BEFORE, costOf, END_OF_PAGE, EXTENSION, FLOOR_NAME, NOTHING_NAME, takeTurns } from '../clocks/turns.mjs'
import { FLOOR, NOTHING } from '../peers/scripts-in-page.mjs'

/** @typedef {import('../clocks/turns.mjs').Figures} Figures */
/** @typedef {import('./group.d.ts').Context} Context */
/** @typedef {import('./group.d.ts').PageTable} PageTable */

/** @type {import('./group.d.ts').Group} */
export const COLD = {
  measure,
  needsBefore: [
    'cold_vs_before_200k',
    'cold_vs_before_2m',
    'cold_all_processes_vs_before_200k',
    'cold_all_processes_vs_before_2m',
  ],
}

/** @param {Context} context @returns {Promise<import('./group.d.ts').Outcome>} */
async function measure(context) {
  const { contentOf, quick } = context
  const rounds = quick ? 5 : 9
  const few = { rounds: quick ? 1 : 3, seconds: 30, least: 1 }
  const short = await measurePage(context, '20k article', contentOf('article', 20_000), few)
  const usual = await measurePage(context, '200k article', contentOf('article', 200_000), {
    rounds,
    seconds: quick ? 60 : 110,
  })
  const dense = await measurePage(context, '200k dense article', contentOf('dense', 200_000), few)
  const long = await measurePage(context, '2M article', contentOf('article', 2_000_000), {
    rounds: quick ? 3 : 7,
    seconds: quick ? 40 : 100,
  })
  const pages = [short, usual, dense, long]
  const whole = (/** @type {string} */ name) => usual.figures.get(name)?.wholeMs ?? Number.NaN
  return {
    pages,
    notes: pages.flatMap(compareFound),
    metrics: {
      ...ratios(usual.figures, '200k'),
      ...ratios(long.figures, '2m'),
      cold_ms_200k: costOf(usual.figures, EXTENSION),
      floor_ms_200k: costOf(usual.figures, FLOOR_NAME),
      cold_ms_200k_whole_load: whole(EXTENSION) - whole(END_OF_PAGE),
      cold_extension_ms_200k: costOf(usual.figures, EXTENSION, 'extensionMs'),
      cold_all_processes_ms_200k: costOf(usual.figures, EXTENSION, 'allMs'),
    },
  }
}

/**
 * @param {Context} context
 * @param {string} title
 * @param {import('./group.d.ts').PageContent} content
 * @param {Parameters<typeof takeTurns>[1]} bounds
 * @returns {Promise<PageTable>}
 */
async function measurePage({ now, before, without, server, report }, title, content, bounds) {
  report(title)
  const script = (/** @type {string} */ text) => () => runScript(without, server, content, text)
  const figures = await takeTurns(
    [
      { name: EXTENSION, run: () => runLoad(now, server, content) },
      ...(before ? [{ name: BEFORE, run: () => runLoad(before, server, content) }] : []),
      { name: END_OF_PAGE, run: () => runLoad(without, server, content) },
      { name: FLOOR_NAME, run: script(FLOOR) },
      { name: NOTHING_NAME, run: script(NOTHING) },
    ],
    bounds,
  )
  if (figures.get(EXTENSION)?.found === 0) {
    throw new Error(`${title} was not marked: the figures would say nothing.`)
  }
  return { title, terms: content.terms, figures }
}

/** @param {Figures} figures @param {string} name */
function ratios(figures, name) {
  const vsBefore = (/** @type {'ms' | 'allMs'} */ what) =>
    costOf(figures, EXTENSION, what) / costOf(figures, BEFORE, what)
  return {
    [`cold_vs_floor_${name}`]: costOf(figures, EXTENSION) / costOf(figures, FLOOR_NAME),
    ...(figures.has(BEFORE)
      ? { [`cold_vs_before_${name}`]: vsBefore('ms'), [`cold_all_processes_vs_before_${name}`]: vsBefore('allMs') }
      : {}),
  }
}

/** A build that marks less is faster for it. @param {PageTable} page */
function compareFound({ title, figures }) {
  const [ours, before] = [figures.get(EXTENSION)?.found, figures.get(BEFORE)?.found]
  return before === undefined || ours === before ? [] : [`${title}: ${ours} ranges, ${before} by the build before`]
}
