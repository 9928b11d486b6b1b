/**
 * `npm run bench:recognizer`: how fast the recognizer scans, how soon it can start, how much memory it retains, and how
 * that grows; in Node and in Chromium. Prints tables, or with `--json` one line `{"metrics": {name: number}}`.
 */
import { installBenchPackages } from '../../scripts/npm-packages.mjs'
import { runAsScript } from '../../scripts/user-error.mjs'
import { bundle } from './bundle.mjs'
import { openChromium } from './chromium-host.mjs'
import { openNode } from './node-host.mjs'
import { FORM_COUNTS, runSuite, SIZES } from './suite.mjs'

/** @typedef {import('./measure.mjs').Host} Host */
/** @typedef {import('./suite.mjs').Outcome} Outcome */

/** The targets for the recognizer in Chromium. */
const TARGETS = /** @type {Record<string, string>} */ ({
  throughput_vs_char_pass: '<= 5',
  growth_10_to_3000: '<= 1.25',
  growth_10_to_10000: '<= 1.4',
  vs_alternation_regexp: '>= 10',
  vs_aho_corasick_npm: '>= 8',
  ready_ms_cold: '<= 10',
  retained_mb: '<= 3',
})

/** @param {Host} host @param {Outcome} outcome */
function printOutcome(host, { times, growth, metrics, counts, forms }) {
  console.log(`\n${host.title}; ${host.clock}; ${forms} forms; milliseconds, medians`)
  const names = [...new Set([...times.keys()].map((name) => name.split(' @ ')[0] ?? ''))]
  console.log(row('', [...SIZES.map((size) => `${size / 1000}k units`), 'x characters', 'found']))
  for (const name of names) {
    const of = (/** @type {string} */ which, /** @type {number} */ size) =>
      times.get(`${which} @ ${size}`) ?? Number.NaN
    const usual = SIZES[1] ?? 0
    const ratio = of(name, usual) / of('characters', usual)
    const found = name === 'characters' ? '' : String(counts[`${name} @ ${usual}`] ?? '')
    console.log(row(name, [...SIZES.map((size) => show(of(name, size), 3)), show(ratio, 1), found]))
  }
  console.log(row('forms known', FORM_COUNTS.map(String)))
  console.log(
    row(
      '200k units',
      [...growth.values()].map((ms) => show(ms, 3)),
    ),
  )
  for (const [name, value] of Object.entries(metrics)) {
    console.log(row(name, [show(value, 2), host.title.startsWith('Node') ? '' : (TARGETS[name] ?? '')]))
  }
}

/** @param {number} value @param {number} digits @returns {string} a dash for what was too slow to be measured */
function show(value, digits) {
  return Number.isNaN(value) ? '-' : value.toFixed(digits)
}

/** @param {string} head @param {readonly string[]} cells */
function row(head, cells) {
  return head.padEnd(34) + cells.map((cell) => cell.padStart(13)).join('')
}

await runAsScript(import.meta.url, async () => {
  const asJson = process.argv.includes('--json')
  await installBenchPackages()
  const scripts = { world: await bundle('in-world.mjs'), ready: await bundle('ready-entry.mjs') }
  /** @type {Record<string, number>} */
  const metrics = {}
  for (const [prefix, open] of /** @type {const} */ ([
    ['', openChromium],
    ['node_', openNode],
  ])) {
    const host = await open()
    try {
      const outcome = await runSuite(host, scripts)
      for (const [name, value] of Object.entries(outcome.metrics)) metrics[prefix + name] = Number(value.toPrecision(4))
      if (!asJson) printOutcome(host, outcome)
    } finally {
      await host.close()
    }
  }
  if (asJson) console.log(JSON.stringify({ metrics }))
})
