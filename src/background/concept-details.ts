/** Finds what a card says of a shipped concept beyond what its page knows: meaning and policy paper. */

import { isCategoryId } from '../core/categories.ts'
import type { ConceptNote, NoteText } from '../core/lexicon/concept-notes.ts'
import type { Lexicon } from '../core/lexicon/lexicon.ts'
import type { ConceptDetails, ConceptQuery } from '../protocol/concept-details.ts'

const KEYS: Readonly<Record<string, keyof NoteText>> = { en: 'en', 'zh-CN': 'zhHans', 'zh-TW': 'zhHant' }
const TAGS: Readonly<Record<keyof NoteText, string>> = { en: 'en', zhHans: 'zh-Hans', zhHant: 'zh-Hant' }

/**
 * Finds the details of a shipped concept. A custom term has none: the page could read the card, so the name of its list
 * does not leave the extension.
 *
 * @param language of the interface: `en`, `zh-CN` or `zh-TW`.
 */
export function findConceptDetails(
  { id, cue }: ConceptQuery,
  language: string,
  notes: readonly Readonly<Record<string, ConceptNote>>[],
  lexicon: Pick<Lexicon, 'cueWords' | 'concepts'>,
): ConceptDetails {
  const group = notes.find((one) => Object.hasOwn(one, id))
  const { definition, policy } = group?.[id] ?? {}
  const key = KEYS[language] ?? 'en'
  return {
    // A meaning in a language other than the interface's is left out.
    meaning: definition?.[key] ?? '',
    policy: policy ? toPolicy(policy, key) : null,
    cue: cue === null ? null : nameCue(lexicon.cueWords(cue), lexicon),
  }
}

/** Cues are named by the concept they belong to, where they have one. */
function nameCue(words: string, { concepts }: Pick<Lexicon, 'concepts'>): ConceptDetails['cue'] {
  if (words === '') return null
  if (isCategoryId(words)) return words
  const named = [...concepts.values()].find(({ name }) => name === words)
  return named?.preferred ?? { en: words, 'zh-Hans': '', 'zh-Hant': '' }
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
