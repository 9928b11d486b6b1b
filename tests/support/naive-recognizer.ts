/** What the recognizer must equal: the simplest search that is right. Slow, and that is its only fault. */
import type { Lexicon } from '../../src/core/lexicon/concept.ts'
import { foldText } from '../../src/core/text/fold-text.ts'

const isIgnored = (character: string) => /[\u00ad\u200b-\u200f\u2060\ufeff\0]/.test(character)
const isWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character) && character < '\u2e80'
const isWide = (character: string) => character >= '\uff01' && character <= '\uff5e'

function edge(text: string, index: number, step: 1 | -1): string | undefined {
  for (let i = index; i >= 0 && i < text.length; i += step) {
    const character = text[i] as string
    if (!isIgnored(character)) return isWide(character) ? foldText(character) : character
  }
  return undefined
}

/** Leftmost-longest: at each place the longest stretch that folds to a form and stands at word boundaries. */
export function findNaively(lexicon: Lexicon, text: string): [number, number][] {
  const forms = new Set(lexicon.surfaces.map(({ form }) => foldText(form)).filter((form) => form !== ''))
  const found: [number, number][] = []
  for (let start = 0; start < text.length; ) {
    let best = 0
    for (let end = start + 1; end <= text.length; end++) {
      const slice = text.slice(start, end)
      // A match begins and ends with characters that are read: foldText would trim the others away.
      if (/^[\s]|[\s]$/.test(slice) || isIgnored(slice[0] as string) || isIgnored(slice.at(-1) as string)) continue
      if (!forms.has(foldText(slice))) continue
      const opens = !(isWord(edge(text, start, 1)) && isWord(edge(text, start - 1, -1)))
      const closes = !(isWord(edge(text, end - 1, -1)) && isWord(edge(text, end, 1)))
      if (opens && closes) best = end
    }
    if (best > 0) found.push([start, best])
    start = best > 0 ? best : start + 1
  }
  return found
}
