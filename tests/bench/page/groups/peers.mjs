/** Other highlighters on the same pages, in the same turns as the extension. */
import { runLoad, runScript } from '../clocks/cold-runs.mjs'
import { costOf, END_OF_PAGE, EXTENSION, NOTHING_NAME, takeTurns } from '../clocks/turns.mjs'
import { createPeerScripts, EXACT, NOTHING, WORDS, WRAPPERS } from '../peers/scripts-in-page.mjs'

/** @typedef {import('../clocks/turns.mjs').Figures} Figures */
/** @typedef {import('./group.d.ts').PageTable} PageTable */

/** @type {import('./group.d.ts').Group} */
export const PEERS = { measure }

/** @param {import('./group.d.ts').Context} context @returns {Promise<import('./group.d.ts').Outcome>} */
async function measure({ now, without, server, terms, contentOf, quick, report }) {
  const scripts = await createPeerScripts(terms)
  /**
   * @param {string} title
   * @param {import('./group.d.ts').PageContent} content
   * @param {readonly string[]} names
   * @param {Parameters<typeof takeTurns>[1]} bounds
   * @returns {Promise<PageTable>}
   */
  async function measurePage(title, content, names, bounds) {
    report(title)
    const script = (/** @type {string} */ text) => () => runScript(without, server, content, text)
    const figures = await takeTurns(
      [
        { name: EXTENSION, run: () => runLoad(now, server, content) },
        { name: END_OF_PAGE, run: () => runLoad(without, server, content) },
        { name: NOTHING_NAME, run: script(NOTHING) },
        ...names.map((name) => ({ name, run: script(scripts.get(name) ?? '') })),
      ],
      bounds,
    )
    return { title, terms: content.terms, figures }
  }

  const rounds = quick ? 3 : 7
  const usual = contentOf('article', 200_000)
  const wrapped = await measurePage('200k article, other highlighters', usual, [...WRAPPERS, WORDS], {
    rounds,
    seconds: quick ? 50 : 110,
  })
  // Across elements, mark.js takes a hundred times as long for a page ten times as long: it is never the fastest there.
  const long = contentOf('article', 2_000_000)
  const longWrapped = await measurePage('2M article, other highlighters', long, WRAPPERS.slice(1), {
    rounds,
    seconds: quick ? 25 : 100,
    least: quick ? 1 : 3,
  })
  const exact = await measurePage('200k article, keywords', usual, [EXACT], {
    rounds: quick ? 1 : 7,
    seconds: 90,
  })
  return {
    pages: [wrapped, longWrapped, exact],
    metrics: {
      ...compare(wrapped.figures, WRAPPERS, 'vs_best_wrapper', '200k'),
      ...compare(longWrapped.figures, WRAPPERS, 'vs_best_wrapper', '2m'),
      ...compare(exact.figures, [EXACT], 'vs_markjs_exact', '200k'),
    },
  }
}

/**
 * @param {Figures} figures
 * @param {readonly string[]} names the fastest of them counts
 * @param {string} metric
 * @param {string} page
 */
function compare(figures, names, metric, page) {
  const ratio = (/** @type {'ms' | 'allMs'} */ what) =>
    Math.min(...names.filter((name) => figures.has(name)).map((name) => costOf(figures, name, what))) /
    costOf(figures, EXTENSION, what)
  return { [`${metric}_${page}`]: ratio('ms'), [`${metric}_all_processes_${page}`]: ratio('allMs') }
}
