/**
 * `npm run bench:page`: measures the cost of the extension for a page, beside a floor, other highlighters and, with
 * `--before <folder>`, another build. Prints tables, or with `--json` one line `{"metrics": {name: number}}`; `--quick`
 * takes fewer turns, `--only <groups>` measures only those (`groups.mjs`).
 */
import { buildWhenStale } from '../../../scripts/build.mjs'
import { installBenchPackages } from '../../../scripts/npm-packages.mjs'
import { distFolder, TARGETS } from '../../../scripts/project.mjs'
import { runAsScript, UserError } from '../../../scripts/user-error.mjs'
import { HAS_CPU_CLOCK } from '../main-thread-clock.mjs'
import { parseOptions } from './options.mjs'
import { printSummary } from './print.mjs'
import { runSuite } from './suite.mjs'

await runAsScript(import.meta.url, async () => {
  const { asJson, ...options } = parseOptions(process.argv.slice(2))
  if (!HAS_CPU_CLOCK) throw new UserError('Only Linux tells the CPU time of a page; the benchmark runs there.')
  const started = performance.now()
  const report = (/** @type {string} */ what) =>
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)
  // The build's report is no part of the figures.
  const { log } = console
  console.log = console.error
  for (const kind of TARGETS) await buildWhenStale(kind)
  console.log = log
  await installBenchPackages()
  const summary = await runSuite(
    { chrome: distFolder('chrome'), firefox: distFolder('firefox') },
    { ...options, report },
  )
  const metrics = Object.fromEntries(
    Object.entries(summary.metrics).map(([name, value]) => [name, Number(value.toPrecision(4))]),
  )
  if (asJson) {
    for (const note of summary.notes) console.error(note)
    console.log(JSON.stringify({ metrics }))
  } else printSummary({ ...summary, metrics })
})
