/** What a page requests for a concept's card, and what it gets. */
import type { CategoryId } from '../core/categories.ts'
import type { Concept, CueId } from '../core/lexicon/concept.ts'

export interface ConceptQuery {
  id: string
  /** The cue that decided the mention; null where none did. */
  cue: CueId | null
}

/** What a concept's card shows beyond what its page knows. Unknown parts are empty. */
export interface ConceptDetails {
  /** One line in the interface's language. */
  meaning: string
  /** `details` are issuer, number and date, as far as they are known. */
  policy: { title: string; titleLanguage: string; details: string[]; link: string } | null
  /** What the cue is: any mention of a category, a concept by its names, or words; null where there is none. */
  cue: CategoryId | Concept['preferred'] | null
}
