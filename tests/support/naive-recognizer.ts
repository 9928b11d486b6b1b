/** The reference for the recognizer: the simplest correct search, which is only slow. */

import type { CustomTerm } from '../../src/core/lexicon/custom-terms.ts'
import { listForms } from '../../src/core/lexicon/form-texts.ts'
import type { Lexicon } from '../../src/core/lexicon/lexicon.ts'
import { foldUnit, IGNORED, isQuotationMark, SPACE } from '../../src/core/text/character-tables.ts'
import { foldText } from '../../src/core/text/fold-text.ts'

const foldOf = (text: string, index: number) =>
  index >= 0 && index < text.length ? foldUnit(text.charCodeAt(index)) : IGNORED
/** A character that folds to letters counts as they do. */
const isWord = (character: string) => /^[\p{L}\p{M}\p{N}]/u.test(foldText(character)) && foldText(character) < '\u2e80'

/** The folded character nearest to an index in one direction, skipping ignored ones; empty at an end or a quotation mark. */
function nearest(text: string, index: number, step: 1 | -1): string {
  for (let i = index; i >= 0 && i < text.length; i += step) {
    if (isQuotationMark(text.charCodeAt(i))) return ''
    if (foldOf(text, i) !== IGNORED) return String.fromCharCode(foldOf(text, i))
  }
  return ''
}

const isHan = (text: string, index: number) => /\p{Script=Han}/u.test(text[index] ?? '')

/**
 * A compound is one mention: a Chinese form that touches what is before it, Latin ones a space or an `of` apart. All
 * concepts of a test share a category.
 */
function isOneCompound(text: string, end: number, start: number): boolean {
  if (isHan(text, start)) return end === start
  return !isHan(text, end - 1) && [' ', ' "', ' “', ' ‘', ' of '].includes(text.slice(end, start))
}

function opens(text: string, start: number): boolean {
  const first = nearest(text, start, 1)
  const before = nearest(text, start - 1, -1)
  if (isWord(first) && isWord(before)) return false
  return !(/\d/.test(first) && /[.,]/.test(before) && /\d/.test(nearest(text, start - 2, -1)))
}

/** Whether a folded stretch is a custom term: letter by letter, or by its beginning and the rest of its word. */
function isCustomTerm(folded: string, { form, isOpen }: CustomTerm): boolean {
  if (!isOpen) return folded === form
  return folded.startsWith(form) && [...folded.slice(form.length)].every(isWord)
}

/**
 * Leftmost-longest: at each place the longest stretch that folds to a form, or is a custom term, and stands at word
 * boundaries. At equal length custom terms win; they join no compound.
 */
export function findNaively(lexicon: Lexicon, text: string, own: readonly CustomTerm[] = []): [number, number][] {
  const forms = new Set(listForms(lexicon.forms))
  const found: { span: [number, number]; isOwn: boolean }[] = []
  for (let start = 0; start < text.length; ) {
    let best = 0
    let isOwn = false
    for (let end = start + 1; end <= text.length; end++) {
      // A match begins and ends with characters that count: foldText would trim ignored ones and spaces.
      if ([start, end - 1].some((index) => foldOf(text, index) === IGNORED || foldOf(text, index) === SPACE)) continue
      const folded = foldText(text.slice(start, end))
      const isAny = own.some((term) => isCustomTerm(folded, term))
      if ((!forms.has(folded) && !isAny) || !opens(text, start)) continue
      if (isWord(nearest(text, end - 1, -1)) && isWord(nearest(text, end, 1))) continue
      best = end
      isOwn = isAny
    }
    const last = found.at(-1)
    const joins = last && !last.isOwn && !isOwn && isOneCompound(text, last.span[1], start)
    if (best > 0 && joins) last.span[1] = best
    else if (best > 0) found.push({ span: [start, best], isOwn })
    start = best > 0 ? best : start + 1
  }
  return found.map(({ span }) => span)
}
