/** Final adjustment of a mention's ends: quotation marks come in pairs, Chinese compounds are one term. */
import { PASSED_OVER, UNITS } from '../text/character-tables.ts'
import { isGapless } from '../text/fold-text.ts'
import type { Span } from '../text/span.ts'
import type { Mention } from './mention.ts'

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

/**
 * Joins mentions of one category that make one compound: Chinese ones that touch (稀土 and 新材料 in 稀土新材料), Latin
 * ones with one space between (`Long March 8A rocket`). A compound is named by its last part, so that part's concept is
 * used for the whole. The user's own terms stay as the user wrote them, and are not joined.
 */
export function joinCompounds(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const last = joined[joined.length - 1]
    if (last && isCompound(text, last, mention)) {
      joined[joined.length - 1] = { start: last.start, end: mention.end, surface: mention.surface }
    } else joined.push(mention)
  }
  return joined
}

function isCompound(text: string, first: Mention, second: Mention): boolean {
  if (first.surface.isOwn || second.surface.isOwn) return false
  if (first.surface.concept.category !== second.surface.concept.category) return false
  const isChinese = isGapless(text.charCodeAt(second.start)) && isGapless(text.charCodeAt(first.end - 1))
  if (isChinese) return first.end === second.start
  return first.end + 1 === second.start && text[first.end] === ' '
}
