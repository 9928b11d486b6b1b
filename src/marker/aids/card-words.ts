/**
 * Composes a concept card's text in the interface language, from the page and from the background's details. The page
 * might be able to read the card, so it holds no name that the user gave to a list, and no term as it is written there:
 * for a custom term it shows the page's own words.
 */
import type { CategoryId } from '../../core/categories.ts'
import type { Concept } from '../../core/lexicon/concept.ts'
import type { Explanation } from '../../core/recognizer/explain.ts'
import { toMarkName } from '../../core/settings/mark-style.ts'
import { toCategoryName, toConceptName } from '../../i18n/concept-names.ts'
import type { Texts } from '../../i18n/messages.ts'
import type { CardAction, CardContent, LanguageText } from '../../page/overlay/card-content.ts'
import type { ConceptDetails } from '../../protocol/messages.ts'

/** What a card is made of. */
export interface CardFacts {
  concept: Concept
  /** Null where there is nothing to explain. */
  explanation: Explanation | null
  /** Null where the background did not answer. */
  details: ConceptDetails | null
  isDark: boolean
  /** The marked words. */
  words: string
  actions: readonly CardAction[]
  isOwn: boolean
}

/** Custom categories are shown by number, without their names. */
const NO_NAMES: ReadonlyMap<string, string> = new Map()

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
    why: explanation ? toReason(explanation, details?.cue ?? null, texts, nameOf) : '',
    actions,
    closeLabel: texts('button_close'),
    pressAgain: texts('card_press_again'),
    pressAgainOn: (label) => texts('card_press_again_on', label),
  }
}

/** English and Chinese names: the user's own script first, both scripts for users of English, no name twice. */
function toNames({ preferred }: Concept, language: string): LanguageText[] {
  const order = { 'zh-CN': ['zh-Hans', 'en'], 'zh-TW': ['zh-Hant', 'en'] }[language] ?? ['en', 'zh-Hans', 'zh-Hant']
  const names = order.map((tag) => ({ text: preferred[tag as keyof typeof preferred], language: tag }))
  const known = names.filter(({ text }) => text !== '')
  return known.filter(({ text }, index) => known.findIndex((other) => other.text === text) === index)
}

function toReason(
  { reason }: Explanation,
  cue: ConceptDetails['cue'],
  texts: Texts,
  nameOf: (id: CategoryId) => string,
): string {
  if (reason === 'own') return texts('why_own')
  if (reason === 'strong') return texts('why_strong')
  if (cue === null || (reason !== 'cue-in-sentence' && reason !== 'cue-in-document')) return ''
  const isNear = reason === 'cue-in-sentence'
  if (typeof cue === 'string') {
    return texts(isNear ? 'why_category_in_sentence' : 'why_category_in_document', nameOf(cue))
  }
  const words = toConceptName(cue, texts('interface_language'))
  return texts(isNear ? 'why_cue_in_sentence' : 'why_cue_in_document', words)
}
