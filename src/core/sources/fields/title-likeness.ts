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

/** Share of the words of the shorter text that the other has too, 0 to 1; Chinese is compared by pairs of characters. */
export function shareWords(one: string, other: string): number {
  const [a, b] = [toWords(one), toWords(other)]
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  return short.size === 0 ? 0 : [...short].filter((word) => long.has(word)).length / short.size
}

function toWords(text: string): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.flatMap((word) => (/\p{Script=Han}/u.test(word) ? toPairs(word) : [word])))
}

function toPairs(text: string): string[] {
  const signs = [...text]
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}
