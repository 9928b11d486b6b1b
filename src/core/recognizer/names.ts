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

/** Behind a name: who speaks for the firm, or the next name of a list of firms. */
const SPEAKER =
  /^(?:公司)?(?:联合|聯合|原|前)?(?:创始人|創始人|创办人|創辦人|董事长|董事長|总经理|總經理|首席|总裁|總裁|副总裁|副總裁|执行长|執行長|CEO)/
const NEXT_NAME = /^(?:[、和与與]|等)/
/** The units with which one or the other begins: most texts go on with none of them. */
const SPEAKER_STARTS = '公联聯原前创創董总總首副执執C'
const NEXT_STARTS = '、和与與等'
const LIST_OF_FIRMS = /等[^。；，、]{0,12}(?:企业|企業|公司|厂商|廠商)/
const LIST_OF_FIELDS = /领域|領域|产业|產業|行业|行業|方向|赛道|賽道|类/
/** In front of it: two to four characters of a name from the beginning of a phrase, or two or three in a list. */
const NAMED = /(?:^|[，。、；：“”「」（）()\s]|如|与|與|和)(\p{Script=Han}{2,4})$/u
const LISTED = /[、如](\p{Script=Han}{2,3})$/u
/** Words of kind are no names. */
const KIND =
  /国|國|中国|全球|商业|商業|民营|民營|民用|军用|先进|先進|新型|高端|低轨|低軌|人形|工业|工業|生物|功率|汽车|汽車|智能|智慧|第三代|一家|多家|这家|這家|某|该|該|通信|卫星|衛星|航空|化合物|材料|合成|存储|制造|製造|传统|傳統|固体|液体|光电|量子|机器人|機器人/
const LONGEST_NAME = 6

/** Whether a mention is part of a firm's name. */
export function isInName(text: string, span: Span): boolean {
  if (isGapless(text.charCodeAt(span.end)) && isInChineseName(text, span.end)) return true
  if (isGapless(text.charCodeAt(span.start))) return isNamedFirm(text, span)
  // Only a capital folds to another unit there.
  const first = text.charCodeAt(span.start)
  return foldUnit(first) !== first && (isInLatinName(text, span) || isInFirmWords(text, span))
}

function isInChineseName(text: string, end: number): boolean {
  for (let i = end; i <= end + FIRM_REACH && i < text.length; i++) {
    if (FIRM_STARTS.includes(text.charCodeAt(i)) && FIRM_KINDS.some((kind) => text.startsWith(kind, i))) {
      return FIRM_BEHIND.test(text.slice(end, i))
    }
  }
  return false
}

/** Whether what stands around makes a sector's word the end of a firm's name: 某某航天董事长, 如某某航天、某某卫星等公司. */
function isNamedFirm(text: string, { start, end }: Span): boolean {
  const next = text[end] ?? ' '
  if (!SPEAKER_STARTS.includes(next) && !NEXT_STARTS.includes(next)) return false
  const behind = text.slice(end, end + 60)
  const isSpoken = SPEAKER.test(behind)
  if (!isSpoken && !isListOfFirms(behind)) return false
  const name = (isSpoken ? NAMED : LISTED).exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[1]
  return name !== undefined && !KIND.test(name)
}

function isListOfFirms(behind: string): boolean {
  const end = NEXT_NAME.test(behind) ? LIST_OF_FIRMS.exec(behind) : null
  return end !== null && !LIST_OF_FIELDS.test(behind.slice(0, end.index + end[0].length))
}

/** Words in capitals that end with the kind of a firm: `Advanced Materials Corp`, `Aviation Holdings`. */
const FIRM_WORDS = /^(?: (?:[A-Z][A-Za-z-]*|&|and|of)){0,4},? (?:Corp|Corporation|Group|Inc|Ltd|Co|Holdings|GmbH|PLC)\b/
/** A word of a name in front; the first of a sentence may be any word. */
const NAME_WORD = /(?:^|[^.!?。]) ?\b[A-Z][a-z]+ $/

function isInFirmWords(text: string, { start, end }: Span): boolean {
  if (text[end] !== ' ' && text[end] !== ',') return false
  if (!FIRM_WORDS.test(text.slice(end, end + 60))) return false
  return NAME_WORD.test(text.slice(Math.max(0, start - LONGEST_WORD), start)) && !isHeadline(text, start, end)
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
export function isHeadline(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`
  const line = around.split(/[\n\uFFFC.]/).join(' ')
  const long = line.match(/\p{L}{4,}/gu) ?? []
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.8
}
