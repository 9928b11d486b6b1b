/** What the lexicon knows: concepts, and the written forms by which texts name them. */
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
  readonly form: string
  readonly concept: Concept
  readonly strength: Strength
  /** Only as written, in capitals and small letters (acronyms such as `SiC`). */
  readonly caseSensitive: boolean
}

/** Everything recognition needs, immutable. */
export interface Lexicon {
  /** Stands in clippings, so that a later reader can tell which vocabulary labelled them. */
  readonly version: string
  readonly concepts: ReadonlyMap<string, Concept>
  readonly surfaces: readonly Surface[]
}
