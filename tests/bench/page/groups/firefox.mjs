/** The main figures in Firefox: the cost of the extension for an article, beside the floor and the fastest wrapper. */
import { openFirefox } from '../browsers/firefox.mjs'
import { runLoad, runScript } from '../clocks/cold-runs.mjs'
import { BEFORE, costOf, END_OF_PAGE, EXTENSION, FLOOR_NAME, NOTHING_NAME, takeTurns } from '../clocks/turns.mjs'
import { createPeerScripts, FLOOR, NOTHING, WRAPPERS } from '../peers/scripts-in-page.mjs'

/** @type {import('./group.d.ts').Group} */
export const FIREFOX = {
  measure,
  needsBefore: ['firefox_cold_vs_before_200k', 'firefox_cold_all_processes_vs_before_200k'],
}

/**
 * @param {import('./group.d.ts').Context} context
 * @returns {Promise<import('./group.d.ts').Outcome>}
 */
async function measure({ build, buildBefore, server, terms, contentOf, quick, report }) {
  const without = await openFirefox(null)
  if (!without || !build.firefox) return { metrics: {}, notes: ['NOT RUN: Firefox, none was found'] }
  const now = await openFirefox(build.firefox)
  const before = buildBefore?.firefox ? await openFirefox(buildBefore.firefox) : null
  try {
    report('Firefox')
    if (!now) throw new Error('Firefox is gone.')
    const content = contentOf('article', 200_000)
    const wrapper = WRAPPERS[2] ?? ''
    const scripts = await createPeerScripts(terms)
    const script = (/** @type {string} */ text) => () => runScript(without, server, content, text)
    const figures = await takeTurns(
      [
        { name: EXTENSION, run: () => runLoad(now, server, content) },
        ...(before ? [{ name: BEFORE, run: () => runLoad(before, server, content) }] : []),
        { name: END_OF_PAGE, run: () => runLoad(without, server, content) },
        { name: FLOOR_NAME, run: script(FLOOR) },
        { name: NOTHING_NAME, run: script(NOTHING) },
        { name: wrapper, run: script(scripts.get(wrapper) ?? '') },
      ],
      { rounds: quick ? 3 : 9, seconds: quick ? 60 : 120 },
    )
    const vsBefore = (/** @type {'ms' | 'allMs'} */ what) =>
      costOf(figures, EXTENSION, what) / costOf(figures, BEFORE, what)
    const ours = costOf(figures, EXTENSION)
    return {
      pages: [{ title: `${now.version}: 200k article`, terms: content.terms, figures }],
      metrics: {
        firefox_cold_vs_floor_200k: ours / costOf(figures, FLOOR_NAME),
        firefox_vs_best_wrapper_200k: costOf(figures, wrapper) / ours,
        firefox_cold_ms_200k: ours,
        ...(before
          ? {
              firefox_cold_vs_before_200k: vsBefore('ms'),
              firefox_cold_all_processes_vs_before_200k: vsBefore('allMs'),
            }
          : {}),
      },
    }
  } finally {
    for (const browser of [now, before, without]) await browser?.close()
  }
}
