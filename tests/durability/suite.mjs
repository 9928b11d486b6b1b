/** Runs all trials of one browser or both, within a time, and sums up the counts that have to be 0. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../scripts/browsers.mjs'
import { distFolder, PAGES } from '../../scripts/project.mjs'
import { servePages } from '../../scripts/serve-pages.mjs'
import { saveOnFullDisk } from './full-disk.mjs'
import { saveFromManyTabs, saveUntilKilled, saveWhileStopping } from './trials.mjs'

/** @typedef {import('../../scripts/harness/session.mjs').BrowserKind} BrowserKind */

/**
 * How often each trial is done; undefined for never.
 * @typedef {object} Plan
 * @property {number} stops
 * @property {number} kills
 * @property {boolean} fullDisk
 */

/**
 * @typedef {object} Outcome
 * @property {Record<string, Record<string, number>>} trials counts by trial
 * @property {string[]} notRun trials that could not be run, and why
 */

const TABS = { tabs: 4, each: 250 }

/**
 * @param {Partial<Record<BrowserKind, Plan>>} plans
 * @param {{ until: number, report: (what: string) => void }} run `until` in `performance.now()`; trials not begun by then
 *   are not run
 * @returns {Promise<Outcome>}
 */
export async function runTrials(plans, { until, report }) {
  /** @type {Outcome} */
  const outcome = { trials: {}, notRun: [] }
  const server = await servePages(PAGES)
  try {
    for (const [kind, plan] of /** @type {[BrowserKind, Plan][]} */ (Object.entries(plans))) {
      if (findBrowser(kind)) await runBrowser(kind, plan, { origin: server.origin, until, report }, outcome)
      else outcome.notRun.push(`${kind}: no such browser on this machine`)
    }
  } finally {
    await server.close()
  }
  return outcome
}

/**
 * @param {BrowserKind} kind
 * @param {Plan} plan
 * @param {{ origin: string, until: number, report: (what: string) => void }} run
 * @param {Outcome} outcome
 */
async function runBrowser(kind, plan, { origin, until, report }, { trials, notRun }) {
  const where = { kind, extensionDir: distFolder(kind), origin, report }
  report(`${kind}: ${TABS.tabs} tabs with ${TABS.each} saves each, at once`)
  trials[`${kind}_at_once`] = await saveFromManyTabs(where, TABS)
  report(`${kind}: ${plan.stops} stops of the background during saves`)
  const stopped = await saveWhileStopping(where, { stops: plan.stops, until }, Math.random)
  trials[`${kind}_stopped`] = stopped
  if (stopped.stops < plan.stops) notRun.push(`${kind}: ${plan.stops - stopped.stops} stops, for want of time`)
  report(`${kind}: ${plan.kills} kills of the browser during saves`)
  const profile = mkdtempSync(join(tmpdir(), 'sectorlens-killed-'))
  let isEvidence = true
  try {
    const killed = await saveUntilKilled({ ...where, profile }, { kills: plan.kills, until }, Math.random)
    trials[`${kind}_killed`] = killed
    isEvidence = killed.lost > 0 || killed.set_aside > 0
    const why = isEvidence ? 'because of what was found' : 'for want of time'
    if (killed.kills < plan.kills) notRun.push(`${kind}: ${plan.kills - killed.kills} kills, ${why}`)
  } finally {
    if (isEvidence) report(`${kind}: the profile is left for a look in ${profile}`)
    else rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  if (!plan.fullDisk) return
  report(`${kind}: a full disk`)
  const full = await saveOnFullDisk(where)
  if (typeof full === 'string') notRun.push(`${kind}: a full disk, because ${full}`)
  else trials[`${kind}_full_disk`] = full
}

/**
 * The counts that have to be 0, over all browsers, and how much was tried.
 * @param {Outcome} outcome
 */
export function toMetrics({ trials }) {
  const sum = (/** @type {string} */ trial, /** @type {string} */ count) =>
    Object.entries(trials).reduce((all, [name, counts]) => all + (name.endsWith(trial) ? (counts[count] ?? 0) : 0), 0)
  return {
    lost_concurrent: sum('_at_once', 'tried') - sum('_at_once', 'stored') + sum('_at_once', 'duplicates'),
    lost_after_stops: sum('_stopped', 'lost') + sum('_stopped', 'refused_and_gone'),
    duplicates_after_retry:
      sum('_at_once', 'duplicates') + sum('_stopped', 'duplicates') + sum('_killed', 'duplicates'),
    lost_after_kill: sum('_killed', 'lost'),
    set_aside_after_kill: sum('_killed', 'set_aside'),
    lost_on_full_disk: sum('_full_disk', 'lost'),
    refused_after_full_disk: sum('_full_disk', 'refused_afterwards'),
    unreadable_on_full_disk: sum('_full_disk', 'unreadable_while_full'),
    undeletable_on_full_disk: sum('_full_disk', 'undeletable_while_full'),
    unwarned_on_full_disk: sum('_full_disk', 'unwarned'),
    saves_at_once: sum('_at_once', 'tried'),
    background_stops: sum('_stopped', 'stops'),
    browser_kills: sum('_killed', 'kills'),
    saves_before_kill: sum('_killed', 'acknowledged'),
  }
}
