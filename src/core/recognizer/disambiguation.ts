/** Applies the lexicon's rules of disambiguation: which context makes an ambiguous form a mention. */

import { ORGANISATION } from '../categories.ts'
import type { CueId } from '../lexicon/concept.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Span } from '../text/span.ts'
import type { BlockReason, Candidate, CueHit, Mention, Verdict } from './mention.ts'
import { isInName } from './names.ts'
import { isRuledOut } from './ruled-out.ts'
import { sentenceAround } from './sentences.ts'
import { isComparedWith } from './similes.ts'
import { isCapitalised, isInTitle } from './titles.ts'
import { createWeighing } from './weigh-senses.ts'

/** Decides a mention by its own sentence; `hits` are the cues of the block, in order. */
export function decideInBlock(mention: Mention, text: string, hits: readonly CueHit[], lexicon: Lexicon): Verdict {
  const { concept, strength } = mention.surface
  const guard = lexicon.guardOf(concept)
  const { inSentence, hints, ruleOutInSentence, ruleOutInDocument } = guard
  if (strength === 'low' || ruleOutInSentence.length > 0) {
    const sentence = sentenceAround(text, mention)
    const against = findCue(ruleOutInSentence, hits, sentence, mention)
    if (against !== null) return decide('ruled-out-in-sentence', against, ruleOutInDocument)
    if (strength === 'low') {
      const inFavour = findCue(inSentence, hits, sentence, mention) ?? findCue(hints, hits, sentence, mention)
      return decide(inFavour === null ? 'no-cue-in-sentence' : 'cue-in-sentence', inFavour, ruleOutInDocument)
    }
  }
  if (strength === 'high') return decide('strong', null, ruleOutInDocument)
  const wants = lexicon.wantedBy(concept)
  // For general words of politics any cue of their own category is enough, and nothing is weighed.
  if (concept.category === 'industrial-policy') {
    return { settled: null, decisive: null, wants, refuses: ruleOutInDocument }
  }
  const weighing = createWeighing(guard, listCues(hits, text, mention))
  return { settled: null, decisive: null, wants, refuses: ruleOutInDocument, weighing }
}

/** Rules out a phrase that is part of a firm's name, which only the joined parts show. */
export function ruleOutNames(text: string, candidate: Candidate, lexicon: Lexicon): Candidate {
  const { surface, settled } = candidate
  // SMEs are kinds of firms: in front of them, a firm's name is another firm's.
  const { category } = surface.concept
  if (settled === 'own' || category === 'sme-policy' || category === ORGANISATION || isRuledOut(candidate))
    return candidate
  const reason = findOtherSense(text, candidate, lexicon)
  return reason === null ? candidate : { ...candidate, ...decide(reason, null, candidate.refuses) }
}

/** Why a phrase says nothing of its sector: it is part of a firm's name, or a title or an image; null where it does. */
function findOtherSense(text: string, candidate: Candidate, lexicon: Lexicon): BlockReason | null {
  const { strength, concept } = candidate.surface
  if (isInName(text, candidate)) return 'in-a-name'
  // Words that other fields use as images and names.
  const isDoubtful = strength !== 'high' && lexicon.guardOf(concept).elsewhere.length > 0
  const isElsewhere =
    isCapitalised(text, candidate) ||
    isComparedWith(text, candidate, isDoubtful) ||
    (isDoubtful && isInTitle(text, candidate))
  return isElsewhere ? 'in-an-image' : null
}

function decide(settled: BlockReason, decisive: CueId | null, refuses: readonly CueId[]): Verdict {
  return { settled, decisive, wants: null, refuses }
}

/** The first of some cues in a sentence, outside the mention itself, or null. */
function findCue(cues: readonly CueId[], hits: readonly CueHit[], sentence: Span, mention: Mention): CueId | null {
  if (cues.length === 0) return null
  for (let i = firstFrom(hits, sentence.start); i < hits.length; i++) {
    const hit = hits[i] as CueHit
    if (hit.start >= sentence.end) break
    if (isIn(hit, sentence) && !isIn(hit, mention) && cues.includes(hit.cue)) return hit.cue
  }
  return null
}

/** All cues in a sentence, outside the mention itself, each once. */
function listCues(hits: readonly CueHit[], text: string, mention: Mention): CueId[] {
  if (hits.length === 0) return []
  const sentence = sentenceAround(text, mention)
  const cues: CueId[] = []
  for (let i = firstFrom(hits, sentence.start); i < hits.length && (hits[i] as CueHit).start < sentence.end; i++) {
    const hit = hits[i] as CueHit
    if (isIn(hit, sentence) && !isIn(hit, mention) && !cues.includes(hit.cue)) cues.push(hit.cue)
  }
  return cues
}

/** Index of the first hit at or after an offset: hits are sorted, and a block may have thousands. */
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
