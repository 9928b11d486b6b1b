/** What is measured in Chromium, in turns, and the metrics that come of it. */
import { median } from '../measure.mjs'
import { openChromium } from './chromium.mjs'
import { runLoad, runScript } from './cold-runs.mjs'
import { measureGrowth } from './growth.mjs'
import { serveHeldPages } from './held-pages.mjs'
import { measureHeap, measureIdle, measureLive, measureRanges } from './living-page.mjs'
import { createPage, readTerms } from './pages.mjs'
import { createPeerScripts, EXACT, FLOOR, NOTHING, WRAPPERS } from './scripts-in-page.mjs'
import { measureFirstScreen, measureTasks } from './tasks.mjs'

/** @typedef {import('./chromium.mjs').Chromium} Chromium */
/** @typedef {import('./cold-runs.mjs').ColdRun} ColdRun */
/** @typedef {import('./cold-runs.mjs').Content} Content */
/** @typedef {{ name: string, run: () => Promise<ColdRun> }} Variant */
/** @typedef {Map<string, { ms: number, wholeMs: number, found: number, runs: number, spread: [number, number] }>} Figures */
/** @typedef {{ version: string, pages: { title: string, terms: number, figures: Figures }[], notes: string[], metrics: Record<string, number> }} Outcome */
/**
 * @typedef {object} Surroundings
 * @property {Chromium} with_ with the extension
 * @property {Chromium} without
 * @property {Awaited<ReturnType<typeof serveHeldPages>>} server
 * @property {import('../page-text.mjs').Terms} terms
 * @property {boolean} quick
 * @property {(what: string) => void} tell
 */

export const [EXTENSION, END_OF_PAGE, FLOOR_NAME, NOTHING_NAME] = ['Sectorlens', 'page alone', 'floor', 'nothing']
const ARTICLE = '2026/11/23'
const LIST = 'section/industry'

/**
 * @param {string} extensionDir
 * @param {{ quick: boolean, tell: (what: string) => void }} options
 * @returns {Promise<Outcome>}
 */
export async function runSuite(extensionDir, { quick, tell }) {
  const terms = await readTerms()
  const server = await serveHeldPages()
  const with_ = await openChromium(extensionDir)
  const without = await openChromium(null)
  try {
    const all = { with_, without, server, terms, quick, tell }
    const cold = await measureCold(all)
    const contentOf = (/** @type {number} */ units) => toContent('article', units, all)
    const usual = contentOf(200_000)
    const floor = cold.floor200k
    const first = await measureFirstScreen(all, usual)
    const tasks = await measureTasks(all, contentOf(10_000_000))
    const growth = await measureGrowth(all)
    const live = await measureLive(all, usual)
    const heap = await measureHeap(all, usual)
    const idle = await measureIdle(all, usual)
    const ranges = await measureRanges(all, [
      ['20k', contentOf(20_000)],
      ['200k', usual],
      ['200k dense', toContent('dense', 200_000, all)],
      ['2M', contentOf(2_000_000)],
      ...(quick ? [] : [/** @type {const} */ (['10M', contentOf(10_000_000)])]),
    ])
    return {
      version: with_.version,
      pages: cold.pages,
      notes: [...tasks.notes, ...ranges.notes, ...growth.notes],
      metrics: {
        ...cold.metrics,
        first_screen_vs_floor_200k: first / floor,
        first_screen_traced_ms_200k: first,
        ...growth.metrics,
        ...tasks.metrics,
        registered_ranges_max: ranges.most,
        ...live,
        idle_cpu_percent: idle,
        heap_mb_200k: heap,
      },
    }
  } finally {
    await with_.close()
    await without.close()
    await server.close()
  }
}

/**
 * @param {import('./pages.mjs').Kind} kind
 * @param {number} units
 * @param {Pick<Surroundings, 'terms'>} surroundings
 * @returns {Content & { terms: number }}
 */
export function toContent(kind, units, { terms }) {
  const page = createPage(kind, units, terms)
  return { html: page.html, folder: kind === 'list' ? LIST : ARTICLE, terms: page.terms }
}

/**
 * Variants take turns, so that a machine that slows down slows all of them.
 * @param {readonly Variant[]} variants
 * @param {{ rounds: number, seconds: number, least?: number }} bounds after so many seconds no new round is begun once
 *   there are `least`
 * @returns {Promise<Figures>} medians
 */
