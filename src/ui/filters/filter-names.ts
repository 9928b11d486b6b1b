/** Names of a filter's conditions, for the chips that show and remove them. */
import type { ClippingFilter } from '../../core/clippings/select-clippings.ts'
import type { KnownNames } from '../../core/lexicon/known-names.ts'
import { toCategoryName } from '../../i18n/concept-names.ts'
import type { Formats } from '../../i18n/locale-formats.ts'
import type { Texts } from '../../i18n/messages.ts'
import { isolate } from '../controls/isolated.ts'

/** A condition of a filter; the search is left out because it has its own field. */
export type Condition = Exclude<keyof ClippingFilter, 'search'>

const CONDITIONS = [
  'inTrash',
  'page',
  'site',
  'category',
  'concept',
  'outlet',
  'tag',
  'from',
  'to',
  'language',
  'status',
  'report',
  'savedAfter',
] as const satisfies readonly Condition[]

/** The conditions that are set, in the order of the fields. */
export function listConditions(filter: ClippingFilter): Condition[] {
  return CONDITIONS.filter((name) => filter[name] !== undefined)
}

/** A concept's name in the interface's language; the id itself if it is unknown. */
export function toKnownName(id: string, names: KnownNames, language: string): string {
  const known = names.get(id)
  const own = language === 'zh-TW' ? 'zh-Hant' : language === 'zh-CN' ? 'zh-Hans' : 'en'
  return known?.preferred?.[own] || known?.name || id
}

/** What is needed to write a name. */
export interface FilterWords {
  texts: Texts
  formats: Formats
  categories: ReadonlyMap<string, string>
  getConcepts(): KnownNames
}

/** One condition as text, names from pages and of the user isolated in direction; empty if it is not set. */
export function toConditionName(filter: ClippingFilter, name: Condition, words: FilterWords): string {
  const { texts, formats, categories, getConcepts } = words
  const { category, status } = filter
  const value = String(filter[name] ?? '')
  if (value === '') return ''
  switch (name) {
    case 'inTrash':
      return texts('filter_trash')
    case 'page':
      return texts('filter_page', isolate(value))
    case 'site':
      return texts('filter_site', isolate(value))
    case 'category':
      return category ? isolate(toCategoryName(category, texts, categories)) : ''
    case 'concept':
      return isolate(toKnownName(value, getConcepts(), texts('interface_language')))
    case 'outlet':
      return isolate(formats.outlet(value))
    case 'tag':
      return texts('filter_tag_chip', isolate(value))
    case 'from':
      return texts('filter_from_chip', formats.day(value))
    case 'to':
      return texts('filter_to_chip', formats.day(value))
    case 'language':
      return formats.language(value)
    case 'status':
      return status ? texts(`status_${status}`) : ''
    case 'report':
      return texts('filter_report_chip', isolate(value))
    case 'savedAfter':
      return texts('filter_saved_after', formats.dateTime(value))
  }
}
