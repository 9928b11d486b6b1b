/**
 * The cues of a whole document, which decide its ambiguous forms. Blocks come and go while a page lives; cues are
 * counted, so the state after any order of additions and removals equals that of a fresh scan of what is there.
 */
import type { CueId } from '../lexicon/concept.ts'
import type { BlockScan, Verdict } from './mention.ts'
import { isRuledOut } from './ruled-out.ts'
import { isInFavour } from './weigh-senses.ts'

export interface DocumentCues {
  /** Counts a block's cues; returns whether a new cue appeared, so that decisions may change. */
  add(block: Pick<BlockScan, 'cues'>): boolean
  /** Subtracts a block's cues; returns whether a cue disappeared. */
  remove(block: Pick<BlockScan, 'cues'>): boolean
  /** Whether the document has a cue now. */
  has(cue: CueId): boolean
  /** Whether a candidate is a mention, by the document's present cues. */
  isMention(candidate: Verdict): boolean
}

export function createDocumentCues(): DocumentCues {
  const counts = new Map<CueId, number>()
  const isSaid = (cue: CueId) => counts.has(cue)

  function count(cue: CueId, step: 1 | -1): boolean {
    const before = counts.get(cue) ?? 0
    if (before + step === 0) counts.delete(cue)
    else counts.set(cue, before + step)
    return before === 0 || before + step === 0
  }

  return {
    has: isSaid,
    add: ({ cues }) => cues.filter((cue) => count(cue, 1)).length > 0,
    remove: ({ cues }) => cues.filter((cue) => count(cue, -1)).length > 0,
    isMention(candidate) {
      if (isRuledOut(candidate) || candidate.refuses.some(isSaid)) return false
      if (candidate.weighing) return isInFavour(candidate.weighing, isSaid)
      return candidate.wants === null || candidate.wants.some(isSaid)
    },
  }
}
