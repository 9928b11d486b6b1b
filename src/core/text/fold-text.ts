/**
 * Folding: which written forms count as the same. Text is mapped through a table unit by unit, so page text is never
 * copied and every offset remains an offset of the raw text.
 *
 * Case, full and half width, Traditional and Simplified characters, and kinds of dash, space and apostrophe are the
 * same; soft hyphens, zero-width characters and quotation marks vanish; a dash is a space, and so is a quotation mark
 * between two words.
 */
import {
  APOSTROPHE,
  EXPANDS,
  EXPANSIONS,
  foldUnit,
  IGNORED,
  isOfWord,
  isQuotationMark,
  LAST_CASED_UNIT,
  OF_WORD,
  prepareTables,
  SPACE,
  UNITS,
} from './character-tables.ts'
import { SELECTOR_LEAD } from './compatibility.ts'

/** Whether a unit may expand to several (NFKC): compatibility forms are in two blocks. */
export function mayExpand(unit: number): boolean {
  return unit >= 0xfb00 || (unit >= 0x3380 && unit < 0x3400)
}

/** Longest run of white space or ignored characters inside a term; a longer one is a gap between texts. */
export const LONGEST_GAP = 64

/** Whether a unit belongs to a script written without spaces between words (Han, kana, Hangul, their punctuation). */
export function isGapless(unit: number): boolean {
  // What expands becomes Latin letters.
  return unit >= 0x2e80 && unit < 0xff00 && !mayExpand(unit)
}

/** A position in a text that is read in folded form. One is reused for a whole text: reading allocates nothing. */
export interface FoldReader {
  /** The folded unit that was read last; {@link IGNORED} at the end of the text, and where a gap is too long. */
  unit: number
  /** Raw offset after it. */
  end: number
  /** The rest of an expansion. */
  rest: string
}

/** Starts reading at a raw offset. */
export function startReading(reader: FoldReader, end: number): void {
  reader.unit = IGNORED
  reader.end = end
  reader.rest = ''
}

/**
 * Reads the next folded unit. A run of white space and dashes is one {@link SPACE}; next to Chinese characters it is
 * dropped, since writers may or may not put a space between Chinese and Latin, and a line break may fall inside a
 * Chinese term; but a plain space between two Chinese characters is kept.
 */
export function readFolded(text: string, reader: FoldReader): void {
  if (reader.rest !== '') {
    reader.unit = reader.rest.charCodeAt(0)
    reader.rest = reader.rest.slice(1)
    return
  }
  const before = reader.unit
  const limit = Math.min(text.length, reader.end + LONGEST_GAP)
  let sawSpace = false
  let sawLineBreak = false
  let sawQuotationMark = false
  for (let i = reader.end; i < limit; i++) {
    const raw = text.charCodeAt(i)
    const unit = foldUnit(raw)
    if (unit === IGNORED) {
      sawQuotationMark ||= isQuotationMark(raw)
      // The second half of a variation selector has no meaning without the first.
      if (raw === SELECTOR_LEAD) i++
      continue
    }
    if (unit === SPACE) {
      sawSpace = true
      if (raw === 0x0a || raw === 0x0d) sawLineBreak = true
      continue
    }
    const splitsWord = sawQuotationMark && isOfWord(before) && ((UNITS[raw] as number) & (OF_WORD | EXPANDS)) !== 0
    if (splitsWord || (sawSpace && isSpaceKept(before, unit, sawLineBreak))) {
      reader.unit = SPACE
      reader.end = i
      return
    }
    reader.end = i + 1
    takeUnit(text, reader, i, unit)
    return
  }
  reader.unit = IGNORED
}

function isSpaceKept(before: number, after: number, sawLineBreak: boolean): boolean {
  const gaplessSides = Number(isGapless(before)) + Number(isGapless(after))
  return gaplessSides === 0 || (gaplessSides === 2 && !sawLineBreak)
}

function takeUnit(text: string, reader: FoldReader, index: number, unit: number): void {
  const expansion = mayExpand(unit) ? EXPANSIONS[text[index] as string] : undefined
  reader.unit = expansion === undefined ? unit : expansion.charCodeAt(0)
  reader.rest = expansion === undefined ? '' : expansion.slice(1)
}

/** Folds a whole text: two texts count as the same if the results are equal. Ends are trimmed. */
export function foldText(text: string): string {
  prepareTables()
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }
  startReading(reader, skipGap(text, 0))
  let folded = ''
  while (reader.end < text.length || reader.rest !== '') {
    readFolded(text, reader)
    if (reader.unit !== IGNORED) folded += String.fromCharCode(reader.unit)
    else {
      // A gap too long for a term still separates words.
      startReading(reader, skipGap(text, reader.end))
      if (reader.end < text.length && folded !== '') folded += ' '
    }
  }
  return folded
}

function skipGap(text: string, from: number): number {
  let i = from
  for (; i < text.length && isGap(foldUnit(text.charCodeAt(i))); i++) if (text.charCodeAt(i) === SELECTOR_LEAD) i++
  return i
}

function isGap(unit: number): boolean {
  return unit === IGNORED || unit === SPACE
}

/** Folds width and kinds of space but keeps case, to compare forms that count only in their own case. */
export function foldWidth(text: string): string {
  prepareTables()
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const raw = text.charCodeAt(i)
    const unit = foldUnit(raw)
    if (unit === IGNORED) continue
    if (unit === SPACE) folded += folded.endsWith(' ') ? '' : ' '
    else if (raw >= 0xff01 && raw <= 0xff5e) folded += String.fromCharCode(raw - 0xfee0)
    else folded += raw <= LAST_CASED_UNIT && unit !== APOSTROPHE ? text[i] : String.fromCharCode(unit)
  }
  return folded
}
