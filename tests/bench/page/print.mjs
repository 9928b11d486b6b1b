/** Prints tables for people. */
import { costOf, END_OF_PAGE, EXTENSION, FLOOR_NAME } from './turns.mjs'

/** The targets for the page side. */
const TARGETS = /** @type {Record<string, string>} */ ({
  cold_vs_floor_200k: '<= 3, stretch 2',
  first_screen_vs_floor_200k: 'shown',
  vs_markjs_exact_200k: '>= 200',
  vs_best_wrapper_200k: '>= 6',
  vs_best_wrapper_2m: '>= 8',
  growth_terms_10_to_3000: '<= 1.25',
  growth_terms_10_to_10000: '<= 1.4',
  longest_task_10m_ms: '<= 20',
  p95_slice_ms: '<= 10',
  registered_ranges_max: '<= 500',
  live_overhead_percent: '<= 20',
  rewriting_cpu_percent: '<= 5',
  idle_cpu_percent: '<= 0.1',
  non_article_cost_ms: '<= 5',
  heap_mb_200k: '<= 6',
  content_script_kb: '<= 600',
  content_script_gzip_kb: '<= 220',
})

/** @param {import('./suite.mjs').Outcome} outcome */
export function printOutcome({ version, pages, notes, metrics }) {
  console.log(`${version}; CPU time of the page's main thread in milliseconds, fresh page each run, medians`)
  for (const { title, terms, figures } of pages) {
    console.log(`\n${title}, ${terms} terms put in`)
    console.log(row('', ['cost', 'x floor', 'quartiles', 'found', 'runs']))
    for (const [name, { spread, found, runs }] of figures) {
      const cost = name === END_OF_PAGE ? (figures.get(name)?.ms ?? Number.NaN) : costOf(figures, name)
      const ratio = figures.has(FLOOR_NAME) ? (cost / costOf(figures, FLOOR_NAME)).toFixed(1) : ''
      const quartiles = `${spread[0].toFixed(1)}–${spread[1].toFixed(1)}`
      const count = name === EXTENSION ? `${found} near` : found > 0 ? String(found) : ''
      console.log(row(name, [cost.toFixed(1), ratio, quartiles, count, String(runs)]))
    }
  }
  console.log('')
  for (const note of notes) console.log(note)
  console.log('')
  for (const [name, value] of Object.entries(metrics)) console.log(row(name, [String(value), TARGETS[name] ?? '']))
}

/** @param {string} head @param {readonly string[]} cells */
function row(head, cells) {
  return head.padEnd(34) + cells.map((cell) => cell.padStart(16)).join('')
}
