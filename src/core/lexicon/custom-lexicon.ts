/** Compiles the user's own lists into the form that recognition reads, in the page while it runs. */
import type { CategoryId } from '../categories.ts'
import type { Concept, Surface } from './concept.ts'
import { type CustomTerm, parseCustomLists } from './custom-terms.ts'
import { sortByForm } from './form-texts.ts'

/** A list of the user: its category, and its terms as pasted. */
export interface TermList {
  readonly id: CategoryId
  readonly terms: string
}

/** What a folded custom form stands for; one form may be listed both ways. */
export interface CustomEntry {
  /** The form as it is. */
  readonly whole: Surface | null
  /** The form and whatever follows to the end of the word. */
  readonly open: Surface | null
}

/** The user's own terms, immutable. */
export interface CustomLexicon {
  readonly concepts: ReadonlyMap<string, Concept>
  /** Folded forms in the order of `sortByForm`, without wildcards. */
  readonly forms: readonly string[]
  /** What the form at the same index stands for. */
  readonly entries: readonly CustomEntry[]
}

/** Longest readable part of an id. */
const LONGEST_NAME = 40

/** Makes the lexicon of all lists. If two lists contain the same term, the earlier one gets it. */
export function createCustomLexicon(lists: readonly TermList[]): CustomLexicon {
  const entries = new Map<string, CustomEntry>()
  const concepts = new Map<string, Concept>()
  const parsed = parseCustomLists(lists.map(({ terms }) => terms))
  for (const [index, { id }] of lists.entries()) {
    for (const term of parsed[index]?.terms ?? []) {
      const entry = entries.get(term.form) ?? { whole: null, open: null }
      const surface = toSurface(term, id)
      entries.set(term.form, term.isOpen ? { ...entry, open: surface } : { ...entry, whole: surface })
      concepts.set(surface.concept.id, surface.concept)
    }
  }
  const sorted = sortByForm(entries, ([form]) => form)
  return { concepts, forms: sorted.map(([form]) => form), entries: sorted.map(([, entry]) => entry) }
}

function toSurface(term: CustomTerm, category: CategoryId): Surface {
  const { written, form } = term
  const preferred = { en: written, 'zh-Hans': written, 'zh-Hant': written }
  return {
    form,
    concept: { id: toConceptId(term), category, name: written, preferred },
    strength: 'high',
    isOwn: true,
  }
}

/**
 * The id of a custom term: stable whenever the term is listed, since clippings and mutes refer to it. Ids that had to
 * be shortened or have characters replaced are kept unique by a hash.
 */
export function toConceptId({ form, isOpen }: Pick<CustomTerm, 'form' | 'isOpen'>): string {
  const whole = isOpen ? `${form}*` : form
  const name = [...whole.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, LONGEST_NAME).join('')
  return name === whole ? `own.${name}` : `own.${name}-${hash(whole)}`
}

/** FNV-1a, 32 bit, over UTF-16 units; after http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}
