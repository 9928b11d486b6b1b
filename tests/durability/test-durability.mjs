/**
 * `npm run test:durability`: tests the store's promises on the built extension in both browsers, within twelve minutes.
 * Fails when a clipping was lost or doubled. `--json` prints one line, `{"metrics": {name: number}}`; `--quick` does a
 * tenth.
 */
import { buildWhenStale } from '../../scripts/build.mjs'
import { TARGETS } from '../../scripts/project.mjs'
import { runAsScript, UserError } from '../../scripts/user-error.mjs'
import { runTrials, toMetrics } from './suite.mjs'

const LONGEST_MS = 660_000
const KILLS = 60
const PLANS = {
  chrome: { stops: 200, kills: KILLS, fullDisk: true },
  firefox: { stops: 100, kills: 15, fullDisk: true },
}
/** Any of these above 0 is a broken promise. */
const NONE = [
  'lost_concurrent',
  'lost_after_stops',
  'duplicates_after_retry',
  'lost_after_kill',
  'set_aside_after_kill',
  'lost_on_full_disk',
  'refused_after_full_disk',
  'unreadable_on_full_disk',
  'undeletable_on_full_disk',
  'unwarned_on_full_disk',
]

await runAsScript(import.meta.url, async () => {
  const [asJson, quick] = ['--json', '--quick'].map((flag) => process.argv.includes(flag))
  const started = performance.now()
  const report = (/** @type {string} */ what) =>
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)
  // The build's report is no part of the figures.
  const { log } = console
  console.log = console.error
  for (const kind of TARGETS) await buildWhenStale(kind)
  console.log = log
  const plans = quick ? lessen(PLANS) : PLANS
  const outcome = await runTrials(plans, { until: started + LONGEST_MS, report })
  const metrics = toMetrics(outcome)
  if (asJson) console.log(JSON.stringify({ metrics }))
  else {
    console.table(outcome.trials)
    console.table(metrics)
  }
  for (const reason of outcome.notRun) console.error(`NOT RUN: ${reason}`)
  const broken = Object.entries(metrics).filter(([name, count]) => NONE.includes(name) && count > 0)
  if (broken.length > 0) throw new UserError(`Broken: ${broken.map((entry) => entry.join(' ')).join(', ')}`)
  if (!quick && metrics.browser_kills < KILLS) throw new UserError(`Only ${metrics.browser_kills} kills were made.`)
})

/** @param {typeof PLANS} plans */
function lessen(plans) {
  const tenth = (/** @type {(typeof PLANS)['chrome']} */ plan) => ({
    ...plan,
    stops: Math.ceil(plan.stops / 10),
    kills: Math.ceil(plan.kills / 10),
  })
  return { chrome: tenth(plans.chrome), firefox: tenth(plans.firefox) }
}
