/**
 * `npm run bench:store`: how long saving, listing, looking up and counting take in the installed extension with a
 * hundred thousand clippings, and whether any is lost, in Chromium, within twelve minutes. Prints a table, or with
 * `--json` one line `{"metrics": {name: number}}`; `--quick` takes one run each and a tenth of the trials.
 */
import { buildWhenStale } from '../../../scripts/build.mjs'
import { distFolder } from '../../../scripts/project.mjs'
import { runAsScript } from '../../../scripts/user-error.mjs'
import { runTrials, toMetrics } from '../../durability/suite.mjs'
import { runTimings } from './suite.mjs'

const LONGEST_MS = 690_000

/** The targets for the store. */
const TARGETS = /** @type {Record<string, string>} */ ({
  lost_concurrent: '0',
  duplicates_after_retry: '0',
  lost_after_kill: '0',
  save_p50_ms_100k: '<= 15',
  save_p95_ms_100k: '<= 100',
  save_growth_1k_to_100k: '<= 3',
  popup_cold_ms_100k: '<= 1000',
  url_lookup_cold_ms_10k: '<= 250',
  counts_ms_100k: '<= 50',
  first_hits_ms_100k: '<= 300',
  filter_ms_100k: '<= 300',
  csv_100k_s: '<= 15',
  csv_100k_peak_mb: '<= 400',
  import_10k_s: '<= 10',
})

await runAsScript(import.meta.url, async () => {
  const [asJson, quick] = ['--json', '--quick'].map((flag) => process.argv.includes(flag))
  const started = performance.now()
  const report = (/** @type {string} */ what) =>
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)
  // The build's report is no part of the figures.
  const { log } = console
  console.log = console.error
  await buildWhenStale('chrome')
  console.log = log
  const timings = await runTimings(distFolder('chrome'), { runs: quick ? 1 : 5, saves: quick ? 20 : 60, report })
  const plan = { stops: quick ? 20 : 200, kills: quick ? 6 : 60, fullDisk: false }
  const outcome = await runTrials({ chrome: plan }, { until: started + LONGEST_MS, report })
  const { lost_concurrent, duplicates_after_retry, lost_after_kill, lost_after_stops, ...tried } = toMetrics(outcome)
  const { saves_at_once, background_stops, browser_kills, saves_before_kill } = tried
  const metrics = Object.fromEntries(
    Object.entries({
      lost_concurrent,
      duplicates_after_retry,
      lost_after_kill,
      lost_after_stops,
      ...timings,
      saves_at_once,
      background_stops,
      browser_kills,
      saves_before_kill,
    }).map(([name, value]) => [name, Number(value.toPrecision(4))]),
  )
  for (const reason of outcome.notRun) console.error(`NOT RUN: ${reason}`)
  if (asJson) console.log(JSON.stringify({ metrics }))
  else {
    console.table(
      Object.fromEntries(
        Object.entries(metrics).map(([name, value]) => [name, { value, target: TARGETS[name] ?? '' }]),
      ),
    )
  }
})
