/** Days, months, years and periods of years, as precise as written. A bare year counts only beside a word for years. */
import { readChineseNumeral, readDigitwise } from './chinese-numerals.ts'
import type { CalendarDate } from './figure.ts'
import type { FigureForm } from './figure-form.ts'

const YEAR = '(?:19|20)\\d\\d'
const HAN_YEAR = '[一二][〇零一二三四五六七八九]{3}'
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NOT_BEFORE_YEAR = '(?<![a-z\\d¥$€£]|[\\d.,/:-]-?)'
const NOT_BEHIND_YEAR = '(?![\\d,.:/%-]\\d|\\d|[a-z%]|-[a-z\\d])'
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const toMonth = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** A date where the calendar has it: 0 for a month or day that is not written. */
function toDate(year: number, month = 0, day = 0): CalendarDate | null {
  if (!(year >= 1900 && year < 2100 && month >= 0 && month <= 12)) return null
  const lastDay = (LAST_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  if (day > lastDay) return null
  const parts = [String(year), ...[month, day].filter((part) => part > 0).map((part) => String(part).padStart(2, '0'))]
  return { kind: 'date', value: parts.join('-'), to: null }
}

function toPeriod(from: number, to: number): CalendarDate | null {
  return from < to && from >= 1900 && to < 2100 ? { kind: 'period', value: String(from), to: String(to) } : null
}

const toYear = (text: string) => Number(readDigitwise(text) || text)
const toSmall = (text: string | undefined) =>
  text === undefined ? 0 : /^\d/.test(text) ? Number(text) : Number(readChineseNumeral(text)?.units ?? 99n)
const minguo = (text: string | undefined) => 1911 + (text === '元' ? 1 : toSmall(text))

const HAN_DAY = '(?: ?(\\d{1,2}|[一二三四五六七八九十]{1,3}) ?月(?: ?(\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号])?)?'

export const DATE_FORMS: readonly FigureForm[] = [
  {
    // 2026年, 2026年1月, 二〇二六年一月十二日
    pattern: new RegExp(
      `(?<![\\d.,/〇零一二三四五六七八九-])(${YEAR}|${HAN_YEAR}) ?年(?!历史|级|龄|代)${HAN_DAY}`,
      'giu',
    ),
    read: ([, year = '', month, day]) => toDate(toYear(year), toSmall(month), toSmall(day)),
  },
  {
    pattern: new RegExp(`民国 ?(\\d{1,3}|元|[一二三四五六七八九十百零〇]{1,6}) ?年${HAN_DAY}`, 'giu'),
    read: ([, year, month, day]) => toDate(minguo(year), toSmall(month), toSmall(day)),
  },
  {
    // 2026年1-3月
    pattern: new RegExp(`(?<!\\d)(${YEAR}) ?年 ?(\\d{1,2})(?:月份?)? ?[-~至到] ?(\\d{1,2}) ?月(?!\\d)`, 'giu'),
    read: ([, year, from, to]) => {
      const [first, last] = [toDate(Number(year), Number(from)), toDate(Number(year), Number(to))]
      return first && last && first.value < last.value ? { ...first, kind: 'period', to: last.value } : null
    },
  },
  {
    pattern: new RegExp(`(?<![\\d.,/a-z-])(${YEAR})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/]|[-.]\\d|[a-z])`, 'giu'),
    read: ([, year, , month, day]) =>
      Number(month) && Number(day) ? toDate(Number(year), Number(month), Number(day)) : null,
  },
  {
    // January 2026; January 12, 2026
    pattern: new RegExp(`(?<![a-z])${MONTH}(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? (${YEAR})(?![\\d,]\\d|\\d)`, 'giu'),
    read: ([, month = '', day, year]) => (day === '0' ? null : toDate(Number(year), toMonth(month), Number(day ?? 0))),
  },
  {
    // 12 January 2026, 12-Jan-2026
    pattern: new RegExp(`(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](${YEAR})(?!\\d)`, 'giu'),
    read: ([, day, month = '', year]) => toDate(Number(year), toMonth(month), Number(day)),
  },
  {
    pattern: new RegExp(
      `(?<=(?<![a-z])(?:in|by|since|until|till|during|through|before|after|early|late|mid|end of|start of|the year|as of|throughout)[ -])(${YEAR})${NOT_BEHIND_YEAR}(?! (?:tonnes?|tons|units|people|mw|gw|km|jobs|yuan|million|billion|firms|companies|enterprises))`,
      'giu',
    ),
    read: ([, year]) => toDate(Number(year)),
  },
  {
    // 2026-2030年, 2026年至2030年
    pattern: new RegExp(`(?<![\\d.,/-])(${YEAR}) ?年? ?(?:-{1,2}|~|至|到) ?(${YEAR}) ?年`, 'giu'),
    read: ([, from, to]) => toPeriod(Number(from), Number(to)),
  },
  {
    // 2026-2030, 2026-30 and "from 2026 to 2030"
    pattern: new RegExp(
      `(?:${NOT_BEFORE_YEAR}(?<!(?:tel|fax|no\\.?|iso|gb/t|gb)[:. ]{0,2})(${YEAR})(?:-|/)(${YEAR})|(?<=(?:from|between) )(${YEAR}) (?:to|and) (${YEAR}))${NOT_BEHIND_YEAR}`,
      'giu',
    ),
    read: ([, from, to, first, last]) => toPeriod(Number(from ?? first), Number(to ?? last)),
  },
]