export async function takeTurns(variants, { rounds, seconds, least = 3 }) {
  const end = performance.now() + seconds * 1000
  const runs = new Map(variants.map(({ name }) => [name, /** @type {ColdRun[]} */ ([])]))
  for (let round = 0; round < rounds && (round < least || performance.now() < end); round++) {
    for (const { name, run } of variants) runs.get(name)?.push(await run())
  }
  return new Map(
    [...runs].map(([name, list]) => {
      const times = list.map(({ ms }) => ms).sort((a, b) => a - b)
      const at = (/** @type {number} */ share) => times[Math.round((times.length - 1) * share)] ?? Number.NaN
      return [
        name,
        {
          ms: median(times),
          wholeMs: median(list.map(({ wholeMs }) => wholeMs)),
          found: list[0]?.found ?? 0,
          runs: times.length,
          spread: /** @type {[number, number]} */ ([at(0.25), at(0.75)]),
        },
      ]
    }),
  )
}

/** @param {Surroundings} all */
async function measureCold(all) {
  const { with_, without, server, terms, quick, tell } = all
  const scripts = await createPeerScripts(terms)
  /** @type {Outcome['pages']} */
  const pages = []

  /**
   * @param {string} title
   * @param {ReturnType<typeof toContent>} content
   * @param {readonly string[]} peers
   * @param {Parameters<typeof takeTurns>[1]} bounds
   */
  async function measurePage(title, content, peers, bounds) {
    tell(title)
    const script = (/** @type {string} */ name, /** @type {string} */ source) => ({
      name,
      run: () => runScript(without, server, content, source),
    })
    const figures = await takeTurns(
      [
        { name: EXTENSION, run: () => runLoad(with_, server, content) },
        { name: END_OF_PAGE, run: () => runLoad(without, server, content) },
        script(FLOOR_NAME, FLOOR),
        script(NOTHING_NAME, NOTHING),
        ...peers.map((name) => script(name, scripts.get(name) ?? '')),
      ],
      bounds,
    )
    pages.push({ title, terms: content.terms, figures })
    return figures
  }

  const rounds = quick ? 3 : 7
  const everyday = [...scripts.keys()].filter((name) => name !== EXACT)
  const article = (/** @type {number} */ units) => toContent('article', units, all)
  await measurePage('20k article', article(20_000), quick ? [] : everyday, { rounds, seconds: 45 })
  const usual = await measurePage('200k article', article(200_000), everyday, { rounds, seconds: 100, least: rounds })
  const dense = toContent('dense', 200_000, all)
  await measurePage('200k dense article', dense, quick ? [] : WRAPPERS, {
    rounds: quick ? 1 : 3,
    seconds: 40,
    least: 1,
  })
  const long = await measurePage('2M article', article(2_000_000), WRAPPERS, {
    rounds,
    seconds: quick ? 20 : 120,
    least: quick ? 1 : 3,
  })
  const list = await measurePage('200k list, no news', toContent('list', 200_000, all), [], { rounds, seconds: 40 })
  const exact = await measurePage('200k article, keywords', article(200_000), [EXACT], {
    rounds: quick ? 1 : 7,
    seconds: quick ? 1 : 80,
    least: 1,
  })

  const ours = costOf(usual, EXTENSION)
  const floor = costOf(usual, FLOOR_NAME)
  if (usual.get(EXTENSION)?.found === 0 || (list.get(EXTENSION)?.found ?? 0) > 0) {
    throw new Error('The article was not marked, or the list was: the figures would say nothing.')
  }
  const wrappers = (/** @type {Figures} */ figures) => Math.min(...WRAPPERS.map((name) => costOf(figures, name)))
  const whole = (/** @type {string} */ name) => usual.get(name)?.wholeMs ?? Number.NaN
  return {
    pages,
    floor200k: floor,
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

/**
 * What something costs by itself: the extension without the page's own end, a script without being called.
 * @param {Figures} figures
 * @param {string} name
 */
export function costOf(figures, name) {
  const of = (/** @type {string} */ which) => figures.get(which)?.ms ?? Number.NaN
  return of(name) - of(name === EXTENSION ? END_OF_PAGE : NOTHING_NAME)
}
