/**
 * Parses messages that pages answer. Apart from those to the background: a page's script holds no parser of clippings.
 */
import { isCategoryId } from '../core/categories.ts'
import { CLIP_PARTS } from '../core/quotes/clip-part.ts'
import type { FollowOrder } from './frame-order.ts'
import { MOST_SENTENCES, type PageMessageName, type Request } from './messages.ts'
import { type Fields, NO_PARAMS, type ParsersOf, parseAct, parseBy, parseFrameOrder } from './parse-params.ts'

/** Far longer than any sentence that is recognised, in UTF-16 units. */
const LONGEST_SENTENCE = 10_000

/** One parser for each message that pages answer. */
export const PAGE_PARSERS: ParsersOf<PageMessageName> = {
  'page.report': () => NO_PARAMS,
  'page.clip': ({ text, isKey }) =>
    typeof text === 'string' ? { text: text.toWellFormed(), isKey: isKey === true } : null,
  'page.clipPart': ({ part, isPointed }) => {
    const known = CLIP_PARTS.find((one) => one === part)
    return known && typeof isPointed === 'boolean' ? { part: known, isPointed } : null
  },
  'page.sentences': ({ category }) => (isCategoryId(category) ? { category } : null),
  'page.clipSentences': ({ category, chosen }) => {
    const isList =
      Array.isArray(chosen) &&
      chosen.length <= MOST_SENTENCES &&
      chosen.every((one) => typeof one === 'string' && one.length <= LONGEST_SENTENCE)
    return isCategoryId(category) && isList ? { category, chosen } : null
  },
  'page.mark': () => NO_PARAMS,
  'page.step': ({ by }) => (by === 1 || by === -1 ? { by } : null),
  'page.markingToggled': ({ marks }) => (typeof marks === 'boolean' ? { marks } : null),
  'page.forgetAct': parseAct,
  'page.follow': parseFollowOrder,
}

/** A request to a page, or null. */
export function parsePageRequest(value: unknown): Request | null {
  return parseBy(PAGE_PARSERS, value)
}

function parseFollowOrder(fields: Fields): FollowOrder | null {
  const order = parseFrameOrder(fields)
  return order && typeof fields.isOwnSite === 'boolean' ? { ...order, isOwnSite: fields.isOwnSite } : null
}
