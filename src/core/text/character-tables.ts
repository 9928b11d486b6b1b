/**
 * The tables by which text is folded and classified: every raw unit's folded form, and its kind. Filled when first
 * needed, since most pages are never scanned: code that folds a text or indexes forms calls {@link prepareTables} first.
 */
import { listCompatible, SELECTOR_LEAD } from './compatibility.ts'
import { CAPITALS, WORD_RUNS } from './letters.ts'
import { TRADITIONAL_TO_SIMPLIFIED } from './traditional.ts'

/** The folded form of an ignored code unit. */
export const IGNORED = 0
/** The folded form of every kind of white space and dash. */
export const SPACE = 0x20
export const APOSTROPHE = 0x27
/** Highest code unit with case in the supported scripts (Latin, Greek, Cyrillic and their extensions). */
export const LAST_CASED_UNIT = 0x24ff

/** The lowest bits of a unit's entry in {@link UNITS} are its kinds. Part of a word, folds to one unit: */
export const OF_WORD = 1
/** Ignored. */
export const PASSED_OVER = 2
/** Expands to several letters, and so belongs to a word. */
export const EXPANDS = 4
/** White space or a dash. */
export const GAP = 8
/** How many bits the kinds take; the bits above are the difference between the unit and its folded form. */
export const KIND_BITS = 4
const KINDS = 15

const SPACES =
  '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f' +
  '\u205f\u3000-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63'
const APOSTROPHES = '\u2018\u2019\u201b\u02bc\uff07'
/** Variation selectors among them; those of the supplement have two units, of which the first is here. */
const INVISIBLE =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b' +
  `\ufe0c\ufe0d\ufe0e\ufe0f\ufeff${String.fromCharCode(SELECTOR_LEAD)}`
const QUOTATION_MARKS = '"\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f\u300a\u300b\uff02\ufe41\ufe42'

/** One unit that expands to several (NFKC); only those that occur inside terms. */
export const EXPANSIONS: Readonly<Record<string, string>> = {
  '㎚': 'nm',
  '㎛': 'um',
  '㎜': 'mm',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
  ﬃ: 'ffi',
}

/**
 * All facts of every raw unit, in one number: the bits in which it differs from its folded form, and its kinds. Nearly
 * all are 0, including unchanged Chinese characters, so the table costs only its exceptions.
 */
export const UNITS: Int32Array = new Int32Array(0x10000)

/**
 * Whether a raw unit is a quotation mark. It is ignored, except between two words of letters, which it keeps apart as a
 * space does.
 */
export function isQuotationMark(raw: number): boolean {
  return QUOTATION_MARKS.includes(String.fromCharCode(raw))
}

/** The folded form of a raw unit. */
export function foldUnit(raw: number): number {
  return raw ^ ((UNITS[raw] as number) >> KIND_BITS)
}

/** Whether a folded unit belongs to a word: a script that writes spaces between words, digits included. */
export function isOfWord(unit: number): boolean {
  return ((UNITS[unit] as number) & OF_WORD) !== 0
}

function fold(raw: number, folded: number): void {
  UNITS[raw] = ((raw ^ folded) << KIND_BITS) | ((UNITS[folded] as number) & KINDS)
}

function foldAll(characters: string, folded: number): void {
  for (let i = 0; i < characters.length; i++) fold(characters.charCodeAt(i), folded)
}

function fillTables(): void {
  let unit = 0x30
  const runs = WORD_RUNS.split(' ')
  for (let i = 0; i < runs.length; i += 2) {
    unit += Number.parseInt(runs[i] as string, 36)
    const end = unit + Number.parseInt(runs[i + 1] as string, 36)
    UNITS.fill(OF_WORD, unit, end)
    unit = end
  }
  UNITS[IGNORED] = PASSED_OVER
  UNITS[SPACE] = GAP
  const small = CAPITALS.toLowerCase()
  for (let i = 0; i < CAPITALS.length; i++) fold(CAPITALS.charCodeAt(i), small.charCodeAt(i))
  foldAll(SPACES, SPACE)
  foldAll(APOSTROPHES, APOSTROPHE)
  foldAll(INVISIBLE + QUOTATION_MARKS, IGNORED)
  // Full-width ASCII (Unicode block FF01-FF5E) is exactly 0xFEE0 above ASCII, whose entries are complete by now.
  for (let raw = 0xff01; raw <= 0xff5e; raw++) fold(raw, foldUnit(raw - 0xfee0))
  // Chinese is of no kind in either script.
  const pairs = TRADITIONAL_TO_SIMPLIFIED
  for (let i = 0; i < pairs.length; i += 2) {
    const raw = pairs.charCodeAt(i)
    UNITS[raw] = (raw ^ pairs.charCodeAt(i + 1)) << KIND_BITS
  }
  listCompatible((raw, ideograph) => fold(raw, foldUnit(ideograph)))
  for (const unit of Object.keys(EXPANSIONS)) UNITS[unit.charCodeAt(0)] = EXPANDS
}

let arePrepared = false

/** Fills the tables, once. */
export function prepareTables(): void {
  if (arePrepared) return
  arePrepared = true
  fillTables()
}
