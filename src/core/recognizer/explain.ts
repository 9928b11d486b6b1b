/** Explains why a form counts as a mention here, or does not: for the card, and for tests of the rules. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isRuledOut } from './disambiguation.ts'
import { createDocumentCues, type DocumentCues } from './document-cues.ts'
import type { BlockReason, Candidate, Mention } from './mention.ts'
import type { Recognizer } from './recognizer.ts'

/** What decided: the block itself, or the document. */
export type Reason = BlockReason | 'cue-in-document' | 'ruled-out-in-document' | 'no-cue-in-document'

/** A candidate with the reason for its decision. */
export interface Explanation extends Mention {
  readonly isMention: boolean
  readonly reason: Reason
  /** The words, or the category, that decided; empty where none were needed. */
  readonly cue: string
}

/** Explains one candidate by its document's present cues. */
export function explainCandidate(candidate: Candidate, document: DocumentCues, lexicon: Lexicon): Explanation {
  const { start, end, surface, settled, decisive, wants, refuses } = candidate
  const explain = (isMention: boolean, reason: Reason, cue: number | null): Explanation => ({
    start,
    end,
    surface,
    isMention,
    reason,
    cue: cue === null ? '' : lexicon.cueWords(cue),
  })
  if (settled !== null && isRuledOut(candidate)) return explain(false, settled, decisive)
  const refused = refuses.find(document.has)
  if (refused !== undefined) return explain(false, 'ruled-out-in-document', refused)
  if (settled !== null) return explain(true, settled, decisive)
  const wanted = document.isMention(candidate) ? wants?.find(document.has) : undefined
  return wanted === undefined ? explain(false, 'no-cue-in-document', null) : explain(true, 'cue-in-document', wanted)
}

/** Explains every candidate of a text that is a whole document. */
export function explainText(text: string, recognizer: Recognizer, lexicon: Lexicon): Explanation[] {
  const document = createDocumentCues()
  const block = recognizer.scan(text)
  document.add(block)
  return block.candidates.map((candidate) => explainCandidate(candidate, document, lexicon))
}
