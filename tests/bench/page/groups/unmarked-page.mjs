/** What a page costs that is no article and must stay unmarked. */
import { median } from '../../measure.mjs'
import { runLoad } from '../clocks/cold-runs.mjs'
import { interleave } from '../clocks/turns.mjs'

/** @type {import('./group.d.ts').Group} */
export const UNMARKED_PAGE = { measure }

/**
 * The difference is a few milliseconds between terms that vary by more: the median of the differences within a round,
 * over many rounds, each of two neighbouring runs.
 * @param {import('./group.d.ts').Context} context
 * @returns {Promise<import('./group.d.ts').Outcome>}
 */
async function measure({ now, without, server, contentOf, quick, report }) {
  report('200k list, no news')
  const content = contentOf('list', 200_000)
  const runs = await interleave(
    [
      { name: 'ours', run: () => runLoad(now, server, content) },
      { name: 'none', run: () => runLoad(without, server, content) },
    ],
    { rounds: quick ? 13 : 31, seconds: quick ? 60 : 150, least: 7 },
  )
  const [ours, none] = [runs.get('ours') ?? [], runs.get('none') ?? []]
  if (ours.some(({ found }) => found > 0)) throw new Error('The list was marked: the figures would say nothing.')
  const costs = ours.map(({ ms }, round) => ms - (none[round]?.ms ?? Number.NaN)).sort((a, b) => a - b)
  const at = (/** @type {number} */ share) => costs[Math.round((costs.length - 1) * share)]?.toFixed(1)
  return {
    notes: [`200k list: quartiles of the cost ${at(0.25)} to ${at(0.75)} ms over ${costs.length} pairs of runs`],
    metrics: { non_article_cost_ms: median(costs) },
  }
}
