/** English number words up to 999, ordinals up to 99, and Roman numerals, as used for counts of firms and batches. */

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[ -](?:${byLength(SMALL.slice(0, 9))}))?|${byLength(SMALL)})`

/** Source of a pattern for number words. */
export const NUMBER_WORDS = `(?:${BELOW_HUNDRED} hundred(?: (?:and )?${BELOW_HUNDRED})?|${BELOW_HUNDRED})`

/** Source of a pattern for ordinals, in words or as `7th`. */
export const ORDINAL = `(?:(?:${TENS.join('|')})-(?:${byLength(ORDINALS.slice(0, 9))})|${byLength([
  ...ORDINALS,
  ...TENS.map((word) => word.replace(/y$/, 'ieth')),
])}|\\d{1,3}(?:st|nd|rd|th))`

/** Reads what {@link NUMBER_WORDS} found. */
export function readNumberWords(text: string): number {
  let total = 0
  for (const word of text.toLowerCase().split(/[ -]/)) {
    if (word === 'hundred') total *= 100
    else total += TENS.includes(word) ? (TENS.indexOf(word) + 2) * 10 : SMALL.indexOf(word) + 1
  }
  return total
}

/** Reads what {@link ORDINAL} found. */
export function readOrdinal(text: string): number {
  const plain = Number.parseInt(text, 10)
  if (!Number.isNaN(plain)) return plain
  return text
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => {
      const tens = TENS.indexOf(word.replace(/ieth$/, 'y'))
      return sum + (tens >= 0 ? (tens + 2) * 10 : ORDINALS.indexOf(word) + 1)
    }, 0)
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** A Roman numeral of I, V and X up to 39; null where it is not in standard form. */
export function readRoman(text: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null
  return [...text].reduce((sum, sign, index) => {
    const value = ROMAN_VALUES[sign] ?? 0
    return sum + (value < (ROMAN_VALUES[text[index + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}
