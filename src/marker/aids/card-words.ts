/**
 * What a concept's card says, in the user's language: out of what the page knows and what the background tells. A page
 * may come to read it, so it holds no name that the user gave to a list, nor a term as it stands in the list: of an own
 * term it says the page's own words.
 */
import { type CategoryId, isCategoryId } from '../../core/categories.ts'
import type { Concept } from '../../core/lexicon/concept.ts'
import type { Explanation } from '../../core/recognizer/explain.ts'
import { toMarkName } from '../../core/settings/mark-style.ts'
import { toCategoryName, toConceptName } from '../../i18n/concept-names.ts'
import type { Texts } from '../../i18n/messages.ts'
import type { CardAction, CardContent, Words } from '../../page/overlay/card-content.ts'
import type { ConceptDetails } from '../../protocol/messages.ts'

/** What a card is made of. */
export interface CardFacts {
  concept: Concept
  /** Null where nothing can be said. */
  explanation: Explanation | null
  /** Null where the background did not answer. */
  details: ConceptDetails | null
  isDark: boolean
  /** The words that are marked. */
  words: string
  actions: readonly CardAction[]
  /** Concepts that ship, by id: cues are told by the name in the reader's language. */
  concepts: ReadonlyMap<string, Concept>
  isOwn: boolean
}

/** Own categories go by their number. */
export const NO_NAMES: ReadonlyMap<string, string> = new Map()

export function toCardContent(facts: CardFacts, texts: Texts): CardContent {
  const { concept, explanation, details, isDark, actions, isOwn, words } = facts
  const language = texts('interface_language')
  const nameOf = (id: CategoryId) => toCategoryName(id, texts, NO_NAMES)
  const { meaning = '', policy = null } = details ?? {}
  return {
    language,
    category: nameOf(concept.category),
    highlight: toMarkName(concept.category, isDark ? 'dark' : 'light'),
    names: isOwn ? [{ text: words, language: '' }] : toNames(concept, language),
    meaning: isOwn ? texts('card_own_term') : meaning,
    policy: policy && {
      label: texts('card_policy'),
      title: { text: policy.title, language: policy.titleLanguage },
      details: policy.details.join(' · '),
      link: policy.link,
    },
    why: explanation ? toReason(explanation, facts, texts, nameOf) : '',
    actions,
    closeLabel: texts('button_close'),
    pressAgain: texts('card_press_again'),
    pressAgainOn: (label) => texts('card_press_again_on', label),
  }
}

/** English and Chinese: the reader's own script first, both scripts for readers of English, no name twice. */
function toNames({ preferred }: Concept, language: string): Words[] {
  const order = { 'zh-CN': ['zh-Hans', 'en'], 'zh-TW': ['zh-Hant', 'en'] }[language] ?? ['en', 'zh-Hans', 'zh-Hant']
  const names = order.map((tag) => ({ text: preferred[tag as keyof typeof preferred], language: tag }))
  const known = names.filter(({ text }) => text !== '')
  return known.filter(({ text }, index) => known.findIndex((other) => other.text === text) === index)
}

function toReason(
  { reason, cue }: Explanation,
  { concepts }: CardFacts,
  texts: Texts,
  nameOf: (id: CategoryId) => string,
): string {
  if (reason === 'own') return texts('why_own')
  if (reason === 'strong') return texts('why_strong')
  if (reason !== 'cue-in-sentence' && reason !== 'cue-in-document') return ''
  const isNear = reason === 'cue-in-sentence'
  if (isCategoryId(cue)) {
    return texts(isNear ? 'why_category_in_sentence' : 'why_category_in_document', nameOf(cue))
  }
  const named = [...concepts.values()].find(({ name }) => name === cue)
  const words = named ? toConceptName(named.preferred, texts('interface_language')) : cue
  return texts(isNear ? 'why_cue_in_sentence' : 'why_cue_in_document', words)
}
