/**
 * Weighs the company that an abbreviation with several senses keeps (SME: small firms, semiconductor manufacturing
 * equipment, subject-matter experts). Different words count, not how often they occur, so a long text weighs no more
 * than a short one; those of the abbreviation's own sentence count twice. A draw leaves it unmarked.
 */
import type { CueId, Disambiguation } from '../lexicon/concept.ts'
import type { Weighing } from './mention.ts'

/** What a word of one sense weighs, and what words that merely lean towards the concept weigh together. */
const WORD = 2
const LEANING = 1

/**
 * @param companions doubtful words of the same category, which lean towards the concept.
 * @param inSentence the cues of the sentence.
 */
export function createWeighing(
  guard: Disambiguation,
  companions: readonly CueId[],
  inSentence: ReadonlySet<CueId>,
): Weighing {
  const { inSentence: inFavour, against } = guard
  const weighing = { inFavour, lean: [...guard.lean, ...companions], against, balance: 0 }
  return { ...weighing, balance: weigh(weighing, (cue) => inSentence.has(cue)) }
}

/** Whether the document and the sentence together speak for the concept. */
export function isInFavour(weighing: Weighing, isSaid: (cue: CueId) => boolean): boolean {
  return weighing.balance + weigh(weighing, isSaid) > 0
}

function weigh({ inFavour, lean, against }: Weighing, isSaid: (cue: CueId) => boolean): number {
  const count = (cues: readonly CueId[]) => cues.filter(isSaid).length
  return WORD * (count(inFavour) - count(against)) + (lean.some(isSaid) ? LEANING : 0)
}
