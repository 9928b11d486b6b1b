/**
 * Detects ambiguous words that name something else: a song 〈衛星〉, an estate “卫星花园”, a club `the Rockets`, a shop
 * `Rocket Slice`. Only for words that need company anyway: a certain one in a title is still about its sector.
 */
import type { Span } from '../text/span.ts'
import { isHeadline } from './names.ts'

/** Brackets of titles, in pairs. */
const TITLE_OPENING = '〈《〖'
const TITLE_CLOSING = '〉》〗'
const QUOTE_OPENING = `“‘「『"${TITLE_OPENING}`
const QUOTE_CLOSING = `”’」』"${TITLE_CLOSING}`
/** Longest rest of a quoted name behind the mention. */
const LONGEST_REST = 6
/** What goes on like this is a phrase of the sector, not a name. */
const PHRASE =
  /^(?:产业|產業|企业|企業|技术|技術|制造|製造|研发|研發|链|鏈|发射|發射|系统|系統|星座|网络|網路|網絡|应用|應用|装备|裝備|材料|强国|強國|工程|计划|計[劃畫]|[、，和与與+＋])/
/** In front of a quotation that is a name by its own account. */
const CALLED =
  /(?:代[号號]|名叫|名[为為]|叫做|叫作|取名|[昵暱][称稱]|[绰綽外][号號]|歌曲|新歌|[单單]曲|曲目|影片|[电電]影|小[说說]|[专專][辑輯]|招牌|品牌|商[标標])[“‘「『"〈《]$/
/** Common nouns of sectors that English capitalises only in names. */
const COMMON =
  /^(?:satellites?|rockets?|aerospace|spaceships?|orbiters?|landers?|drones?|robots?|chips?|wafers?|foundr(?:y|ies)|semiconductors?)$/i
/** In a headline the word before has a capital too. */
const WORD_BEFORE = /(?:^|[ (])(?:The|[a-z]+) $/
const SMALL = /^[a-z]+$/

/** Whether an ambiguous word is a name or part of one. */
export function isInTitle(text: string, span: Span): boolean {
  const before = text[span.start - 1] ?? ' '
  const behind = text[span.end] ?? ' '
  const bracket = TITLE_OPENING.indexOf(before)
  if (bracket >= 0 && behind === TITLE_CLOSING[bracket]) return true
  return QUOTE_OPENING.includes(before) && isQuotedName(text, span)
}

/** Whether a quotation that begins with the word goes on to a short name, or is announced as one. */
function isQuotedName(text: string, { start, end }: Span): boolean {
  if (CALLED.test(text.slice(Math.max(0, start - 8), start))) return true
  for (let i = end; i <= end + LONGEST_REST && i < text.length; i++) {
    if (!QUOTE_CLOSING.includes(text[i] as string)) continue
    return i > end && !PHRASE.test(text.slice(end, i))
  }
  return false
}

/** Whether a common noun has a capital in the middle of a sentence. */
export function isCapitalised(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start)
  if (first < 0x41 || first > 0x5a || !COMMON.test(text.slice(start, end))) return false
  const isInside = WORD_BEFORE.test(text.slice(Math.max(0, start - 20), start))
  return isInside && SMALL.test(text.slice(start + 1, end)) && !isHeadline(text, start, end)
}
