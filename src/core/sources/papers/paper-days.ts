/** The days of a government paper: when it was signed, and from when it is in force. */
import { findDates, toPlainText } from '../printed-date.ts'
import { toBodies } from './issuing-bodies.ts'

/** Lines from the end of a text among which the sign-off is looked for, and how many bodies may sign. */
const REACH = 400
const MOST_SIGNERS = 15
const LONGEST_SIGN_OFF = 80

const DAY =
  '(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[二一][〇○零九一二三四五六七八]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)'
const EFFECT = '(?:正式|全面)?\\s*(?:施行|实施|實施|生效|执行|執行|实行)'
const IN_FORCE = new RegExp(
  `(?:自|从|於|于)\\s*(${DAY})\\s*(?:起|开始)?\\s*${EFFECT}|(${DAY})\\s*(?:起|开始)\\s*${EFFECT}`,
  'gu',
)
/** What is said of the paper itself, not of a law that it names. */
const OF_ITSELF =
  /(?:本|该|上述|此)(?:通知|办法|规定|意见|细则|条例|公告|通告|方案|决定|规则|标准|措施|规范|指南|指引|目录|令|规程|文件|实施)/u

/** A text that is a day and nothing else, `YYYY-MM-DD`; empty where it is none. */
export function toWholeDay(text: string): string {
  const plain = toPlainText(text).replace(/\s+/gu, '')
  if (/^\d{8}$/.test(plain)) return toWholeDay(`${plain.slice(0, 4)}-${plain.slice(4, 6)}-${plain.slice(6)}`)
  const [date, ...others] = findDates(plain)
  return date && others.length === 0 && date.start === 0 && date.end >= plain.length - 1 ? date.day : ''
}

/** The sign-off at the end of a paper: the bodies on lines of their own, and the day below them. */
export interface SignOff {
  readonly bodies: readonly string[]
  readonly day: string
}

/** 市长　谭立恒: an order is signed by whoever heads the body. */
const SIGNER =
  /^(?:代|副)?(?:市长|省长|州长|县长|区长|部长|主席|署长|行长|局长|厅长|主任|总理|委员长|检察长|院长|自治区主席)[\s\u3000]+\p{Script=Han}{1,2}[\s\u3000]?\p{Script=Han}{1,2}$/u

export function findSignOff(lines: readonly string[]): SignOff | null {
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - REACH); at--) {
    const line = lines[at] as string
    if (line.length > LONGEST_SIGN_OFF) continue
    const [, beside = '', date = ''] =
      /^(\D{0,60}?)\s*((?:(?:19|20)\d{2}|[二一][〇○零九一二三四五六七八]{3})\s*年.*)$/u.exec(line) ?? []
    const day = toWholeDay(date)
    const besides = beside === '' ? [] : toBodies(beside)
    if (day === '' || (beside !== '' && besides.length === 0)) continue
    const bodies = [...besides]
    for (let above = at - 1; above >= 0 && bodies.length < MOST_SIGNERS; above--) {
      const names = toBodies(lines[above] as string)
      if (names.length === 0) break
      bodies.unshift(...names)
    }
    if (bodies.length > 0 || SIGNER.test(lines[at - 1] as string)) return { bodies, day }
  }
  return null
}

/** The day from which a paper says that it is in force; empty where it names none. */
export function findInForceDay(lines: readonly string[]): string {
  let fallback = ''
  for (const line of lines) {
    for (const match of line.matchAll(IN_FORCE)) {
      const day = toWholeDay(match[1] ?? match[2] ?? '')
      const before = line.slice(Math.max(0, match.index - 40), match.index)
      if (day === '' || /》\s*$/u.test(before)) continue
      if (OF_ITSELF.test(before)) return day
      fallback = day
    }
  }
  return fallback
}
