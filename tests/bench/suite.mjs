/** Runs the measurements on one host, and computes their metrics. */
import { measure, median } from './measure.mjs'
import { UNITS_A_TURN } from './peers.mjs'

/** @typedef {import('./measure.mjs').Host} Host */
/** @typedef {{ growth: Map<string, number>, times: Map<string, number>, metrics: Record<string, number>, counts: Record<string, number>, forms: number }} Outcome */

export const SIZES = [20_000, 200_000, 2_000_000]
export const FORM_COUNTS = [10, 300, 3_000, 10_000, 30_000]
/** The page that ratios are quoted for. */
const USUAL = 200_000
const FRESH_WORLDS = 9
const MEMORY_RUNS = 3
/** Jobs that would take longer for one scan of a page skip that page. */
const PATIENCE_MS = 2_000

/**
 * @param {Host} host
 * @param {{ world: string, ready: string }} scripts
 * @returns {Promise<Outcome>}
 */
export async function runSuite(host, scripts) {
  // First, while nothing has been warmed up by anything else.
  const ready = []
  for (let times = 0; times < FRESH_WORLDS; times++) ready.push(await host.ready(scripts.ready))
  const checker = await host.openWorld(scripts.world)
  const { found, difference } = await checker.call('compareWithTrie', USUAL)
  if (difference !== null || found === 0) throw new Error(`The recognizer differs from the trie RegExp: ${difference}`)
  const text = await checker.call('pageText', USUAL)
  const retained = []
  for (let times = 0; times < MEMORY_RUNS; times++) retained.push(await host.retained(scripts.ready, text))

  const shipped = await host.openWorld(scripts.world)
  const { forms, names } = await shipped.call('prepareShipped', SIZES)
  const { times, counts } = await measureSizes(shipped, names)
  const growth = await measureGrowth(host, scripts.world)
  const metrics = {
    ...toRatios(times),
    ...toGrowth(growth),
    ready_ms_cold: median(ready.map(({ cpu }) => cpu)),
    ready_wall_ms_cold: median(ready.map(({ wall }) => wall)),
    retained_mb: median(retained) / 1e6,
  }
  return { times, growth, metrics, counts, forms }
}

/**
 * @param {import('./measure.mjs').World} world
 * @param {readonly string[]} names
 */
async function measureSizes(world, names) {
  /** @type {Map<string, number>} */
  const times = new Map()
  /** @type {Record<string, number>} */
  const counts = {}
  /** @type {Set<string>} */
  const tooSlow = new Set()
  for (const size of SIZES) {
    const jobs = names.filter((name) => name.endsWith(` @ ${size}`) && !tooSlow.has(kindOf(name)))
    for (const job of jobs) counts[job] = await world.call('run', job, 1)
    for (const [name, ms] of await measure(
      jobs.map((job) => ({ name: job, job, world, best: kindOf(job) === 'characters' })),
    )) {
      times.set(name, kindOf(name) === 'characters' ? (ms * size) / UNITS_A_TURN : ms)
      // The next page is ten times as long.
      if ((times.get(name) ?? 0) * 10 > PATIENCE_MS) tooSlow.add(kindOf(name))
    }
  }
  return { times, counts }
}

/** @param {string} name of a job @returns {string} the same without the size */
function kindOf(name) {
  return name.split(' @ ')[0] ?? ''
}

/**
 * @param {Host} host
 * @param {string} script
 */
async function measureGrowth(host, script) {
  const variants = []
  const found = new Set()
  for (const count of FORM_COUNTS) {
    const world = await host.openWorld(script)
    found.add(await world.call('prepareGrowth', count, USUAL))
    variants.push({ name: String(count), job: 'ours', world })
  }
  if (found.size !== 1 || found.has(0)) throw new Error(`Sizes differ in mentions: ${[...found].join(', ')}`)
  return measure(variants)
}

/** @param {Map<string, number>} growth */
function toGrowth(growth) {
  const least = growth.get('10') ?? Number.NaN
  return Object.fromEntries(
    FORM_COUNTS.slice(1).map((count) => [`growth_10_to_${count}`, (growth.get(String(count)) ?? Number.NaN) / least]),
  )
}

/** @param {Map<string, number>} times */
function toRatios(times) {
  const of = (/** @type {string} */ name, size = USUAL) => times.get(`${name} @ ${size}`) ?? Number.NaN
  /** How many times faster the recognizer is than the fastest of a kind, on the usual page or its longest one. */
  const lead = (/** @type {string} */ kind) => {
    const peers = new Set([...times.keys()].map(kindOf).filter((name) => name.startsWith(kind)))
    const ratios = [...peers].map((peer) => {
      const size = times.has(`${peer} @ ${USUAL}`) ? USUAL : SIZES[0]
      return of(peer, size) / of('ours', size)
    })
    return Math.min(...ratios)
  }
  const versusCharacters = (/** @type {number | undefined} */ size) => of('ours', size) / of('characters', size)
  return {
    throughput_vs_char_pass: versusCharacters(USUAL),
    throughput_vs_char_pass_20k: versusCharacters(SIZES[0]),
    throughput_vs_char_pass_2m: versusCharacters(SIZES[2]),
    throughput_vs_char_pass_one_block: of('ours, one block') / of('characters'),
    million_units_per_second: USUAL / 1000 / of('ours'),
    vs_alternation_regexp: lead('alternation'),
    vs_trie_regexp: lead('trie'),
    vs_aho_corasick_npm: lead('aho-corasick'),
  }
}
