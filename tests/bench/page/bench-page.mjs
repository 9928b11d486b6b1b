/**
 * `npm run bench:page`: measures the cost of the extension for a page, beside a floor and other highlighters. Prints
 * tables, or with `--json` one line `{"metrics": {name: number}}`; `--quick` takes fewer turns.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWhenStale } from '../../../scripts/build.mjs'
import { installBenchPackages } from '../../../scripts/npm-packages.mjs'
import { distFolder, TARGETS } from '../../../scripts/project.mjs'
import { runAsScript, UserError } from '../../../scripts/user-error.mjs'
import { HAS_CPU_CLOCK } from '../main-thread-clock.mjs'
import { printOutcome } from './print.mjs'
import { runSuite } from './suite.mjs'

/** @param {string} folder a built extension */
function measureSize(folder) {
  const scripts = join(folder, 'src/content')
  const files = readdirSync(scripts).filter((file) => file.endsWith('.js'))
  const contents = files.map((file) => readFileSync(join(scripts, file)))
  const sum = (/** @type {number[]} */ list) => list.reduce((a, b) => a + b, 0) / 1000
  return {
    content_script_kb: sum(contents.map((content) => content.length)),
    content_script_gzip_kb: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  }
}

await runAsScript(import.meta.url, async () => {
  if (!HAS_CPU_CLOCK) throw new UserError('Only Linux tells the CPU time of a page; the benchmark runs there.')
  const [asJson, quick] = ['--json', '--quick'].map((flag) => process.argv.includes(flag))
  const started = performance.now()
  const report = (/** @type {string} */ what) =>
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)
  // The build's report is no part of the figures.
  const { log } = console
  console.log = console.error
  for (const kind of TARGETS) await buildWhenStale(kind)
  console.log = log
  await installBenchPackages()
  const folders = { chrome: distFolder('chrome'), firefox: distFolder('firefox') }
  const outcome = await runSuite(folders, { quick: quick === true, report })
  const metrics = Object.fromEntries(
    Object.entries({ ...outcome.metrics, ...measureSize(folders.chrome) }).map(([name, value]) => [
      name,
      Number(value.toPrecision(4)),
    ]),
  )
  if (asJson) console.log(JSON.stringify({ metrics }))
  else printOutcome({ ...outcome, metrics })
})
