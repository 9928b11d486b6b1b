/** Meaning in context: what decides whether a doubtful form is a mention. The rules are data; this applies them. */

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

/** Judges a candidate by its own sentence; `hits` are the cues of the block, in order. */
export function judgeInBlock(candidate: Mention, text: string, hits: readonly CueHit[], lexicon: Lexicon): Verdict {
  const { surface } = candidate
  const { inSentence, inDocument, ruleOutInSentence, ruleOutInDocument } = lexicon.guardOf(surface.concept)
  const settle = (
    settled: Settlement | null,
    decisive: CueId | null = null,
    wants: Verdict['wants'] = null,
  ): Verdict => ({
    settled,
    decisive,
    wants,
    refuses: ruleOutInDocument,
  })
  // SMEs are kinds of firms: a firm's name behind them is another's.
  if (surface.concept.category !== 'sme-policy' && isInName(text, candidate)) return settle('in-a-name')
  const sentence = surface.strength === 'low' || ruleOutInSentence.length > 0 ? sentenceAround(text, candidate) : null
  const cueSaid = (cues: readonly CueId[]): CueId | null => {
    if (sentence === null) return null
    for (let i = firstFrom(hits, sentence.start); i < hits.length; i++) {
      const hit = hits[i] as CueHit
      if (hit.start >= sentence.end) break
      if (isIn(hit, sentence) && !isIn(hit, candidate) && cues.includes(hit.cue)) return hit.cue
    }
    return null
  }
  const against = cueSaid(ruleOutInSentence)
  if (against !== null) return settle('ruled-out-in-sentence', against)
  if (surface.strength === 'high') return settle('strong')
  if (surface.strength === 'medium') return settle(null, null, inDocument)
  const inFavour = cueSaid(inSentence)
  return settle(inFavour === null ? 'no-cue-in-sentence' : 'cue-in-sentence', inFavour)
}

/** Index of the first hit that begins at an offset or behind it: hits stand in order, and a block may hold thousands. */
function firstFrom(hits: readonly CueHit[], offset: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle] as CueHit).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
