/**
 * How things are timed: variants take turns, so that a machine that slows down slows all of them; each turn is long
 * enough for the clock; the median of the turns counts. Garbage is not collected by force in between: that also throws
 * compiled code away, and the next turn would time the compiler.
 */

/**
 * @typedef {object} World
 * @property {(method: string, ...args: unknown[]) => Promise<any>} call
 * @property {(method: string, ...args: unknown[]) => Promise<number>} time milliseconds that the call took
 *
 * @typedef {object} Host
 * @property {string} title
 * @property {string} clock what its times are
 * @property {(code: string) => Promise<World>} openWorld
 * @property {(code: string) => Promise<{ cpu: number, wall: number }>} ready runs a script in a fresh world
 * @property {(code: string, text: string) => Promise<number>} retained bytes a script leaves behind after a text
 * @property {() => Promise<void>} close
 *
 * @typedef {{ name: string, world: World, job: string, best?: boolean }} Variant `best`: its best turn counts
 */

/** Odd, so that one turn is the middle one. */
const TURNS = 9
const TURN_MS = 40
/** Enough for every engine's last compiler to finish the relevant functions. */
const WARM_MS = 250
const WARM_TIMES = 20
/** Work that takes longer than this is compiled long before it has run twenty times. */
const SLOW_MS = 100

/**
 * @param {readonly Variant[]} variants
 * @returns {Promise<Map<string, number>>} milliseconds for one time, by name
 */
export async function measure(variants) {
  const runs = []
  for (const variant of variants)
    runs.push({ ...variant, times: await warmUp(variant), turns: /** @type {number[]} */ ([]) })
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { world, job, times, turns } of runs) turns.push((await world.time('run', job, times)) / times)
  }
  return new Map(runs.map(({ name, turns, best }) => [name, best ? Math.min(...turns) : median(turns)]))
}

/**
 * @param {Variant} variant
 * @returns {Promise<number>} how often it runs in one turn
 */
async function warmUp({ world, job }) {
  let spent = 0
  let ran = 0
  let last = 0
  for (let times = 1; spent < WARM_MS || (ran < WARM_TIMES && last < SLOW_MS); times *= 2) {
    const ms = await world.time('run', job, times)
    spent += ms
    ran += times
    last = ms / times
  }
  return Math.max(1, Math.ceil(TURN_MS / last))
}

/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}
