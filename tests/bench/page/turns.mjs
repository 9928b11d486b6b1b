/** How cold runs are compared: variants take turns, medians count, and each kind of run has its own zero. */
import { median } from '../measure.mjs'

/** @typedef {import('./cold-runs.mjs').ColdRun} ColdRun */
/** @typedef {{ name: string, run: () => Promise<ColdRun> }} Variant */
/** @typedef {Map<string, { ms: number, wholeMs: number, found: number, runs: number, spread: [number, number] }>} Figures */

export const [EXTENSION, END_OF_PAGE, FLOOR_NAME, NOTHING_NAME] = ['Sectorlens', 'page alone', 'floor', 'nothing']

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

/**
 * The cost of something by itself: the extension without the page's own end, a script without being called.
 * @param {Figures} figures
 * @param {string} name
 */
export function costOf(figures, name) {
  const nothing = figures.get(name === EXTENSION ? END_OF_PAGE : NOTHING_NAME)?.ms ?? 0
  return (figures.get(name)?.ms ?? Number.NaN) - nothing
}
