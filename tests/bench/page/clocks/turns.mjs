/** How cold runs are compared: variants take turns, medians count, and each kind of run has its own zero. */
import { median } from '../../measure.mjs'

/** @typedef {import('./cold-runs.mjs').ColdRun} ColdRun */
/** @typedef {{ name: string, run: () => Promise<ColdRun> }} Variant */
/** @typedef {ColdRun & { runs: number, spread: [number, number] }} Figure */
/** @typedef {Map<string, Figure>} Figures by name of the variant */

export const [EXTENSION, BEFORE, END_OF_PAGE] = ['Sectorlens', 'build before', 'page alone']
export const [FLOOR_NAME, NOTHING_NAME] = ['floor', 'nothing']

/** @template R @typedef {{ name: string, run: () => Promise<R> }} VariantOf */

/**
 * Variants take turns, so that a machine that slows down slows all of them.
 * @template R
 * @param {readonly VariantOf<R>[]} variants
 * @param {{ rounds: number, seconds: number, least?: number }} bounds after so many seconds no new round is begun once
 *   there are `least`
 * @returns {Promise<Map<string, R[]>>} runs by name; those of one round have the same index
 */
export async function interleave(variants, { rounds, seconds, least = 3 }) {
  const end = performance.now() + seconds * 1000
  const runs = new Map(variants.map(({ name }) => [name, /** @type {R[]} */ ([])]))
  for (let round = 0; round < rounds && (round < least || performance.now() < end); round++) {
    for (const { name, run } of variants) runs.get(name)?.push(await run())
  }
  return runs
}

/**
 * @param {readonly Variant[]} variants
 * @param {Parameters<typeof interleave>[1]} bounds
 * @returns {Promise<Figures>} medians
 */
export async function takeTurns(variants, bounds) {
  const runs = await interleave(variants, bounds)
  return new Map([...runs].map(([name, list]) => [name, toFigure(list)]))
}

/** @param {readonly ColdRun[]} list @returns {Figure} */
function toFigure(list) {
  const times = list.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (/** @type {number} */ share) => times[Math.round((times.length - 1) * share)] ?? Number.NaN
  return {
    ms: median(times),
    extensionMs: median(list.map(({ extensionMs }) => extensionMs)),
    allMs: median(list.map(({ allMs }) => allMs)),
    wholeMs: median(list.map(({ wholeMs }) => wholeMs)),
    found: list[0]?.found ?? 0,
    runs: times.length,
    spread: [at(0.25), at(0.75)],
  }
}

/**
 * The cost of something by itself: the extension without the page's own end, a script without being called.
 * @param {Figures} figures
 * @param {string} name
 * @param {'ms' | 'extensionMs' | 'allMs'} [what]
 */
export function costOf(figures, name, what = 'ms') {
  const zero = figures.get(name === EXTENSION || name === BEFORE ? END_OF_PAGE : NOTHING_NAME)?.[what] ?? 0
  return (figures.get(name)?.[what] ?? Number.NaN) - zero
}
