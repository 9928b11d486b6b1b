/** Finds what a card says of a shipped concept beyond what its page knows: meaning and policy paper. */
import type { ConceptNote, NoteText } from '../core/lexicon/concept-notes.ts'
import type { ConceptDetails } from '../protocol/messages.ts'

const KEYS: Readonly<Record<string, keyof NoteText>> = { en: 'en', 'zh-CN': 'zhHans', 'zh-TW': 'zhHant' }
const TAGS: Readonly<Record<keyof NoteText, string>> = { en: 'en', zhHans: 'zh-Hans', zhHant: 'zh-Hant' }

/**
 * Finds the details of a shipped concept. A custom term has none: the page could read the card, so the name of its list
 * does not leave the extension.
 *
 * @param language of the interface: `en`, `zh-CN` or `zh-TW`.
 */
export function findConceptDetails(
  id: string,
  language: string,
  notes: readonly Readonly<Record<string, ConceptNote>>[],
): ConceptDetails {
  const group = notes.find((one) => Object.hasOwn(one, id))
  const { definition, policy } = group?.[id] ?? {}
  const key = KEYS[language] ?? 'en'
  return {
    // A meaning in a language other than the interface's is left out.
    meaning: definition?.[key] ?? '',
    policy: policy ? toPolicy(policy, key) : null,
  }
}

function toPolicy(policy: NonNullable<ConceptNote['policy']>, key: keyof NoteText): ConceptDetails['policy'] {
  const { title, issuer, number = '', date = '', link = '' } = policy
  const [text, language] = pick(title, key)
  if (text === '') return null
  const details = [pick(issuer ?? {}, key)[0], number, date].filter((part) => part !== '')
  return { title: text, titleLanguage: language, details, link: /^https?:\/\//.test(link) ? link : '' }
}

/** A proper name in the language of the interface; if there is none, in the other Chinese script, then in English. */
function pick(text: NoteText, key: keyof NoteText): [text: string, language: string] {
  const order: (keyof NoteText)[] = key === 'en' ? ['en', 'zhHans'] : [key, 'zhHans', 'zhHant', 'en']
  const found = order.find((one) => text[one])
  return found ? [text[found] as string, TAGS[found]] : ['', '']
}
