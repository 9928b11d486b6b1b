/** Which quotes are the same text on several sites: agency copy, press releases, syndicated columns. */
import { foldText } from '../text/fold-text.ts'

/**
 * Weight below which a text is never grouped, in Chinese characters: shorter ones are names, formulas and headlines
 * that independent writers share.
 */
export const LEAST_COPY_WEIGHT = 24

/** Letters of other scripts that say about as much as one Chinese character. */
const LETTERS_A_CHARACTER = 3

/**
 * The key under which copies of a text are grouped; empty where the text is too short to rule out a coincidence.
 *
 * Guaranteed: two texts with equal keys that are not empty have the same letters and digits in the same order, and
 * weigh at least {@link LEAST_COPY_WEIGHT} (24 Chinese characters, or about 72 letters). Case, width, Traditional or
 * Simplified characters, spaces, punctuation and line breaks do not matter, since sites set the same text differently.
 * Not guaranteed: that copies are found when they were cut elsewhere or edited; a missed copy is one row too many, a
 * false one would file a quote under a source that never printed it. Only texts of different articles are copies:
 * compare article keys too.
 */
export function toCopyKey(quote: string): string {
  const key = toBareQuote(quote)
  const characters = key.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const letters = [...key].length - characters
  return characters + Math.floor(letters / LETTERS_A_CHARACTER) >= LEAST_COPY_WEIGHT ? key : ''
}

/** The letters and digits of a quote, folded: what its copies share however a site typesets them. */
export function toBareQuote(quote: string): string {
  return foldText(quote).replace(/[^\p{Letter}\p{Number}]+/gu, '')
}
