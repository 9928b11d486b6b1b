/** The number of a batch: 第七批, the seventh batch, Batch VII. A count of batches is not such a number. */
import { NUMERALS, readChineseNumeral } from './chinese-numerals.ts'
import { NUMBER_WORDS, ORDINAL, readNumberWords, readOrdinal, readRoman } from './english-numerals.ts'
import type { Batch } from './figure.ts'
import type { FigureForm } from './figure-form.ts'

const toBatch = (value: number | string | null): Batch | null =>
  value === null || Number(value) < 1 ? null : { kind: 'batch', value: String(value) }

export const BATCH_FORMS: readonly FigureForm[] = [
  {
    pattern: new RegExp(`第 ?(\\d{1,3}|[${NUMERALS}]{1,5}) ?批(?!评|准|复|发|示|量)`, 'giu'),
    read: ([, number = '']) =>
      toBatch(/^\d/.test(number) ? Number(number) : (readChineseNumeral(number)?.units.toString() ?? null)),
  },
  { pattern: /首批/gu, read: () => toBatch(1) },
  {
    pattern: new RegExp(`(?<![a-z\\d-])(${ORDINAL}) batch(?![a-z])`, 'giu'),
    read: ([, ordinal = '']) => toBatch(readOrdinal(ordinal)),
  },
  {
    pattern: new RegExp(
      `(?<![a-z-])batch (?:no\\. ?)?(\\d{1,3}(?![\\d.,/-]\\d|[a-z\\d])|${NUMBER_WORDS}(?![a-z-]))`,
      'giu',
    ),
    read: ([, number = '']) => toBatch(/^\d/.test(number) ? Number(number) : readNumberWords(number)),
  },
  {
    pattern: /(?<![A-Za-z-])[Bb]atch ([IVX]{1,6})(?![A-Za-z\d])/gu,
    read: ([, roman = '']) => toBatch(readRoman(roman)),
  },
]
