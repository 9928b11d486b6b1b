/**
 * GB/T 7714-2015, numeric system: articles of newspapers, `[N/OL]` (section 4.4, 析出文献 of 连续出版物), and other
 * electronic resources, `[EB/OL]` (4.6); on paper `[N]` and `[Z]`. Punctuation is the standard's own, half-width in
 * every language (section 7). A newspaper's article without an author begins with its title (8.1.3); elsewhere the
 * outlet is named as author. A government paper's number is part of its title and its mark is `[A/OL]`, as in the
 * standard's own example (北京市人民政府办公厅. 关于……的通知: 京政办发〔2005〕37号[A/OL]). Online, a date that is not known is
 * left out and the day of access stands alone: `(更新或修改日期)` is optional, `[引用日期]` is not (4.6.1).
 */
import { type AuthorName, toInitials, toSpokenName } from './author-names.ts'
import { type CitationRun, toSentences } from './citation-runs.ts'
import type { Reference } from './reference.ts'

/** Up to this many names are all listed; of more, the first three (8.1.2). */
const MOST_AUTHORS = 3

/** A title's own full stop, unless it ends an abbreviation. */
const LAST_STOP = /(?<!\.|\b\p{Lu}|\b(?:Co|Corp|Inc|Jr|Ltd|No|Sr|St))[.。]$/u

interface Words {
  readonly others: string
  readonly noTitle: string
  readonly noDate: string
}
const ENGLISH: Words = { others: 'et al', noTitle: '[Title unknown]', noDate: '[n.d.]' }
const SIMPLIFIED: Words = { others: '等', noTitle: '[题名不详]', noDate: '[日期不详]' }
const TRADITIONAL: Words = { others: '等', noTitle: '[題名不詳]', noDate: '[日期不詳]' }

export function citeGbt7714(reference: Reference): CitationRun[] {
  const { authors, outlet, date, accessed, url, page, isNewspaper, documentNumber } = reference
  const words = wordsOf(reference)
  const isOnline = url !== ''
  const isPaper = documentNumber !== ''
  const mark = `[${isPaper ? 'A' : isNewspaper ? 'N' : isOnline ? 'EB' : 'Z'}${isOnline ? '/OL' : ''}]`
  const title = `${withNumber(reference.title.replace(LAST_STOP, ''), documentNumber) || words.noTitle}${mark}`
  const access = isOnline && accessed !== '' ? `[${accessed}]` : ''
  const day = date || (access === '' ? words.noDate : '')
  if (isNewspaper && !isPaper) {
    const issue = `${[outlet, day].filter((part) => part !== '').join(', ')}${page && `(${page})`}${access}`
    return toSentences([[toAuthors(authors, words)], [title], [issue], [url]])
  }
  const author = authors.length > 0 ? toAuthors(authors, words) : outlet
  const host = authors.length > 0 && outlet !== '' && !isPaper ? `//${outlet}` : ''
  return toSentences([[author], [title + host], [toIssue(day, page, isOnline) + access], [url]])
}

/**
 * Year and page cited, then the day: `2026: 14(2026-01-12)`; online without a page the day alone, on paper the year.
 */
function toIssue(day: string, page: string, isOnline: boolean): string {
  const isKnown = /^\d/.test(day)
  const year = isKnown ? day.slice(0, 4) : day
  const update = isKnown && isOnline ? `(${day})` : ''
  if (page === '') return update || year
  return `${year === '' ? '' : `${year}: `}${page}${update}`
}

/** The number behind the title, unless the title says it. */
function withNumber(title: string, number: string): string {
  const letters = (text: string) => text.replace(/[\s〔〕[\]［］（）()]/gu, '')
  return number === '' || letters(title).includes(letters(number))
    ? title
    : title === ''
      ? number
      : `${title}: ${number}`
}

/** Fixed words, in the language of the cited text. */
function wordsOf({ title, language }: Reference): Words {
  const isChinese =
    title === '' ? language.startsWith('zh') : /\p{Script=Han}/u.test(title) && !/^(?:ja|ko)\b/.test(language)
  return !isChinese ? ENGLISH : /^zh-(?:hant|tw|hk|mo)\b/i.test(language) ? TRADITIONAL : SIMPLIFIED
}

function toAuthors(authors: readonly AuthorName[], { others }: Words): string {
  const names = authors.slice(0, MOST_AUTHORS).map(toGbtName)
  return [...names, ...(authors.length > MOST_AUTHORS ? [others] : [])].join(', ')
}

/** Surname in capitals, then initials without stops; given names in pinyin may stay whole (8.1.1). */
function toGbtName(name: AuthorName): string {
  if ('literal' in name) return toSpokenName(name)
  const { family, given, suffix, isFamilyFirst } = name
  const rest = isFamilyFirst ? given : toInitials(given, '')
  return [family.toUpperCase(), rest, suffix].filter((part) => part !== '').join(' ')
}
