/** Compares titles by their letters and digits alone: systems change quotation marks, spaces and width. */

/** Letters and digits of a title in folded form. */
export function toLetters(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Least letters of a title that another may contain. */
const LEAST = 4

/** Whether one title is the other, or is contained in it as its beginning, its end or a part of some length. */
export function isLikeTitle(one: string, other: string): boolean {
  const [a, b] = [toLetters(one), toLetters(other)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === long) return short !== ''
  return short.length >= LEAST && long.includes(short) && short.length * 4 >= long.length
}
