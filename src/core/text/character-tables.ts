/**
 * The tables through which text is read: what every raw unit folds to, and what kind it is. Filled at the first need, since
 * most pages are never read: what folds a text or indexes forms calls {@link prepareTables}, and all else comes after that.
 */
import { CAPITALS, WORD_RUNS } from './letters.ts'
import { TRADITIONAL_TO_SIMPLIFIED } from './traditional.ts'

/** What a code unit folds to when it is passed over. */
export const IGNORED = 0
/** What every kind of white space and dash folds to. */
export const SPACE = 0x20
export const APOSTROPHE = 0x27
/** Highest code unit that has case in the scripts we read (Latin, Greek, Cyrillic and their extensions). */
export const LAST_CASED_UNIT = 0x24ff

/** Of a word, as it stands. */
export const KIND_WORD = 1
/** Passed over. */
export const KIND_IGNORED = 2
/** Stands for several letters, and so belongs to a word. */
export const KIND_EXPANDS = 4
/** White space or a dash. */
export const KIND_GAP = 8

const SPACES =
  '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f' +
  '\u205f\u3000-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63'
const APOSTROPHES = '\u2018\u2019\u201b\u02bc\uff07'
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'
const QUOTATION_MARKS = '"\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f\u300a\u300b\uff02\ufe41\ufe42'

/** One unit that stands for several (NFKC); only those that occur inside terms. */
export const EXPANSIONS: Readonly<Record<string, string>> = {
  '㎚': 'nm',
  '㎛': 'um',
  '㎜': 'mm',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
  ﬃ: 'ffi',
}

/** How far each raw unit lies from what it folds to: nearly all are 0, so the table costs only what it differs in. */
const SHIFTS = new Int32Array(0x10000)

/** The kind of every raw unit; 0 for what is none of the kinds above. */
export const KINDS: Uint8Array = new Uint8Array(0x10000)

/** What a raw unit folds to. */
export function foldUnit(raw: number): number {
  return raw + (SHIFTS[raw] as number)
}

/** Whether a folded unit belongs to a word: a script that writes gaps between words, digits included. */
export function isOfWord(unit: number): boolean {
  return ((KINDS[unit] as number) & KIND_WORD) !== 0
}

function fold(raw: number, folded: number): void {
  SHIFTS[raw] = folded - raw
  KINDS[raw] = KINDS[folded] as number
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
    KINDS.fill(KIND_WORD, unit, end)
    unit = end
  }
  KINDS[IGNORED] = KIND_IGNORED
  KINDS[SPACE] = KIND_GAP
  const small = CAPITALS.toLowerCase()
  for (let i = 0; i < CAPITALS.length; i++) fold(CAPITALS.charCodeAt(i), small.charCodeAt(i))
  foldAll(SPACES, SPACE)
  foldAll(APOSTROPHES, APOSTROPHE)
  foldAll(INVISIBLE + QUOTATION_MARKS, IGNORED)
  // Full-width ASCII (Unicode block FF01-FF5E) lies exactly 0xFEE0 above ASCII, and folds as that does by now.
  for (let raw = 0xff01; raw <= 0xff5e; raw++) fold(raw, foldUnit(raw - 0xfee0))
  const pairs = TRADITIONAL_TO_SIMPLIFIED
  for (let i = 0; i < pairs.length; i += 2) fold(pairs.charCodeAt(i), pairs.charCodeAt(i + 1))
  // Some characters lead to another variant first (麼, 麽, 么).
  for (let i = 0; i < pairs.length; i += 2) {
    const folded = pairs.charCodeAt(i + 1)
    if (SHIFTS[folded] !== 0) fold(pairs.charCodeAt(i), foldUnit(folded))
  }
  for (const unit of Object.keys(EXPANSIONS)) KINDS[unit.charCodeAt(0)] = KIND_EXPANDS
}

let arePrepared = false

/** Fills the tables, once. */
export function prepareTables(): void {
  if (arePrepared) return
  arePrepared = true
  fillTables()
}
