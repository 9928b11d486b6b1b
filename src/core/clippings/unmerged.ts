/**
 * Texts that two windows wrote into one field of a clipping. The later one is the field's value; the other is kept
 * beside it until the user takes it over or discards it. Texts that the field already contains, and intermediate states
 * of typing, are not stored twice.
 */
import { UNMERGED_FIELDS, type UnmergedField, type UnmergedText } from './clipping.ts'

/** More texts than these are joined, the oldest first, so that a record stays small and no word is dropped. */
export const MOST_UNMERGED = 24

/** Fields in which a part of a text is another value, not an earlier state of it. */
const WHOLE_VALUES: readonly UnmergedField[] = ['publishedDate', 'page', 'documentNumber', 'datedOn', 'inForceOn']

/** Separates texts that were joined because there were too many. */
const JOINT = '\n\n'

export type FieldTexts = Readonly<Record<UnmergedField, string>>

/** Whether two texts of a field are the same, apart from white space around them. */
export function isSameText(one: string, other: string): boolean {
  return one.trim() === other.trim()
}

/** Whether a field's text contains another text of the field, as whole words: "art" is not in "artist". */
export function holdsText(field: UnmergedField, text: string, other: string): boolean {
  const [whole, part] = [text.trim(), other.trim()]
  if (part === '' || whole === part) return true
  if (WHOLE_VALUES.includes(field)) return false
  return includesWords(whole, part)
}

/**
 * The texts that have to be kept beside the fields of a clipping: each once, without those that a field or a longer
 * text contains.
 *
 * @param texts oldest first; of two equal ones the first stays.
 */
export function tidyUnmerged(texts: readonly UnmergedText[], fields: FieldTexts): UnmergedText[] {
  const open = texts.filter(({ field, text }) => !holdsText(field, fields[field], text))
  const distinct = open.filter(({ field, text }, at) => {
    return !open.some((other, place) => {
      if (place === at || other.field !== field || !holdsText(field, other.text, text)) return false
      return !isSameText(other.text, text) || place < at
    })
  })
  return joinOldest(distinct)
}

/** Reads texts from an unknown value; invalid ones are left out. */
export function parseUnmerged(value: unknown): UnmergedText[] {
  if (!Array.isArray(value)) return []
  const texts = value.flatMap((item): UnmergedText[] => {
    const { field, text, at } = (item ?? {}) as Record<string, unknown>
    const known = UNMERGED_FIELDS.find((one) => one === field)
    if (!known || typeof text !== 'string' || text.trim() === '' || typeof at !== 'string') return []
    return [{ field: known, text: text.toWellFormed(), at: at.toWellFormed() }]
  })
  return joinOldest(texts)
}

/** Where there are too many, the oldest are joined into one per field. */
function joinOldest(texts: readonly UnmergedText[]): UnmergedText[] {
  if (texts.length <= MOST_UNMERGED) return [...texts]
  const apart = MOST_UNMERGED - UNMERGED_FIELDS.length
  const byField = new Map<UnmergedField, UnmergedText[]>()
  for (const one of texts.slice(0, -apart)) {
    const ones = byField.get(one.field)
    if (ones) ones.push(one)
    else byField.set(one.field, [one])
  }
  const joined = [...byField].map(([field, ones]): UnmergedText => {
    return { field, text: ones.map(({ text }) => text).join(JOINT), at: ones.at(-1)?.at ?? '' }
  })
  return [...joined, ...texts.slice(-apart)]
}

/** Whether words stand in a text, not as parts of longer words; Chinese has no gaps between words. */
function includesWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isCut = isInsideWord(text, at) || isInsideWord(text, at + words.length)
    if (!isCut) return true
  }
  return false
}

function isInsideWord(text: string, at: number): boolean {
  return (
    /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(at - 1, 0), at + 1)) &&
    !/\p{Script=Han}/u.test(text.slice(at - 1, at + 1))
  )
}
