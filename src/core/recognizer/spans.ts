/** Adjusts the ends of a match: quotation marks come in pairs. */
import { PASSED_OVER, UNITS } from '../text/character-tables.ts'
import type { Span } from '../text/span.ts'

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]

/** Extends a span by the quotation mark whose partner is inside it: 小巨人”企业 becomes “小巨人”企业. */
export function balanceQuotes(text: string, { start, end }: Span): Span {
  for (const [open, close] of PAIRS) {
    const inside = text.slice(start, end)
    const opens = inside.includes(open)
    const closes = inside.includes(close)
    if (closes && !opens && text[start - 1] === open) return { start: start - 1, end }
    if (opens && !closes && text[end] === close) return { start, end: end + 1 }
  }
  const isHalfQuoted = text.slice(start, end).split('"').length === 2
  if (isHalfQuoted && text[start - 1] === '"') return { start: start - 1, end }
  return isHalfQuoted && text[end] === '"' ? { start, end: end + 1 } : { start, end }
}

/** Whether a span contains ignored units, such as quotation marks. */
export function holdsIgnored(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (((UNITS[text.charCodeAt(i)] as number) & PASSED_OVER) !== 0) return true
  return false
}
