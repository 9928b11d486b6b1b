/**
 * Detects sector words inside names of firms (`Firefly Aerospace`, `NXP Semiconductors`): capitalised, directly behind
 * another capitalised word, in a text that does not capitalise everything.
 */
import { EXPANDS, foldUnit, OF_WORD, UNITS } from '../text/character-tables.ts'
import { isGapless } from '../text/fold-text.ts'
import type { Span } from '../text/span.ts'

/** Words before a sector that qualify it, and are no name. */
const NO_NAME = new Set(
  `A An The This That These Its Their Our His Her No And Or Of In On For To With From By At As But If When While
   China Chinese Chinas US American Taiwan Taiwanese Japan Japanese Korea Korean South North East West Dutch German
   French British UK EU Europe European India Indian Russia Russian Israeli Singapore Global World National Domestic
   Foreign Advanced Commercial Civil Military Private State Local New Next Key Core Major Leading Smart Power Compound
   Beijing Shanghai Shenzhen AI Auto Automotive Industrial Third Second First Generation Canadian Australian Asian
   Western Soviet Unmanned Low Critical Satellite Space Semiconductor Chip Humanoid Embodied Synthetic Integrated`.split(
    /\s+/,
  ),
)
/** Longest word before a sector that may be a name. */
const LONGEST_WORD = 40
/** How far around a mention capitals are counted, to distinguish a headline in capitals from running text. */
const REACH = 80

/** Longest words between a sector and the kind of a Chinese firm. */
const FIRM_REACH = 6
const FIRM_KINDS = '有限公司 有限责任公司 有限責任公司 股份公司 控股 集团 集團'.split(' ')
const FIRM_STARTS = FIRM_KINDS.map((kind) => kind.charCodeAt(0))
/** No word that links two phrases may be between. */
const FIRM_BEHIND = /^[^\p{P}\s与和及的在向对對由等为為是将將被给給了於于]*$/u

/** Whether a mention is part of a firm's name. */
export function isInName(text: string, span: Span): boolean {
  if (isGapless(text.charCodeAt(span.end))) return isInChineseName(text, span.end)
  // Only a capital folds to another unit there.
  const first = text.charCodeAt(span.start)
  return foldUnit(first) !== first && isInLatinName(text, span)
}

function isInChineseName(text: string, end: number): boolean {
  for (let i = end; i <= end + FIRM_REACH && i < text.length; i++) {
    if (FIRM_STARTS.includes(text.charCodeAt(i)) && FIRM_KINDS.some((kind) => text.startsWith(kind, i))) {
      return FIRM_BEHIND.test(text.slice(end, i))
    }
  }
  return false
}

function isInLatinName(text: string, { start, end }: Span): boolean {
  if (!isSmall(text, start + 1, end)) return false
  const gap = text[start - 1]
  if (gap !== ' ' && gap !== '\u00a0') return false
  let from = start - 1
  while (from > 0 && from > start - LONGEST_WORD && isInWord(text.charCodeAt(from - 1))) from--
  if (!isCapital(text.charCodeAt(from)) || NO_NAME.has(text.slice(from, start - 1))) return false
  return !isHeadline(text, start, end)
}

/** By the tables, which every page has loaded; a regular expression with letter classes is built again in each. */
function isCapital(raw: number): boolean {
  return foldUnit(raw) !== raw && isInWord(raw)
}

function isInWord(raw: number): boolean {
  return ((UNITS[raw] as number) & (OF_WORD | EXPANDS)) !== 0
}

/** Whether a run is one or more small letters, and nothing else. */
function isSmall(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const raw = text.charCodeAt(i)
    if (!isInWord(raw) || foldUnit(raw) !== raw || (raw >= 0x30 && raw <= 0x39)) return false
  }
  return start < end
}

/** Whether all words around are capitalised, as in headlines. */
function isHeadline(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`
  const line = around.split(/[\n\uFFFC.]/).join(' ')
  const long = line.match(/\p{L}{4,}/gu) ?? []
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.8
}
