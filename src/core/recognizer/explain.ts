/** Explains why a form counts as a mention here, or does not: for the card, and for tests of the rules. */
import type { CueId } from '../lexicon/concept.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { createDocumentCues, type DocumentCues } from './document-cues.ts'
import type { BlockReason, Candidate, Mention } from './mention.ts'
import type { Recognizer } from './recognizer.ts'
import { isRuledOut } from './ruled-out.ts'

/** What decided: the block itself, or the document. */
export type Reason = BlockReason | 'cue-in-document' | 'ruled-out-in-document' | 'no-cue-in-document'

/** The decision on a candidate, its reason, and the cue that decided; null where none was needed. */
export interface Explanation {
  readonly isMention: boolean
  readonly reason: Reason
  readonly cue: CueId | null
}

/** Explains one candidate by its document's present cues. */
export function explainCandidate(candidate: Candidate, document: DocumentCues): Explanation {
  const { settled, decisive, wants, refuses } = candidate
  const explain = (isMention: boolean, reason: Reason, cue: CueId | null): Explanation => ({ isMention, reason, cue })
  if (settled !== null && isRuledOut(candidate)) return explain(false, settled, decisive)
  const refused = refuses.find(document.has)
  if (refused !== undefined) return explain(false, 'ruled-out-in-document', refused)
  if (settled !== null) return explain(true, settled, decisive)
  const wanted = document.isMention(candidate) ? wants?.find(document.has) : undefined
  return wanted === undefined ? explain(false, 'no-cue-in-document', null) : explain(true, 'cue-in-document', wanted)
}

/** Explains every candidate of a text that is a whole document; `cue` is in words, empty where none was needed. */
export function explainText(
  text: string,
  recognizer: Recognizer,
  lexicon: Lexicon,
): (Mention & Omit<Explanation, 'cue'> & { readonly cue: string })[] {
  const document = createDocumentCues()
  const block = recognizer.scan(text)
  document.add(block)
  return block.candidates.map((candidate) => {
    const { start, end, surface } = candidate
    const { cue, ...explanation } = explainCandidate(candidate, document)
    return { start, end, surface, ...explanation, cue: cue === null ? '' : lexicon.cueWords(cue) }
  })
}
