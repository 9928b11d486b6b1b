/**
 * What a document as a whole says about its doubtful forms. Blocks come and go while a page lives; cues are counted, so
 * the state after any order of arrivals and departures equals that of a fresh reading of what is there.
 */
import type { CueId } from '../lexicon/concept.ts'
import { isRuledOut } from './disambiguation.ts'
import type { BlockScan, Verdict } from './mention.ts'

export interface DocumentCues {
  /** Counts a block's cues; gives whether a cue appeared that was not there before, so that decisions may change. */
  add(block: Pick<BlockScan, 'cues'>): boolean
  /** Takes a block's cues off again; gives whether a cue went. */
  remove(block: Pick<BlockScan, 'cues'>): boolean
  /** Whether the document gives a cue now. */
  has(cue: CueId): boolean
  /** Whether a candidate is a mention, by what the document says now. */
  isSaved(candidate: Verdict): boolean
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
    isSaved(candidate) {
      if (isRuledOut(candidate) || candidate.refuses.some(isSaid)) return false
      return candidate.wants === null || candidate.wants.some(isSaid)
    },
  }
}
