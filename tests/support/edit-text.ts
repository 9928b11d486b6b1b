/**
 * Edits as made by editors of news pages, on paragraphs as plain text. The quote is marked inside the text by two
 * characters that every edit preserves, so that its true place is known afterwards.
 */
import { TRADITIONAL_TO_SIMPLIFIED } from '../../src/core/text/traditional.ts'
import type { Random } from './seeded.ts'

export const QUOTE_START = '\uE000'
export const QUOTE_END = '\uE001'
const SIGN = /[\uE000\uE001]/

/** Paragraphs in order; null is one that was removed. */
export type Paragraphs = (string | null)[]

export type Edit = (paragraphs: Paragraphs, random: Random) => Paragraphs

/** Words of a text: runs of letters with what follows them, single characters for Chinese. */
export function toWords(text: string): string[] {
  return text.match(/[\uE000\uE001]|[\u3400-\u9fff]|[^\s\u3400-\u9fff\uE000\uE001]+\s*|\s+/g) ?? []
}

/** Paragraphs that the quote overlaps. */
function findQuoted(paragraphs: Paragraphs): number[] {
  const first = paragraphs.findIndex((text) => text?.includes(QUOTE_START))
  const last = paragraphs.findIndex((text) => text?.includes(QUOTE_END))
  return first < 0 || last < first ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** A run of words from another paragraph of the same page, which makes places resemble each other. */
function borrowWords(paragraphs: Paragraphs, random: Random, most: number): string[] {
  const words = toWords(random.pick(paragraphs.filter((text) => text !== null)).replace(SIGN, ''))
  const length = random.between(1, Math.min(most, Math.max(1, words.length)))
  const from = random.between(0, Math.max(0, words.length - length))
  return words.slice(from, from + length).filter((word) => !SIGN.test(word))
}

/** How many words an edit may change at once: only part of a paragraph, or it would become another paragraph. */
function part(words: readonly string[], share: number, most: number): number {
  return Math.max(1, Math.min(most, Math.floor(words.length * share)))
}

/** Sentences of a text, with the white space after them; a point inside a number ends no sentence. */
export function toSentences(text: string): string[] {
  return text.match(/.+?(?:[。！？]+[”」’]*|[.!?]+[”’"]*(?=\s|$)|$)\s*/gsu) ?? [text]
}

function changeOne(paragraphs: Paragraphs, at: number, change: (text: string) => string): Paragraphs {
  return paragraphs.map((text, index) => (index === at && text !== null ? change(text) : text))
}

/** Picks a paragraph to edit, mostly that of the quote. */
function pickParagraph(paragraphs: Paragraphs, random: Random): number {
  const quoted = findQuoted(paragraphs)
  return quoted.length > 0 && random.next() < 0.8 ? random.pick(quoted) : random.between(0, paragraphs.length - 1)
}

export const insertWords: Edit = (paragraphs, random) => {
  let edited = paragraphs
  for (let times = random.between(1, 3); times > 0; times--) {
    edited = changeOne(edited, pickParagraph(edited, random), (text) => {
      const words = toWords(text)
      words.splice(random.between(0, words.length), 0, ...borrowWords(paragraphs, random, part(words, 0.4, 12)))
      return words.join('')
    })
  }
  return edited
}

export const deleteWords: Edit = (paragraphs, random) => {
  let edited = paragraphs
  for (let times = random.between(1, 3); times > 0; times--) {
    edited = changeOne(edited, pickParagraph(edited, random), (text) => {
      const words = toWords(text)
      const from = random.between(0, Math.max(0, words.length - 1))
      const gone = words.splice(from, random.between(1, part(words, 0.25, 10)))
      words.splice(from, 0, ...gone.filter((word) => SIGN.test(word)))
      return words.join('')
    })
  }
  return edited
}

export const replaceWords: Edit = (paragraphs, random) => {
  let edited = paragraphs
  edited = changeOne(edited, pickParagraph(edited, random), (text) => {
    const words = toWords(text)
    for (let times = random.between(1, part(words, 0.2, 4)); times > 0; times--) {
      const at = random.between(0, Math.max(0, words.length - 1))
      if (!SIGN.test(words[at] ?? '')) words.splice(at, 1, ...borrowWords(paragraphs, random, 2))
    }
    return words.join('')
  })
  return edited
}

/** Changes a year or a percentage: digits and Chinese numerals. */
export const correctNumber: Edit = (paragraphs, random) =>
  changeOne(paragraphs, pickParagraph(paragraphs, random), (text) => {
    const numbers = [...text.matchAll(/[0-9]|[一二三四五六七八九]/g)]
    if (numbers.length === 0) return text
    const { index, 0: old } = random.pick(numbers)
    const other = random.pick([...(/\d/.test(old) ? '123456789' : '一二三四五六七八九')].filter((one) => one !== old))
    return text.slice(0, index) + other + text.slice(index + 1)
  })

const PUNCTUATION: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[，,]/g, ['，', ',', '、', '；', '']],
  [/[。.](?=\s|$|[\u3400-\u9fff\uE000\uE001])/g, ['。', '.', '！', '']],
  [/[“”"「」]/g, ['“', '"', '「', '']],
  [/[‘’']/g, ['’', "'"]],
  [/[—–]+|\s-\s/g, ['—', ' – ', '-', '――']],
  [/[：:](?!\d)/g, ['：', ':', ' —']],
]

export const changePunctuation: Edit = (paragraphs, random) =>
  paragraphs.map((text) => {
    if (text === null) return null
    return PUNCTUATION.reduce((changed, [mark, others]) => changed.replace(mark, () => random.pick(others)), text)
  })

export const reorder: Edit = (paragraphs, random) => {
  const quoted = findQuoted(paragraphs)
  // The paragraphs that the quote overlaps stay together, as when a section is moved.
  const [first, last] = [quoted[0] ?? 0, quoted.at(-1) ?? 0]
  const parts = random.shuffle(
    paragraphs.flatMap((text, index) =>
      index < first || index > last ? [[text]] : index === first ? [paragraphs.slice(first, last + 1)] : [],
    ),
  )
  return parts.flat()
}

/** Removes the quote's words from their paragraph, or the whole paragraph. */
export const removeQuote: Edit = (paragraphs, random) => {
  const quoted = findQuoted(paragraphs)
  if (random.next() < 0.6) return paragraphs.map((text, index) => (quoted.includes(index) ? null : text))
  const [first = 0, last = 0] = [quoted[0], quoted.at(-1)]
  return paragraphs.map((text, index) => {
    if (text === null || index < first || index > last) return text
    const from = index === first ? text.indexOf(QUOTE_START) : 0
    const to = index === last ? text.indexOf(QUOTE_END) + 1 : text.length
    return text.slice(0, from) + text.slice(to)
  })
}

const TO_TRADITIONAL = new Map<string, string>()
const TO_SIMPLIFIED = new Map<string, string>()
for (let i = 0; i < TRADITIONAL_TO_SIMPLIFIED.length; i += 2) {
  const [traditional, simplified] = [TRADITIONAL_TO_SIMPLIFIED[i] as string, TRADITIONAL_TO_SIMPLIFIED[i + 1] as string]
  if (!TO_TRADITIONAL.has(simplified)) TO_TRADITIONAL.set(simplified, traditional)
  TO_SIMPLIFIED.set(traditional, simplified)
}

/**
 * Changes to the other Chinese script; in English makes a typesetter's changes: width and case of some words, kinds
 * of space.
 */
export const changeScript: Edit = (paragraphs, random) => {
  const all = paragraphs.join('')
  const traditional = [...all].filter((character) => TO_SIMPLIFIED.has(character)).length
  const table = traditional * 10 > all.length ? TO_SIMPLIFIED : TO_TRADITIONAL
  return paragraphs.map((text) => {
    if (text === null) return null
    const other = [...text].map((character) => table.get(character) ?? character).join('')
    if (/[\u3400-\u9fff]/.test(text)) return other
    const words = toWords(text).map((word) => (random.next() < 0.1 ? word.toUpperCase() : word))
    return words.join('').replace(/ /g, () => random.pick([' ', ' ', '\u00a0', '\n    ']))
  })
}

/** Repeats sentences of the page elsewhere: teasers, pull quotes, summaries. */
export const repeatSentences: Edit = (paragraphs, random) => {
  const edited = [...paragraphs]
  for (let times = random.between(1, 3); times > 0; times--) {
    const text = random.pick(paragraphs.filter((one) => one !== null)).replace(/[\uE000\uE001]/g, '')
    const place = random.between(0, edited.length)
    const quoted = findQuoted(edited)
    // Not into the middle of the quote.
    if (quoted.length > 1 && place > (quoted[0] as number) && place <= (quoted.at(-1) as number)) continue
    edited.splice(place, 0, random.pick(toSentences(text)).trim())
  }
  return edited
}
