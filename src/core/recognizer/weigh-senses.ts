/**
 * Weighs the cues for and against an ambiguous word. Different words count, not how often they occur, so a long text
 * weighs no more than a short one; those of the word's own sentence count twice.
 *
 * An abbreviation with several senses (SME: small firms, semiconductor manufacturing equipment, subject-matter experts)
 * needs more for it than against it. Any other ambiguous word needs one word that is certain, or two that are ambiguous
 * like itself: one alone is often a pun or chance (a rocket in sport, a wafer with ice cream), unless it stands in the
 * same sentence. Words of fields that are no sector (sport, courts, kitchens) speak against it.
 */
import type { CueId, Disambiguation } from '../lexicon/concept.ts'
import type { Weighing } from './mention.ts'

/** What a certain word weighs, and what an ambiguous word of the same category does. */
const CERTAIN = 2
const AMBIGUOUS = 1

/** @param inSentence the cues of the sentence. */
export function createWeighing(guard: Disambiguation, inSentence: readonly CueId[]): Weighing {
  const { inSentence: inFavour, lean, against, elsewhere } = guard
  const needed = against.length > 0 ? AMBIGUOUS : 2 * AMBIGUOUS
  const weighing = { inFavour, lean, against, elsewhere, needed, balance: 0 }
  if (inSentence.length === 0) return weighing
  const isSaid = (cue: CueId) => inSentence.includes(cue)
  weighing.balance = weigh(weighing, isSaid) + leaning(weighing, isSaid) - strangeness(weighing, isSaid)
  return weighing
}

/** Whether the document and the sentence together speak for the concept. */
export function isInFavour(weighing: Weighing, isSaid: (cue: CueId) => boolean): boolean {
  // The menu of a site names every field: in the document other fields only take from what leans.
  const lean = Math.max(0, leaning(weighing, isSaid) - strangeness(weighing, isSaid))
  return weighing.balance + weigh(weighing, isSaid) + lean >= weighing.needed
}

function weigh({ inFavour, against }: Weighing, isSaid: (cue: CueId) => boolean): number {
  return CERTAIN * (count(inFavour, isSaid) - count(against, isSaid))
}

function leaning({ lean, needed }: Weighing, isSaid: (cue: CueId) => boolean): number {
  return Math.min(AMBIGUOUS * count(lean, isSaid), needed)
}

/** What other fields weigh, all together: one word. */
function strangeness({ elsewhere }: Weighing, isSaid: (cue: CueId) => boolean): number {
  return elsewhere.some(isSaid) ? AMBIGUOUS : 0
}

function count(cues: readonly CueId[], isSaid: (cue: CueId) => boolean): number {
  let said = 0
  for (const cue of cues) if (isSaid(cue)) said++
  return said
}
