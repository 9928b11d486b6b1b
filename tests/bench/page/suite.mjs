/** Runs the measurements in Chromium, in turns, and computes their metrics. */
import { openChromium } from './chromium.mjs'
import { runLoad, runScript } from './cold-runs.mjs'
import { measureFirefox } from './firefox.mjs'
import { measureGrowth } from './growth.mjs'
import { serveHeldPages } from './held-pages.mjs'
import { measureHeap, measureIdle, measureLive, measureRanges } from './living-page.mjs'
import { readTerms, toContent } from './pages.mjs'
import { measureRewriting } from './rewriting-page.mjs'
import { createPeerScripts, EXACT, FLOOR, NOTHING, WORDS, WRAPPERS } from './scripts-in-page.mjs'
import { measureStyleAtLoad } from './style-at-load.mjs'
import { measureFirstScreen, measureTasks } from './tasks.mjs'
import { costOf, END_OF_PAGE, EXTENSION, FLOOR_NAME, NOTHING_NAME, takeTurns } from './turns.mjs'

/** @typedef {import('./chromium.mjs').Chromium} Chromium */
/** @typedef {import('./cold-runs.mjs').Content} Content */
/** @typedef {import('./turns.mjs').Figures} Figures */
/** @typedef {{ version: string, pages: { title: string, terms: number, figures: Figures }[], notes: string[], metrics: Record<string, number> }} Outcome */
/**
 * @typedef {object} Context
 * @property {Chromium} with_ with the extension
 * @property {Chromium} without
 * @property {Awaited<ReturnType<typeof serveHeldPages>>} server
 * @property {import('../page-text.mjs').Terms} terms
 * @property {boolean} quick
 * @property {(what: string) => void} report
 */

/**
 * @param {{ chrome: string, firefox: string }} folders the built extension
 * @param {{ quick: boolean, report: (what: string) => void }} options
 * @returns {Promise<Outcome>}
 */
export async function runSuite({ chrome, firefox }, { quick, report }) {
  const terms = await readTerms()
  const server = await serveHeldPages()
  const with_ = await openChromium(chrome)
  const without = await openChromium(null)
  try {
    const all = { with_, without, server, terms, quick, report }
    const cold = await measureCold(all)
    const contentOf = (/** @type {number} */ units) => toContent('article', units, terms)
    const usual = contentOf(200_000)
    const style = await measureStyleAtLoad(all)
    const first = await measureFirstScreen(all, usual)
    const tasks = await measureTasks(all, contentOf(10_000_000))
    // Idle pages do not affect each other.
    const [growth, idle] = await Promise.all([measureGrowth(all), measureIdle(all, usual)])
    const live = await measureLive(all, usual)
    const rewriting = await measureRewriting(all, usual)
    const heap = await measureHeap(all, usual)
    const ranges = await measureRanges(all, [
      ['20k', contentOf(20_000)],
      ['200k', usual],
      ['200k dense', toContent('dense', 200_000, terms)],
      ['2M', contentOf(2_000_000)],
      ...(quick ? [] : [/** @type {const} */ (['10M', contentOf(10_000_000)])]),
    ])
    const fox = await measureFirefox(firefox, all, usual)
    return {
      version: with_.version,
      pages: [...cold.pages, ...fox.pages],
      notes: [...style.notes, ...fox.notes, ...tasks.notes, ...ranges.notes, ...growth.notes, ...rewriting.notes],
      metrics: {
        ...cold.metrics,
        first_screen_vs_floor_200k: first * cold.metrics.cold_vs_floor_200k,
        ...style.metrics,
        ...growth.metrics,
        ...tasks.metrics,
        registered_ranges_max: ranges.most,
        ...live,
        ...rewriting.metrics,
        idle_cpu_percent: idle,
        heap_mb_200k: heap,
        ...fox.metrics,
      },
    }
  } finally {
    await with_.close()
    await without.close()
    await server.close()
  }
}

/** @param {Context} all */
async function measureCold(all) {
  const { with_, without, server, terms, quick, report } = all
  const scripts = new Map([[FLOOR_NAME, FLOOR], [NOTHING_NAME, NOTHING], ...(await createPeerScripts(terms))])
  /** @type {Outcome['pages']} */
  const pages = []

  /**
   * @param {string} title
   * @param {ReturnType<typeof toContent>} content
   * @param {readonly string[]} names of scripts, which run after the extension's two
   * @param {Parameters<typeof takeTurns>[1]} bounds
   */
  async function measurePage(title, content, names, bounds) {
    report(title)
    const variants = [
      { name: EXTENSION, run: () => runLoad(with_, server, content) },
      { name: END_OF_PAGE, run: () => runLoad(without, server, content) },
      ...names.map((name) => ({ name, run: () => runScript(without, server, content, scripts.get(name) ?? '') })),
    ]
    const figures = await takeTurns(variants, bounds)
    pages.push({ title, terms: content.terms, figures })
    return figures
  }

  const rounds = quick ? 3 : 7
  const few = { rounds: quick ? 1 : 3, seconds: 40, least: 1 }
  const [floorOnly, scale] = [[FLOOR_NAME], [FLOOR_NAME, NOTHING_NAME]]
  const article = (/** @type {number} */ units) => toContent('article', units, terms)
  const dense = toContent('dense', 200_000, terms)
  await measurePage('20k article', article(20_000), [...scale, ...(quick ? [] : [...WRAPPERS, WORDS])], few)
  const usual = await measurePage('200k article', article(200_000), [...scale, ...WRAPPERS, WORDS], {
    rounds,
    seconds: 110,
    least: rounds,
  })
  await measurePage('200k dense article', dense, [...floorOnly, ...(quick ? [] : WRAPPERS)], few)
  // Across elements, mark.js takes twelve times as long for a page ten times as long: it is never the fastest there.
  const long = await measurePage('2M article', article(2_000_000), [...floorOnly, ...WRAPPERS.slice(1)], {
    rounds,
    seconds: quick ? 15 : 100,
    least: quick ? 1 : 3,
  })
  const list = await measurePage('200k list, no news', toContent('list', 200_000, terms), [], { rounds, seconds: 40 })
  const exact = await measurePage('200k article, keywords', article(200_000), [EXACT], {
    rounds: quick ? 1 : 7,
    seconds: 90,
  })

  const ours = costOf(usual, EXTENSION)
  const floor = costOf(usual, FLOOR_NAME)
  if (usual.get(EXTENSION)?.found === 0 || (list.get(EXTENSION)?.found ?? 0) > 0) {
    throw new Error('The article was not marked, or the list was: the figures would say nothing.')
  }
  const wrappers = (/** @type {Figures} */ figures) =>
    Math.min(...WRAPPERS.filter((name) => figures.has(name)).map((name) => costOf(figures, name)))
  const whole = (/** @type {string} */ name) => usual.get(name)?.wholeMs ?? Number.NaN
  return {
    pages,
    metrics: {
      cold_vs_floor_200k: ours / floor,
      cold_ms_200k: ours,
      floor_ms_200k: floor,
      cold_ms_200k_whole_load: whole(EXTENSION) - whole(END_OF_PAGE),
      vs_markjs_exact_200k: costOf(exact, EXACT) / costOf(exact, EXTENSION),
      vs_best_wrapper_200k: wrappers(usual) / ours,
      vs_best_wrapper_2m: wrappers(long) / costOf(long, EXTENSION),
      cold_vs_floor_2m: costOf(long, EXTENSION) / costOf(long, FLOOR_NAME),
      non_article_cost_ms: costOf(list, EXTENSION),
    },
  }
}
