/** Meaning in context: what decides whether a doubtful form is a mention. The rules are data; this applies them. */

import { ALL_CATEGORY_IDS } from '../categories.ts'
import type { CueId } from '../lexicon/concept.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Span } from '../text/span.ts'
import type { CueHit, Mention, Settlement, Verdict } from './mention.ts'
import { isInName } from './names.ts'
import { sentenceAround } from './sentences.ts'

const AGAINST: ReadonlySet<Settlement | null> = new Set(['ruled-out-in-sentence', 'no-cue-in-sentence', 'in-a-name'])

/** Whether the block itself rules a candidate out. */
export function isRuledOut({ settled }: Verdict): boolean {
  return AGAINST.has(settled)
}

/** Judges a candidate by its own sentence; `hits` are the cues of the block. */
export function judgeInBlock(candidate: Mention, text: string, hits: readonly CueHit[], lexicon: Lexicon): Verdict {
  const { surface } = candidate
  const { confirm, companions, ruleOutInSentence, ruleOutInDocument } = lexicon.guardOf(surface.concept)
  const topic = ALL_CATEGORY_IDS.indexOf(surface.concept.category)
  const settle = (settled: Settlement | null, wants: Verdict['wants'] = null): Verdict => ({
    settled,
    wants,
    refuses: ruleOutInDocument,
  })
  // SMEs are kinds of firms: a firm's name behind them is another's.
  if (surface.concept.category !== 'sme-policy' && isInName(text, candidate)) return settle('in-a-name')
  const sentence = surface.strength === 'low' || ruleOutInSentence.length > 0 ? sentenceAround(text, candidate) : null
  const says = (cues: readonly CueId[]) =>
    sentence !== null && hits.some((hit) => isIn(hit, sentence) && !isIn(hit, candidate) && cues.includes(hit.cue))
  if (says(ruleOutInSentence)) return settle('ruled-out-in-sentence')
  const wanted = [topic, ...confirm]
  if (surface.strength === 'high') return settle('strong')
  if (surface.strength === 'medium') return settle(null, [...wanted, ...companions])
  return settle(says(wanted) ? 'cue-in-sentence' : 'no-cue-in-sentence')
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
