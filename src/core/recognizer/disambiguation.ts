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

/** Judges a mention by its own sentence; `hits` are the cues of the block, in order. */
export function decideInBlock(mention: Mention, text: string, hits: readonly CueHit[], lexicon: Lexicon): Verdict {
  const { concept, strength } = mention.surface
  const { inSentence, ruleOutInSentence, ruleOutInDocument } = lexicon.guardOf(concept)
  // SMEs are kinds of firms: a firm's name behind them is another's.
  if (concept.category !== 'sme-policy' && isInName(text, mention)) return settle('in-a-name', null, ruleOutInDocument)
  if (strength === 'low' || ruleOutInSentence.length > 0) {
    const sentence = sentenceAround(text, mention)
    const against = findCue(ruleOutInSentence, hits, sentence, mention)
    if (against !== null) return settle('ruled-out-in-sentence', against, ruleOutInDocument)
    if (strength === 'low') {
      const inFavour = findCue(inSentence, hits, sentence, mention)
      return settle(inFavour === null ? 'no-cue-in-sentence' : 'cue-in-sentence', inFavour, ruleOutInDocument)
    }
  }
  if (strength === 'high') return settle('strong', null, ruleOutInDocument)
  return { settled: null, decisive: null, wants: lexicon.wantedBy(concept), refuses: ruleOutInDocument }
}

function settle(settled: Settlement, decisive: CueId | null, refuses: readonly CueId[]): Verdict {
  return { settled, decisive, wants: null, refuses }
}

/** The first of some cues that a sentence gives outside a mention, or null. */
function findCue(cues: readonly CueId[], hits: readonly CueHit[], sentence: Span, mention: Mention): CueId | null {
  if (cues.length === 0) return null
  for (let i = firstFrom(hits, sentence.start); i < hits.length; i++) {
    const hit = hits[i] as CueHit
    if (hit.start >= sentence.end) break
    if (isIn(hit, sentence) && !isIn(hit, mention) && cues.includes(hit.cue)) return hit.cue
  }
  return null
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
