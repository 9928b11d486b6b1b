/** What the lexicon knows: concepts, the written forms by which texts name them, and the cues that decide in doubt. */
import type { CategoryId } from '../categories.ts'

/** Languages in which forms are listed, as BCP 47 tags. */
export type LexiconLanguage = 'en' | 'zh-Hans' | 'zh-Hant'

/**
 * How much a form says with no context: `high` is enough alone, `medium` wants a cue in the document, `low` wants a
 * cue in the same sentence.
 */
export type Strength = 'high' | 'medium' | 'low'

/** One thing that policy talks about. */
export interface Concept {
  /** Stable, `<group>.<name>`; stands in stored clippings. */
  readonly id: string
  readonly category: CategoryId
  /** Preferred English term; the name used in exported files whatever the interface language. */
  readonly name: string
  /** Preferred term per language; empty where the lexicon has none. */
  readonly preferred: Readonly<Record<LexiconLanguage, string>>
}

/** One written form of a concept. */
export interface Surface {
  /** Folded. */
  readonly form: string
  readonly concept: Concept
  readonly strength: Strength
  /** Whether the user listed it: then it counts wherever it stands, and no rule of ours weighs it. */
  readonly isOwn?: boolean
}

/** Names a cue: what a text says elsewhere that decides a doubtful form. Cues are numbered by the lexicon. */
export type CueId = number

/** What decides whether a concept's doubtful forms count. */
export interface Disambiguation {
  /** Any of these in the sentence makes a low form count: the concept's own cues, a strong mention of the category. */
  readonly inSentence: readonly CueId[]
  /** Any of these in the same sentence, or anywhere in the document, rules the concept's forms out. */
  readonly ruleOutInSentence: readonly CueId[]
  readonly ruleOutInDocument: readonly CueId[]
}

/**
 * What one folded form means: a surface, a cue, both, or neither. A form that is no surface and no cue is a decoy, a
 * longer expression that holds a surface without meaning it (`blue chip`, 产业链主要): it wins by length and counts for
 * nothing.
 */
export interface LexiconEntry {
  readonly surface: Surface | null
  /** Spellings that alone count (`SiC`, `ON Semiconductor`), width folded; null where case does not matter. */
  readonly spellings: readonly string[] | null
  readonly cues: readonly CueId[]
  /** Whether a match takes its text, so that nothing inside it is found. False for bare cues. */
  readonly takesText: boolean
}
