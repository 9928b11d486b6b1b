/** Prints tables for people. */
import { BEFORE, costOf, END_OF_PAGE, EXTENSION, FLOOR_NAME } from './clocks/turns.mjs'

/** The targets for the page side: the bar, and what would be better still. */
const TARGETS = /** @type {Record<string, string>} */ ({
  cold_vs_floor_200k: '<= 5, stretch 3',
  firefox_cold_vs_floor_200k: '<= 8, stretch 4',
  cold_all_processes_vs_before_200k: '<= 1, stretch 0.6',
  cold_all_processes_vs_before_2m: '<= 1, stretch 0.6',
  first_screen_vs_floor_200k: 'shown',
  vs_markjs_exact_200k: '>= 120, stretch 200',
  vs_best_wrapper_200k: '>= 2.5, stretch 6',
  vs_best_wrapper_2m: '>= 5, stretch 8',
  first_marks_vs_before_warm: '<= 1, stretch 0.5',
  first_marks_vs_before_stopped: '<= 2, stretch 1.2',
  growth_terms_10_to_3000: '<= 1.25',
  growth_terms_10_to_10000: '<= 1.4',
  longest_task_10m_ms: '<= 20, stretch 15',
  p95_slice_ms: '<= 8, stretch 6',
  longest_frame_10m_vs_before: '<= 1, stretch 0.7',
  tabs20_longest_task_ms: '<= 20, stretch 15',
  tabs20_all_marked_vs_before: '<= 1, stretch 0.5',
  save_p95_added_while_scanning_ms: '<= 70, stretch 40',
  registered_ranges_max: '<= 500',
  live_overhead_percent: '<= 18, stretch 12',
  rewriting_cpu_percent: '<= 4, stretch 2',
  idle_cpu_percent: '<= 0.1',
  non_article_cost_ms: '<= 4, stretch 2',
  heap_mb_200k: '<= 1.5, stretch 1',
  background_heap_mb: '<= 25, stretch 15',
  content_script_kb: '<= 20, stretch 12',
  marked_page_script_kb: '<= 120, stretch 80',
})

const HEADS = ['page', 'x floor', 'extension', 'all', 'quartiles of page', 'found', 'runs']

/** @param {import('./suite.mjs').Summary} summary */
export function printSummary({ version, pages, notes, metrics }) {
  console.log(
    `${version}; CPU time in milliseconds of the page's main thread, the extension's processes and all processes; fresh page each run, medians`,
  )
  for (const { title, terms, figures } of pages) {
    console.log(`\n${title}, ${terms} terms put in`)
    console.log(row('', HEADS))
    for (const [name, figure] of figures) console.log(row(name, toCells(name, figure, figures)))
  }
  console.log('')
  for (const note of notes) console.log(note)
  console.log('')
  for (const [name, value] of Object.entries(metrics)) console.log(row(name, [String(value), TARGETS[name] ?? '']))
}

/**
 * @param {string} name
 * @param {import('./clocks/turns.mjs').Figure} figure
 * @param {import('./clocks/turns.mjs').Figures} figures
 */
function toCells(name, figure, figures) {
  const isZero = name === END_OF_PAGE
  const cost = (/** @type {'ms' | 'extensionMs' | 'allMs'} */ what) =>
    isZero ? figure[what] : costOf(figures, name, what)
  const isExtension = name === EXTENSION || name === BEFORE
  return [
    cost('ms').toFixed(1),
    figures.has(FLOOR_NAME) ? (cost('ms') / costOf(figures, FLOOR_NAME)).toFixed(1) : '',
    isExtension ? cost('extensionMs').toFixed(1) : '',
    cost('allMs').toFixed(1),
    figure.spread.map((ms) => ms.toFixed(1)).join('–'),
    isExtension ? `${figure.found} near` : figure.found > 0 ? String(figure.found) : '',
    String(figure.runs),
  ]
}

/** @param {string} head @param {readonly string[]} cells */
function row(head, cells) {
  return head.padEnd(34) + cells.map((cell) => cell.padStart(18)).join('')
}
