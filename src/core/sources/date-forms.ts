/**
 * The forms of dates and times of day: patterns, and how each is parsed. Text is in NFKC, so digits and signs are
 * plain.
 */

/** Known facts of a page that let shorter forms count as dates. */
export interface DateHints {
  /** The year of dates that state none (1月12日). */
  readonly year?: string
  /** The last day that is possible, `YYYY-MM-DD`: a date without a year that would be later is the year before's. */
  readonly latest?: string
  /** Whether a year of three digits counts from 1911, as Taiwan's authorities write without saying so (115年1月12日). */
  readonly isMinguo?: boolean
  /** Whether 26-01-12 before a time of day begins with the year. */
  readonly isShortYear?: boolean
  /** Whether 12/01/2026 begins with the day; left out where that is not known. */
  readonly dayFirst?: boolean
}

type DayNumbers = readonly [year: number, month: number, day: number]

interface DateForm {
  readonly pattern: RegExp
  /** Numbers that need not be a day of the calendar. */
  read(match: RegExpMatchArray, hints: DateHints): DayNumbers
}

const NO_DAY: DayNumbers = [0, 0, 0]
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR = '((?:19|20)\\d{2})'
const NUMERALS = '〇一二三四五六七八九'

/** A month and a day in the known year, or in the one before it where they are yet to come. */
function inKnownYear(month: string | undefined, day: string | undefined, { year, latest = '' }: DateHints): DayNumbers {
  if (!year) return NO_DAY
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return toNumbers(latest !== '' && text > latest ? String(Number(year) - 1) : year, month, day)
}

const toNumbers = (...parts: (string | undefined)[]) => parts.map(Number) as unknown as DayNumbers
const toMonth = (name = '') => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)

/** 十二 or 二十一 as a number; a year digit by digit. */
function fromNumerals(text = ''): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens ? NUMERALS.indexOf(tens) : 1) * 10 : 0
  return ten + (units ? NUMERALS.indexOf(units) : 0)
}

/** `era` years count from the year before their first: 民國元年 is 1912, 令和元年 is 2019. */
const fromEra = (era: number, [, year, month, day]: RegExpMatchArray) =>
  toNumbers(String(era + (year === '元' ? 1 : Number(year))), month, day)

