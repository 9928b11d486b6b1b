/** What the recognizer must equal: the simplest search that is right. Slow, and that is its only fault. */
import type { Lexicon } from '../../src/core/lexicon/lexicon.ts'
import { FOLD, foldText, IGNORED, SPACE } from '../../src/core/text/fold-text.ts'

const foldOf = (text: string, index: number) => FOLD[text.charCodeAt(index)] ?? IGNORED
const isWord = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character) && character < '\u2e80'

/** The folded character nearest to an index in one direction, passing over ignored ones; empty at an end. */
function nearest(text: string, index: number, step: 1 | -1): string {
  for (let i = index; i >= 0 && i < text.length; i += step) {
    if (foldOf(text, i) !== IGNORED) return String.fromCharCode(foldOf(text, i))
  }
  return ''
}

const isHan = (text: string, index: number) => /\p{Script=Han}/u.test(text[index] ?? '')

/** Compounds are one mention, Chinese ones that touch and Latin ones a space apart; all concepts of a test share a category. */
function isOneCompound(text: string, end: number, start: number): boolean {
  if (isHan(text, start) && isHan(text, end - 1)) return end === start
  return end + 1 === start && text[end] === ' '
}

function opens(text: string, start: number): boolean {
  const first = nearest(text, start, 1)
  const before = nearest(text, start - 1, -1)
  if (isWord(first) && isWord(before)) return false
  return !(/\d/.test(first) && /[.,]/.test(before) && /\d/.test(nearest(text, start - 2, -1)))
}

/** Leftmost-longest: at each place the longest stretch that folds to a form and stands at word boundaries. */
export function findNaively(lexicon: Lexicon, text: string): [number, number][] {
  const forms = new Set(lexicon.forms)
  const found: [number, number][] = []
  for (let start = 0; start < text.length; ) {
    let best = 0
    for (let end = start + 1; end <= text.length; end++) {
      const slice = text.slice(start, end)
      // A match begins and ends with characters that are read: foldText would trim the others away.
      if ([start, end - 1].some((index) => foldOf(text, index) === IGNORED || foldOf(text, index) === SPACE)) continue
      if (!forms.has(foldText(slice)) || !opens(text, start)) continue
      const closes = !(isWord(nearest(text, end - 1, -1)) && isWord(nearest(text, end, 1)))
      if (closes) best = end
    }
    const last = found.at(-1)
    if (best > 0 && last && isOneCompound(text, last[1], start)) last[1] = best
    else if (best > 0) found.push([start, best])
    start = best > 0 ? best : start + 1
  }
  return found
}
