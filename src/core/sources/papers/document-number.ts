/**
 * Numbers of government papers: 发文字号 after GB/T 9704-2012 (section 7.2.5: the agency's code, the year in 〔 〕, the
 * serial number without 第 and without zeros before it, 号), and the forms of announcements and orders.
 */

const OPEN = '[〔\\[［【（(]'
const CLOSE = '[〕\\]］】）)]'
const CODED = `(?<code>[\\p{Script=Han}（）()]{1,24}?)\\s*${OPEN}\\s*(?<year>(?:19|20)\\d{2})\\s*${CLOSE}\\s*第?\\s*(?<serial>\\d{1,5})\\s*号`
/** 公告2026年第3号, 国家发展和改革委员会令第25号. */
const ANNOUNCED =
  '[\\p{Script=Han}（）()\\s]{0,40}(?:公告|通告|令|公报)\\s*[（(]?(?:(?:19|20)\\d{2}\\s*年\\s*)?第?\\s*\\d{1,5}\\s*号[)）]?'
/** The same without the word, which stands above it. */
const SERIAL = '(?:(?:19|20)\\d{2}\\s*年\\s*)?第\\s*\\d{1,5}\\s*号(?:公告|通告|令)?'

const WHOLE = new RegExp(`^[（(]?(?:${CODED}|${ANNOUNCED})[)）]?$`, 'u')
const SERIAL_ALONE = new RegExp(`^[（(]?${SERIAL}[)）]?$`, 'u')
const WITHIN = new RegExp(CODED, 'gu')
const LONGEST = 60

/** Words before a code within a sentence: 根据工信部企业〔2026〕12号 names 工信部企业. */
const BEFORE_CODE =
  /^.*(?:根据|依据|按照|遵照|印发|发布|出台|制定|下发|转发|文件|通知|意见|办法|方案|文号|字号|以|的|了|和|与|及|见|由|即|在|对|为)/u

/**
 * A text that is nothing but a number, in the standard's form; empty where it is none.
 *
 * @param isNamed whether a label or the line above says that it is one: 第3号 alone may number anything.
 */
export function toDocumentNumber(text: string, isNamed: boolean): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  const match = plain.length > LONGEST ? null : WHOLE.exec(plain)
  const { code, year, serial } = match?.groups ?? {}
  if (code !== undefined) return `${toCode(code)}〔${year}〕${serial}号`
  return match || (isNamed && SERIAL_ALONE.test(plain)) ? plain.replace(/^[（(]|[)）]$/gu, '').replace(/\s+/gu, '') : ''
}

/** A number with its place in a text. */
export interface FoundNumber {
  readonly number: string
  readonly start: number
}

/** The coded numbers that a text mentions, in its order. */
export function findDocumentNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(WITHIN)].flatMap((match) => {
    const { code = '', year, serial } = match.groups ?? {}
    const plain = toCode(code).replace(BEFORE_CODE, '')
    return plain === '' ? [] : [{ number: `${plain}〔${year}〕${serial}号`, start: match.index }]
  })
}

/** A code without what a bracket before it opened. */
function toCode(code: string): string {
  const plain = code.replace(/\s+/gu, '')
  const open = Math.max(plain.lastIndexOf('（'), plain.lastIndexOf('('))
  const close = Math.max(plain.lastIndexOf('）'), plain.lastIndexOf(')'))
  return open > close ? plain.slice(open + 1) : plain.replace(/^[）)]/u, '')
}
