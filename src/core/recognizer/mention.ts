/** What recognition finds: mentions, and what speaks for or against them. */
import type { CueId, Surface } from '../lexicon/concept.ts'
import type { Span } from '../text/span.ts'

/** One place where a text names a concept. Offsets count in the raw text. */
export interface Mention extends Span {
  readonly surface: Surface
}

/** A cue where a text gives it. */
export interface CueHit extends Span {
  readonly cue: CueId
}

/** How a block settles one of its candidates; the last three rule it out. `own`: the user listed the term. */
export type Settlement =
  | 'own'
  | 'strong'
  | 'cue-in-sentence'
  | 'ruled-out-in-sentence'
  | 'no-cue-in-sentence'
  | 'in-a-name'

/** What a block says about one of its candidates. */
export interface Verdict {
  /** Null where the document decides. */
  readonly settled: Settlement | null
  /** The cue in the sentence that settled it; null where none did. */
  readonly decisive: CueId | null
  /** Any of these in the document makes it a mention; null where none is needed. */
  readonly wants: readonly CueId[] | null
  /** Any of these in the document rules it out. */
  readonly refuses: readonly CueId[]
}

/** A mention as far as its own block can tell, with what the document must or must not say. */
export interface Candidate extends Mention, Verdict {}

/** What a block holds. */
export interface BlockScan {
  /** In order, never overlapping. Those that the block itself rules out are left in, with a verdict that says so. */
  readonly candidates: readonly Candidate[]
  /** Cues that the block gives to its document, each once. */
  readonly cues: readonly CueId[]
}
