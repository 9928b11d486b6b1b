/** Opens the browsers, runs the groups one after the other, and sums up. */
import { openChromium } from './browsers/chromium.mjs'
import { serveHeldPages } from './browsers/held-pages.mjs'
import { GROUPS } from './groups.mjs'
import { createContents, readTerms } from './pages.mjs'

/** @typedef {import('./groups/group.d.ts').Context} Context */
/** @typedef {import('./groups/group.d.ts').PageTable} PageTable */
/** @typedef {{ version: string, pages: PageTable[], notes: string[], metrics: Record<string, number> }} Summary */

/**
 * @param {import('./groups/group.d.ts').Build} build
 * @param {{ quick: boolean, groups: readonly string[], before: Context['buildBefore'], report: Context['report'] }} options
 * @returns {Promise<Summary>}
 */
export async function runSuite(build, { quick, groups, before: buildBefore, report }) {
  const terms = await readTerms()
  const server = await serveHeldPages()
  const now = await openChromium(build.chrome)
  const without = await openChromium(null)
  const before = buildBefore ? await openChromium(buildBefore.chrome) : null
  const contentOf = createContents(terms)
  /** @type {Context} */
  const context = { build, buildBefore, now, before, without, server, terms, contentOf, quick, report }
  /** @type {Summary} */
  const summary = { version: now.version, pages: [], notes: [], metrics: {} }
  try {
    for (const name of groups) {
      const { metrics, notes = [], pages = [] } = (await GROUPS[name]?.measure(context)) ?? { metrics: {} }
      Object.assign(summary.metrics, metrics)
      summary.notes.push(...notes)
      summary.pages.push(...pages)
    }
  } finally {
    for (const chromium of [now, before, without]) await chromium?.close()
    await server.close()
  }
  const { cold_vs_floor_200k: cold, first_screen_share_200k: share } = summary.metrics
  if (cold !== undefined && share !== undefined) summary.metrics.first_screen_vs_floor_200k = cold * share
  const missing = groups.flatMap((name) => GROUPS[name]?.needsBefore ?? []).filter((name) => !(name in summary.metrics))
  if (missing.length > 0) {
    const reason = buildBefore ? 'the build before has no such part' : 'no build before was given (--before <folder>)'
    summary.notes.push(`NOT RUN: ${missing.join(', ')}; ${reason}`)
  }
  return summary
}