export const DATE_FORMS: readonly DateForm[] = [
  {
    // 2026年1月12日, 2026-01-12, 2026/1/12, 2026.01.12; 20260112 only within stamps.
    pattern: new RegExp(
      `(?<![\\d.])${YEAR}\\s?[年/.-]\\s?(\\d{1,2})\\s?[月/.-]\\s?(\\d{1,2})(?!\\d)\\s?[日号號]?`,
      'g',
    ),
    read: ([, year, month, day]) => toNumbers(year, month, day),
  },
  {
    pattern: /(?:中[华華])?民[國国]\s?(\d{1,3}|元)\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})(?!\d)\s?日?/g,
    read: (match) => fromEra(1911, match),
  },
  {
    pattern: /(?<!\d)(1[01]\d)\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})(?!\d)\s?日?/g,
    read: (match, { isMinguo }) => (isMinguo ? fromEra(1911, match) : NO_DAY),
  },
  {
    pattern: /令和\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: (match) => fromEra(2018, match),
  },
  {
    pattern: /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]/g,
    read: ([, year = '', month, day]) => [
      Number([...year.replace(/[○零]/g, '〇')].map((digit) => NUMERALS.indexOf(digit)).join('')),
      fromNumerals(month),
      fromNumerals(day),
    ],
  },
  {
    // Jan. 12, 2026; January 12th 2026; also with the time right behind it: Jan 12 20267:10 AM
    pattern: new RegExp(
      `(?<![a-z\\u00c0-\\u024f])${MONTH}\\s?(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}${YEAR}(?!\\d(?!\\d?:\\d\\d))`,
      'gi',
    ),
    read: ([, month, day, year]) => toNumbers(year, toMonth(month), day),
  },
  {
    // 12 January 2026; 12-Jan-2026; 12th Jan., 2026
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s-]{1,3}${MONTH},?[\\s-]{1,3}${YEAR}(?!\\d)`,
      'gi',
    ),
    read: ([, day, month, year]) => toNumbers(year, toMonth(month), day),
  },
  {
    // The year apart from month and day, as outlets print it in boxes of their own: 2019 09/07 19:02.
    pattern: /(?<![\d./-])(20\d{2})\s{1,3}(\d{1,2})[/.月-](\d{1,2})日?(?=\s|$)/g,
    read: ([, year, month, day]) => toNumbers(year, month, day),
  },
  {
    // 26-01-12 09:30 and 26/01/12 09:30: only with a time of day.
    pattern: /(?<![\d./:-])(\d{2})([-/.])(\d{2})\2(\d{2})(?=\s+\d{1,2}:\d{2})/g,
    read: ([, year, , month, day], { isShortYear }) => (isShortYear ? toNumbers(`20${year}`, month, day) : NO_DAY),
  },
  {
    // 26-02-03 behind a label: 更新时间：26-02-03.
    pattern: /(?<=(?:时间|時間|日期)\s?:\s?)(\d{2})([-/.])(\d{2})\2(\d{2})(?![\d-])/g,
    read: ([, year, , month, day]) => toNumbers(`20${year}`, month, day),
  },
  {
    // 09-Apr-26
    pattern: new RegExp(`(?<![\\d-])(\\d{1,2})-${MONTH}-(\\d{2})(?![\\d-])`, 'gi'),
    read: ([, day, month, year]) => toNumbers(`20${year}`, toMonth(month), day),
  },
  {
    // 12/01/2026 and 01/12/2026: only where one of the numbers can be no month, or both are the same.
    pattern: /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(20\d{2})(?![\d/.-])/g,
    read: ([, one = '', separator, other = '', year], { dayFirst }) => {
      const [a, b] = [Number(one), Number(other)]
      if (a > 12) return toNumbers(year, other, one)
      if (b > 12 || a === b) return toNumbers(year, one, other)
      // Where points part the numbers, the day comes first.
      if (separator === '.') return toNumbers(year, other, one)
      if (dayFirst === undefined) return NO_DAY
      return dayFirst ? toNumbers(year, other, one) : toNumbers(year, one, other)
    },
  },
  {
    pattern: /(?<![年\d])(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/g,
    read: ([, month, day], hints) => inKnownYear(month, day, hints),
  },
  {
    // 01-12 09:30: only with a time of day.
    pattern: /(?<![\d./:-])(\d{2})[-/](\d{2})(?=\s+\d{1,2}:\d{2})/g,
    read: ([, month, day], hints) => inKnownYear(month, day, hints),
  },
]

/** The time of day with a date, as far as it is written. */
export interface Clock {
  /** `HH:MM:SS` on a clock of 24 hours; empty where none is written. */
  readonly clock: string
  /** Minutes east of UTC; null where no zone is written. */
  readonly offset: number | null
}

const WEEKDAY = String.raw`\(?(?:(?:星期|周|週)?[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?)\)?`
const HALF = '(上午|下午|中午|晚上|晚间|晚間|凌晨|早上)?'
const ZONE = String.raw`(?:(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)|(z|utc|gmt|hkt|sgt|jst|kst|est|edt|pst|pdt)(?![a-z]))`

/** What may follow a date: a weekday, a time, its zone. Sticky: set `lastIndex` to the end of the date. */
export const CLOCK = new RegExp(
  String.raw`,?\s{0,3}(?:${WEEKDAY}\s{0,2},?\s{0,2})?(?:(t)|\||at\s|,\s?)?\s{0,3}${HALF}\s?(\d{1,2})[:时時点點](\d{2})(?:[:分](\d{2})(?:\.\d+)?)?秒?分?\s?([ap]\.?m\b\.?)?\s{0,2}${ZONE}?`,
  'iy',
)

const NAMED_OFFSETS: Readonly<Record<string, number>> = {
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  est: -300,
  edt: -240,
  pst: -480,
  pdt: -420,
}

/** Parses a match of {@link CLOCK}. An impossible time is none. */
export function readClock(match: RegExpExecArray | null): Clock {
  const none = { clock: '', offset: null }
  if (!match) return none
  const [text, iso, half = '', hour, minute, second, ampm = '', sign, hours, minutes, name] = match
  const isLater = /下午|晚|^p/i.test(half || ampm) || (half === '中午' && Number(hour) < 3)
  const isTwelve = half !== '' || ampm !== ''
  const plain = Number(hour)
  const shown = isTwelve && plain <= 12 ? (plain % 12) + (isLater || (half === '中午' && plain === 12) ? 12 : 0) : plain
  if (shown > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return none
  const clock = [shown, minute, second ?? 0].map((part) => String(part).padStart(2, '0')).join(':')
  if (name) return { clock, offset: NAMED_OFFSETS[name.toLowerCase()] ?? 0 }
  // "09:30-11:00" is a span of time: an offset without a word before it occurs only in timestamps of programs.
  const isOffset = sign && (iso || second || /utc|gmt/i.test(text)) && Number(hours) <= 14
  const offset = isOffset ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) : null
  return { clock, offset }
}
