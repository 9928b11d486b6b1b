/**
 * Folding: the one place that says which written forms count as the same. Text is read through the table below unit by
 * unit, so page text is never copied and every offset stays an offset of the raw text.
 *
 * Case, full and half width, Traditional and Simplified characters, and kinds of dash, space and apostrophe are the
 * same; soft hyphens, zero-width characters and quotation marks vanish; a dash is a space.
 */
import { TRADITIONAL_TO_SIMPLIFIED } from './traditional.ts'

/** What a code unit folds to when it is passed over. */
export const IGNORED = 0
/** What every kind of white space and dash folds to. */
export const SPACE = 0x20

/** Whether a unit may stand for several (NFKC): compatibility forms stand in two blocks. */
export function mayExpand(unit: number): boolean {
  return unit >= 0xfb00 || (unit >= 0x3380 && unit < 0x3400)
}

/** Longest run of white space or ignored characters inside a term; more is a gap between texts. */
export const LONGEST_GAP = 64

const APOSTROPHE = 0x27
/** Highest code unit that has case in the scripts we read (Latin, Greek, Cyrillic and their extensions). */
const LAST_CASED_UNIT = 0x24ff

const SPACES =
  '\t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63'
const APOSTROPHES = '\u2018\u2019\u201b\u02bc\uff07'
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'
const QUOTATION_MARKS = '"\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f\u300a\u300b\uff02\ufe41\ufe42'

/** One unit that stands for several (NFKC); only those that occur inside terms. */
const EXPANSIONS: Readonly<Record<string, string>> = {
  '㎚': 'nm',
  '㎛': 'um',
  '㎜': 'mm',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
  ﬃ: 'ffi',
}

/** The units that stand for several. */
export const EXPANDING: readonly number[] = Object.keys(EXPANSIONS).map((unit) => unit.charCodeAt(0))

function createFoldTable(): { table: Uint16Array; variants: number[] } {
  const table = new Uint16Array(0x10000)
  for (let unit = 1; unit < 0x10000; unit++) table[unit] = unit
  const variants: number[] = []
  const set = (unit: number, folded: number) => {
    table[unit] = folded
    variants.push(unit)
  }
  const setAll = (characters: string, folded: number) => {
    for (let i = 0; i < characters.length; i++) set(characters.charCodeAt(i), folded)
  }
  foldCase(set)
  for (let unit = 0x2000; unit <= 0x200a; unit++) set(unit, SPACE)
  setAll(SPACES, SPACE)
  setAll(APOSTROPHES, APOSTROPHE)
  setAll(INVISIBLE + QUOTATION_MARKS, IGNORED)
  // Full-width ASCII (Unicode block FF01-FF5E) lies exactly 0xFEE0 above ASCII, and folds as that does by now.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) set(unit, table[unit - 0xfee0] as number)
  for (let i = 0; i < TRADITIONAL_TO_SIMPLIFIED.length; i += 2) {
    set(TRADITIONAL_TO_SIMPLIFIED.charCodeAt(i), TRADITIONAL_TO_SIMPLIFIED.charCodeAt(i + 1))
  }
  // Some characters lead to another variant first (麼, 麽, 么).
  for (const unit of variants) table[unit] = table[table[unit] as number] as number
  return { table, variants }
}

/** Lower-cases all cased units at once: a call for each would cost every page some milliseconds. */
function foldCase(set: (unit: number, folded: number) => void): void {
  const units = Array.from({ length: LAST_CASED_UNIT - 0x40 }, (_, index) => 0x41 + index)
  // İ alone becomes two units in lower case, and would shift all behind it.
  const cased = String.fromCharCode(...units).replace('\u0130', ' ')
  const lower = cased.toLowerCase()
  for (let i = 0; i < cased.length; i++) {
    if (lower.charCodeAt(i) !== cased.charCodeAt(i)) set(0x41 + i, lower.charCodeAt(i))
  }
}

const { table, variants } = createFoldTable()

/** Folded value of every UTF-16 code unit. */
export const FOLD: Uint16Array = table

/** The units that fold to another than themselves. */
export const VARIANTS: readonly number[] = variants

/** Whether a unit belongs to a script written without gaps between words (Han, kana, Hangul, their punctuation). */
export function isGapless(unit: number): boolean {
  // What expands becomes Latin letters.
  return unit >= 0x2e80 && unit < 0xff00 && !mayExpand(unit)
}

/** A place in a text while it is read in folded form. One is reused for a whole text: reading allocates nothing. */
export interface FoldReader {
  /** The folded unit that was read last; {@link IGNORED} at the end of the text, and where a gap is too long. */
  unit: number
  /** Raw offset behind it. */
  end: number
  /** What an expansion still has to give. */
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
 * nothing, since writers put a space between Chinese and Latin or do not, and a line break may fall inside a Chinese
 * term; but a mere space between two Chinese characters stands.
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
  for (let i = reader.end; i < limit; i++) {
    const raw = text.charCodeAt(i)
    const unit = FOLD[raw] as number
    if (unit === IGNORED) continue
    if (unit === SPACE) {
      sawSpace = true
      if (raw === 0x0a || raw === 0x0d) sawLineBreak = true
      continue
    }
    if (sawSpace && isSpaceKept(before, unit, sawLineBreak)) {
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

/** Folds a whole text: what two texts must share to count as the same. Ends are trimmed. */
export function foldText(text: string): string {
  const reader: FoldReader = { unit: IGNORED, end: 0, rest: '' }
  startReading(reader, skipGap(text, 0))
  let folded = ''
  while (reader.end < text.length || reader.rest !== '') {
    readFolded(text, reader)
    if (reader.unit !== IGNORED) folded += String.fromCharCode(reader.unit)
    else {
      // A gap too long for a term still only separates words.
      startReading(reader, skipGap(text, reader.end))
      if (reader.end < text.length && folded !== '') folded += ' '
    }
  }
  return folded
}

function skipGap(text: string, from: number): number {
  let i = from
  while (i < text.length && isGap(FOLD[text.charCodeAt(i)] as number)) i++
  return i
}

function isGap(unit: number): boolean {
  return unit === IGNORED || unit === SPACE
}

/** Folds width and kinds of space but keeps case: what a form that is written in capitals is compared by. */
export function foldWidth(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const raw = text.charCodeAt(i)
    const unit = FOLD[raw] as number
    if (unit === IGNORED) continue
    if (unit === SPACE) folded += folded.endsWith(' ') ? '' : ' '
    else if (raw >= 0xff01 && raw <= 0xff5e) folded += String.fromCharCode(raw - 0xfee0)
    else folded += raw <= LAST_CASED_UNIT && unit !== APOSTROPHE ? text[i] : String.fromCharCode(unit)
  }
  return folded
}
