/** The results of recognition: mentions, and the evidence for or against them. */
import type { Concept, CueId, Surface } from '../lexicon/concept.ts'
import type { Span } from '../text/span.ts'

/** One place where a text names a concept. Offsets count in the raw text. */
export interface Mention extends Span {
  readonly surface: Surface
  /** Concepts of other categories that the same phrase names (`6G satellites`): recorded, not painted. */
  readonly also?: readonly Concept[] | undefined
}

/** All concepts that mentions name, each once, in order of appearance. */
export function conceptsOf(mentions: readonly Mention[]): Concept[] {
  return [...new Set(mentions.flatMap(({ surface, also }) => [surface.concept, ...(also ?? [])]))]
}

/** A cue and its place in a text. */
export interface CueHit extends Span {
  readonly cue: CueId
}

/** How a block decides one of its candidates; the last four rule it out. `own`: the user listed the term. */
export type BlockReason =
  | 'own'
  | 'strong'
  | 'cue-in-sentence'
  | 'ruled-out-in-sentence'
  | 'no-cue-in-sentence'
  | 'in-a-name'
  | 'in-an-image'

/** What speaks for and against one sense of an ambiguous word: `document-cues` weighs it. */
export interface Weighing {
  readonly inFavour: readonly CueId[]
  readonly lean: readonly CueId[]
  readonly against: readonly CueId[]
  readonly elsewhere: readonly CueId[]
  /** The balance that makes it a mention. */
  readonly needed: number
  /** The balance of the sentence alone. */
  readonly balance: number
}

/** A block's decision on one of its candidates. */
export interface Verdict {
  /** Null where the document decides. */
  readonly settled: BlockReason | null
  /** The cue in the sentence that decided it; null where none did. */
  readonly decisive: CueId | null
  /** Any of these in the document makes it a mention; null where none is needed. */
  readonly wants: readonly CueId[] | null
  /** Any of these in the document rules it out. */
  readonly refuses: readonly CueId[]
  /** Set where not any cue decides, but the balance of all. */
  readonly weighing?: Weighing | undefined
}

/** A mention as far as its own block can decide, with the cues that the document must or must not have. */
export interface Candidate extends Mention, Verdict {}

/** The content of a block. */
export interface BlockScan {
  /** In order, never overlapping. Those ruled out by the block itself are included, with a verdict that says so. */
  readonly candidates: readonly Candidate[]
  /** Cues that the block gives to its document, each once. */
  readonly cues: readonly CueId[]
}
