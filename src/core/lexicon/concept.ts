/** The types of the lexicon: concepts, the forms by which texts name them, and the cues that disambiguate forms. */
import type { CategoryId } from '../categories.ts'
import type { OrganisationKind } from './organisations.ts'

/** Languages in which forms are listed, as BCP 47 tags. */
export type LexiconLanguage = 'en' | 'zh-Hans' | 'zh-Hant'

/**
 * How certain a form is without context: `high` is enough alone, `medium` needs a cue in the document, `low` needs a
 * cue in the same sentence.
 */
export type Strength = 'high' | 'medium' | 'low'

/** One subject of policy. */
export interface Concept {
  /** Stable, `<group>.<name>`; part of stored clippings. */
  readonly id: string
  readonly category: CategoryId
  /** Preferred English term; the name used in exported files whatever the interface language. */
  readonly name: string
  /** Set for an organisation: what it is, and the id under which it is recorded (an official's is the agency's). */
  readonly organisation?: { readonly kind: OrganisationKind; readonly recordedAs: string } | undefined
  /** Preferred term per language; empty where the lexicon has none. */
  readonly preferred: Readonly<Record<LexiconLanguage, string>>
}

/** One written form of a concept. */
export interface Surface {
  /** Folded. */
  readonly form: string
  readonly concept: Concept
  readonly strength: Strength
  /** Whether the user listed it: then it counts everywhere, and no rule of disambiguation applies. */
  readonly isOwn?: boolean
}

/** Names a cue: words elsewhere in a text that decide an ambiguous form. Cues are numbered by the lexicon. */
export type CueId = number

/** The cues that decide whether a concept's ambiguous forms count. */
export interface Disambiguation {
  /** Any of these in the sentence makes a low form count: the concept's own cues, a strong mention of the category. */
  readonly inSentence: readonly CueId[]
  /** The same of the category's hints, words that other fields use as well. */
  readonly hints: readonly CueId[]
  /** Any of these in the same sentence, or anywhere in the document, rules the concept's forms out. */
  readonly ruleOutInSentence: readonly CueId[]
  readonly ruleOutInDocument: readonly CueId[]
  /** Fields that are no sector: their words speak a little against an ambiguous form. */
  readonly elsewhere: readonly CueId[]
  /** Words of the concept's other senses; where there are any, cues for and against are weighed. */
  readonly against: readonly CueId[]
  /** Words that lean towards the concept, and say little by themselves. */
  readonly lean: readonly CueId[]
}

/**
 * The meaning of one folded form: a surface, a cue, both, or neither. A form that is no surface and no cue is a decoy,
 * a longer expression that contains a surface without meaning it (`blue chip`, 产业链主要): it wins by length and is not
 * counted.
 */
export interface LexiconEntry {
  readonly surface: Surface | null
  /** The only spellings that count (`SiC`, `ON Semiconductor`), width folded; null where case does not matter. */
  readonly spellings: readonly string[] | null
  readonly cues: readonly CueId[]
  /** Whether a match consumes its text, so that nothing inside it is found. False for bare cues. */
  readonly takesText: boolean
}
