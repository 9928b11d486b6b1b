/**
 * Folding: the one place that says which written forms count as the same letter. Matching reads text through the
 * table below unit by unit, so page text is never copied and every offset stays an offset of the raw text.
 */

/** What a code unit folds to when it is not part of the text a reader sees (soft hyphen, zero-width characters). */
export const IGNORED = 0

const SPACE = 0x20
const HYPHEN = 0x2d
const APOSTROPHE = 0x27

/** Highest code unit that has case in the scripts we read (Latin, Greek, Cyrillic, Armenian, Georgian, extensions). */
const LAST_CASED_UNIT = 0x24ff

const SPACES = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]
const HYPHENS = [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63]
const APOSTROPHES = [0x2018, 0x2019, 0x201b, 0x02bc]
const IGNORED_UNITS = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]

function createFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit
  for (let unit = 0x41; unit <= LAST_CASED_UNIT; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase()
    if (lower.length === 1) table[unit] = lower.charCodeAt(0)
  }
  // Full-width ASCII (Unicode block FF01-FF5E) lies exactly 0xFEE0 above ASCII.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = table[unit - 0xfee0] ?? unit
  for (const unit of SPACES) table[unit] = SPACE
  for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = SPACE
  for (const unit of HYPHENS) table[unit] = HYPHEN
  for (const unit of APOSTROPHES) table[unit] = APOSTROPHE
  for (const unit of IGNORED_UNITS) table[unit] = IGNORED
  return table
}

/** Folded value of every UTF-16 code unit: case, width, dashes, apostrophes, kinds of space; {@link IGNORED} vanishes. */
export const FOLD: Uint16Array = createFoldTable()

/** Whether a folded unit is white space. Runs of it count as one space. */
export function isSpace(folded: number): boolean {
  return folded === SPACE
}

/** Folds a whole string: as {@link FOLD}, ignored units dropped, white space runs joined to one space, ends trimmed. */
export function foldText(text: string): string {
  let folded = ''
  let pendingSpace = false
  for (let i = 0; i < text.length; i++) {
    const unit = FOLD[text.charCodeAt(i)] ?? IGNORED
    if (unit === IGNORED) continue
    if (unit === SPACE) {
      pendingSpace = folded.length > 0
      continue
    }
    if (pendingSpace) folded += ' '
    pendingSpace = false
    folded += String.fromCharCode(unit)
  }
  return folded
}

/** Folds width and kinds of space but keeps case: what a form that is written in capitals is compared by. */
export function foldWidth(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const value = FOLD[unit] ?? IGNORED
    if (value === IGNORED) continue
    if (value === SPACE) {
      if (!folded.endsWith(' ')) folded += ' '
    } else if (unit >= 0xff01 && unit <= 0xff5e) folded += String.fromCharCode(unit - 0xfee0)
    else
      folded +=
        unit <= LAST_CASED_UNIT && value !== HYPHEN && value !== APOSTROPHE ? text[i] : String.fromCharCode(value)
  }
  return folded
}
