/**
 * The text in which figures are searched: width, script, kinds of dash and quotation mark unified, case kept, and every
 * unit with its place in the raw text. Unlike folding for terms it keeps dashes and brackets, which are parts of
 * numbers.
 */
import { foldUnit, prepareTables } from '../text/character-tables.ts'

export interface PlainText {
  readonly text: string
  /** Raw offset of each unit of `text`. */
  readonly starts: Uint32Array
}

const DASHES = '-‐‑‒–—―−－﹣'
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...DASHES].map((dash) => [dash, '-'] as const),
  ...[...'~～〜∼'].map((wave) => [wave, '~'] as const),
  ...[...'"“”„‟「」『』＂'].map((mark) => [mark, '"'] as const),
  ...[...'‘’ʼ＇'].map((mark) => [mark, "'"] as const),
  ...[...'〔［﹝【'].map((bracket) => [bracket, '['] as const),
  ...[...'〕］﹞】'].map((bracket) => [bracket, ']'] as const),
  ...[...'《》'].map((bracket) => [bracket, bracket] as const),
  ['￥', '¥'],
  ['○', '〇'],
  // A Chinese comma separates; it groups digits only between digits of the same width.
  ['，', '，'],
])
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const WIDE_DIGIT = /[０-９]/

function toPlainUnit(text: string, index: number): string {
  const raw = text[index] as string
  if (raw === '，' && WIDE_DIGIT.test(text[index - 1] ?? '') && WIDE_DIGIT.test(text[index + 1] ?? '')) return ','
  const sign = SIGNS.get(raw)
  if (sign !== undefined) return sign
  const unit = raw.charCodeAt(0)
  // Full-width ASCII lies exactly 0xFEE0 above ASCII (Unicode block FF01-FF5E).
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0)
  return unit < 0x2e80 ? raw : String.fromCharCode(foldUnit(unit))
}

/** White space becomes one space, an empty line a line break, which no figure spans. */
export function toPlainText(text: string): PlainText {
  prepareTables()
  const starts = new Uint32Array(text.length)
  const units: string[] = []
  for (let i = 0; i < text.length; i++) {
    const raw = text[i] as string
    if (INVISIBLE.test(raw)) continue
    const start = i
    let unit: string
    if (/\s/.test(raw)) {
      let lineFeeds = 0
      for (; i < text.length && /\s/.test(text[i] as string); i++) if (text[i] === '\n') lineFeeds++
      i--
      unit = lineFeeds > 1 ? '\n' : ' '
    } else unit = toPlainUnit(text, i)
    starts[units.length] = start
    units.push(unit)
  }
  return { text: units.join(''), starts: starts.subarray(0, units.length) }
}
