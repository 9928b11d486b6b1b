/** The writing system of a text: enough to tell that words were put into another language, not which. */

export type Script = 'han' | 'kana' | 'hangul' | 'latin' | 'cyrillic' | 'arabic' | 'other'

const SCRIPTS: readonly (readonly [Script, RegExp, number])[] = [
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 3],
  ['hangul', /\p{Script=Hangul}/gu, 3],
  ['han', /\p{Script=Han}/gu, 3],
  ['latin', /\p{Script=Latin}/gu, 1],
  ['cyrillic', /\p{Script=Cyrillic}/gu, 1],
  ['arabic', /\p{Script=Arabic}/gu, 1],
]

/** Share of kana among East Asian characters from which on a text is Japanese. */
const KANA_SHARE = 0.15

/** Least letters that tell; a character of East Asia says about as much as three. */
const LEAST = 9

/** Null where a text is too short to tell, or as much in one as in another. */
export function scriptOf(text: string): Script | null {
  const weights = new Map(
    SCRIPTS.map(([script, pattern, weight]) => [script, (text.match(pattern)?.length ?? 0) * weight] as const),
  )
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (total < LEAST) return null
  const kana = weights.get('kana') ?? 0
  const eastAsian = kana + (weights.get('han') ?? 0)
  if (eastAsian * 2 > total) return kana > eastAsian * KANA_SHARE ? 'kana' : 'han'
  for (const [script, weight] of weights) if (weight * 2 > total) return script
  return null
}
