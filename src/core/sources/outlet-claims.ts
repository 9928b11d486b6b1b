/**
 * Decides whether a page may call itself by a name. A name of the reviewed table belongs only to the table's hosts; a
 * page elsewhere with such a name, or another host's, is named by its own host. Names that look too similar count as
 * the same: a host in the place of a name is dull, but a false name is a false source.
 */
import { toPlainLine } from '../text/plain-line.ts'
import { toSeenWords } from './look-alikes.ts'
import { additions, everydayWords, otherNames } from './outlet-claims.json'
import { names } from './outlets.json'

/** Characters of the longest name that a page may give itself. */
const LONGEST_NAME = 80

/** From this length a name is found within a run of other letters: ReutersOnline. Shorter ones occur in other words. */
const LEAST_WITHIN_WORD = 6
/** The same for names in Chinese characters: 明报 occurs in 文明报. */
const LEAST_WITHIN_CHINESE = 3

interface TableName {
  readonly words: readonly string[]
  readonly letters: string
  readonly isChinese: boolean
  /** Everyday words (Nature, The Standard) count as names only where there are no other words. */
  readonly isEveryday: boolean
}

let table: readonly TableName[] | null = null
let said: ReadonlySet<string> | null = null

function readTable(): readonly TableName[] {
  const everyday = new Set(everydayWords.map((name) => toName(name).letters))
  const all = Object.entries(names as Readonly<Record<string, Readonly<Record<string, string>>>>).flatMap(
    ([own, others]) => [own, ...Object.values(others)],
  )
  const unique = new Map([...all, ...Object.values(otherNames).flat()].map((name) => [toName(name).letters, name]))
  return [...unique.values()].map((name) => {
    const { words, letters } = toName(name)
    const isChinese = /\p{Script=Han}/u.test(letters)
    return { words, letters, isChinese, isEveryday: everyday.has(letters) }
  })
}

function toName(name: string): Pick<TableName, 'words' | 'letters'> {
  const words = toSeenWords(name).filter((word, index) => index > 0 || word !== 'the')
  return { words, letters: words.join('') }
}

/**
 * The name of a page that is in no table: the first of its claims that can be its own; empty where none can.
 *
 * @param claims names that the page gives itself, the most trusted first, in any form.
 * @param host of the page.
 */
export function chooseOwnName(claims: readonly string[], host: string): string {
  return claims.map((claim) => toPlainLine(claim, LONGEST_NAME)).find((name) => isOwnName(name, host)) ?? ''
}

/** Whether a name is neither in the table nor a host other than the page's own. */
function isOwnName(name: string, host: string): boolean {
  return /[\p{L}\p{N}]/u.test(name) && !namesOtherHost(name, host) && !bearsTableName(name)
}

/** Whether a name is, or visibly contains, a name of the reviewed table. */
export function bearsTableName(name: string): boolean {
  table ??= readTable()
  const words = toSeenWords(name)
  const letters = words.join('')
  const core = withoutAdditions(words)
  return table.some((known) => {
    if (known.letters === letters || known.letters === core) return true
    if (known.isEveryday) return false
    const least = known.isChinese ? LEAST_WITHIN_CHINESE : LEAST_WITHIN_WORD
    return (known.letters.length >= least && letters.includes(known.letters)) || holdsWords(words, known.words)
  })
}

function holdsWords(words: readonly string[], known: readonly string[]): boolean {
  // Parts of a Chinese name are not separated by spaces; equal runs of characters are the same name all the same.
  return words.some((_, at) => known.every((word, index) => words[at + index] === word))
}

/** A name without the words that any site adds to its own: news, online, 官网. */
function withoutAdditions(words: readonly string[]): string {
  said ??= new Set(additions.map((word) => toSeenWords(word).join('')))
  const added = said
  const endings = [...added].filter((word) => /\p{Script=Han}/u.test(word))
  return words
    .filter((word) => !added.has(word))
    .map((word) => {
      let rest = word
      for (let before = ''; before !== rest; ) {
        before = rest
        const ending = endings.find((one) => rest.length > one.length + 1 && rest.endsWith(one))
        const beginning = endings.find((one) => rest.length > one.length + 1 && rest.startsWith(one))
        if (ending) rest = rest.slice(0, -ending.length)
        else if (beginning) rest = rest.slice(beginning.length)
      }
      return rest
    })
    .join('')
}

/** A part like `name.tld` in a name, whatever dots are used, that is neither the page's host nor above it. */
function namesOtherHost(name: string, host: string): boolean {
  const plain = name
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[。．｡․‧]/gu, '.')
  const own = toHostName(host)
  const found = plain.toLowerCase().match(/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu) ?? []
  return found.map(toHostName).some((one) => one !== own && !own.endsWith(`.${one}`))
}

/** A host as used in place of a name: in lower case, without `www.` and a trailing dot. */
export function toHostName(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '')
}
