/**
 * What a citation says behind the work itself: through which archive, cache or translation service it was read (Chicago
 * 14.10 asks for the archive and its address; APA 9.16 and GB/T 7714 for whatever leads to the version that was seen),
 * and that the quoted words are a machine's.
 */
import type { Clipping } from '../clippings/clipping.ts'
import { findPageCopies, type PageCopy } from '../sources/archive-copy.ts'
import { toWebAddress } from '../sources/web-address.ts'
import { toEnglishDate } from './citation-runs.ts'

type NotesLanguage = 'en' | 'zh-Hans' | 'zh-Hant'

const COPY_WORDS: Readonly<Record<NotesLanguage, (copy: PageCopy) => string>> = {
  en: ({ kind, name, day }) =>
    kind === 'archive'
      ? `Archived ${day === '' ? '' : `${toEnglishDate(day)}, `}at ${name}`
      : kind === 'cache'
        ? `Copy at ${name}`
        : `Machine translation by ${name}`,
  'zh-Hans': ({ kind, name, day }) =>
    kind === 'archive'
      ? `存档于 ${name}${day && `（${day}）`}`
      : kind === 'cache'
        ? `快照见 ${name}`
        : `${name} 机器翻译`,
  'zh-Hant': ({ kind, name, day }) =>
    kind === 'archive'
      ? `存檔於 ${name}${day && `（${day}）`}`
      : kind === 'cache'
        ? `快照見 ${name}`
        : `${name} 機器翻譯`,
}

const TRANSLATED: Readonly<Record<NotesLanguage, string>> = {
  en: 'Quoted in machine translation',
  'zh-Hans': '引文为机器翻译',
  'zh-Hant': '引文為機器翻譯',
}

/** Sentences without their full stops; none for what was read at its own address in the outlet's words. */
export function listCitationNotes(
  { url, machineTranslated }: Pick<Clipping, 'url' | 'machineTranslated'>,
  language: NotesLanguage,
): string[] {
  const copies = findPageCopies(url)
  const named = copies.map(COPY_WORDS[language])
  const read = named.length === 0 ? [] : [`${named.join('; ')}: ${toWebAddress(url)}`]
  const isSaid = copies.some(({ kind }) => kind === 'translation')
  return machineTranslated && !isSaid ? [...read, TRANSLATED[language]] : read
}

/** The language of a citation's fixed words, by that of the cited text. */
export function toNotesLanguage(title: string, language: string): NotesLanguage {
  const isChinese = title === '' ? language.startsWith('zh') : /\p{Script=Han}/u.test(title)
  return !isChinese ? 'en' : /^zh-(?:hant|tw|hk|mo)\b/i.test(language) ? 'zh-Hant' : 'zh-Hans'
}
