/** Decides which date near a headline is the day of publication; others belong to the story, the page or today. */
import type { PrintedDate } from './printed-date.ts'

/** The text near a headline, without the headline itself. */
export interface PrintedText {
  readonly above: string
  readonly below: string
  /** Other statements of times: they tell the local day of a stamp in UTC, and no day by themselves. */
  readonly others?: string
}

const PUBLISHED =
  /(?:发布|發布|發佈|发表|發表|刊登|出版|刊出|上稿|成文|日期|时间|時間|publish(?:ed)?|posted|original(?:ly)?|\bdate)[^\d.。!?]{0,12}$/i
/** By Dana Field on January 12, 2026 */
const BY_SOMEBODY = /(?:^|\n)[^\n]{0,20}\bby\s[^\n]{3,60}\son\s$/i
/** What stands before a day on which a text was changed, or which is today. */
export const NOT_PUBLISHED =
  /(?:更新|修改|修訂|updated?|modified|today is|今天是|今日是?|现在是|現在是|截至|截止|版权|版權|copyright|©|出生|生日|成立|上映|首播|开播|活动|活動|会议|會議|举办|舉辦|报名|報名|考试|開幕|开幕|born|founded|deadline|expires?|event date)[^\d]{0,12}$/i
/** Text before and after a date that is part of a sentence, and so may be any day. */
const IN_SENTENCE_BEFORE = /(?:[\u3400-\u9fff\uf900-\ufaff]|\b(?:on|since|by|of|in|from|until|before|after|and|to)\s)$/i
const IN_SENTENCE_BEHIND = /^(?:[,、]|\s?[\p{Script=Han}--[来來稿作记記编編责責文字浏瀏阅閱点點发發分公浙上]])/v

/**
 * Chooses the date of publication; null where none of them is certain to be it. A labelled date counts first, then one
 * that the address contains too, then one with a time of day. A bare day counts last, and only below the headline
 * (above it is today's date), outside sentences, and where the address contains no other.
 *
 * @param text the searched text, in plain form; its first `headline` units are above the headline.
 */
export function choosePrintedDate(
  text: string,
  headline: number,
  dates: readonly PrintedDate[],
  addressDay: string,
): PrintedDate | null {
  const before = ({ start }: PrintedDate) => text.slice(Math.max(0, start - 24), start)
  const candidates = dates.filter((date) => !NOT_PUBLISHED.test(before(date)))
  const isInSentence = (date: PrintedDate) =>
    date.clock === '' &&
    (IN_SENTENCE_BEFORE.test(before(date)) || IN_SENTENCE_BEHIND.test(text.slice(date.end, date.end + 2)))
  return (
    candidates.find((date) => PUBLISHED.test(before(date)) || BY_SOMEBODY.test(text.slice(0, date.start))) ??
    candidates.find(({ day }) => day === addressDay) ??
    candidates.find(({ start, clock }) => start >= headline && clock !== '') ??
    (addressDay === '' ? candidates.find((date) => date.start >= headline && !isInSentence(date)) : undefined) ??
    null
  )
}

/** The day of an update, which some outlets print in the place of the publication's; null where there is none. */
export function findUpdatedDate(text: string, dates: readonly PrintedDate[]): PrintedDate | null {
  return (
    dates.find(({ start }) => /(?:更新|updated)[^\d]{0,12}$/i.test(text.slice(Math.max(0, start - 24), start))) ?? null
  )
}
