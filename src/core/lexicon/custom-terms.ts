/**
 * Parses the user's own terms, as pasted: one per line, in any script. `*` at the end of a word of letters is the only
 * wildcard, and nothing is ever read as a regular expression. A line that cannot be used is reported and does not
 * affect other lines.
 */
import { foldText, isGapless } from '../text/fold-text.ts'

/** Longest term, in UTF-16 code units. */
const LONGEST_TERM = 80
/** Most terms of all lists together; search stays fast up to this number. */
export const MOST_TERMS = 10_000
/** Letters that must stand before `*`: fewer would mark half of every page. */
const LEAST_LETTERS = 3

/** Why a line is no term. Each has a sentence in the message catalogue (`term_fault_<reason>`). */
export type TermFaultReason =
  | 'too_long'
  | 'wildcard_misplaced'
  | 'wildcard_too_short'
  | 'folds_to_nothing'
  | 'too_short'
  | 'duplicate'
  | 'too_many'

/** A line that was left out. */
export interface TermFault {
  /** Counted from 1. */
  readonly line: number
  readonly reason: TermFaultReason
}

/** One usable line. */
export interface CustomTerm {
  /** As the user wrote it, without white space around it. */
  readonly written: string
  /** Folded, without the wildcard. */
  readonly form: string
  /** Whether it goes on to the end of the word (`nano*`). */
  readonly isOpen: boolean
}

export interface ParsedTerms {
  readonly terms: readonly CustomTerm[]
  readonly faults: readonly TermFault[]
}

/** The last word, if it belongs to a script that writes spaces between words. */
const LAST_WORD = /(?:(?![\u2e80-\u{10ffff}])[\p{L}\p{M}\p{N}])+$/u

/** Reads one list alone; see {@link parseCustomLists}. */
export function parseCustomTerms(text: string): ParsedTerms {
  return parseList(text, new Set())
}

/**
 * Reads lists in their order. Total. Blank lines and lines that begin with `#` are skipped. A term that an earlier list
 * has is a duplicate; of a list beyond {@link MOST_TERMS}, the first line too many is the last one read.
 */
export function parseCustomLists(texts: readonly string[]): ParsedTerms[] {
  const seen = new Set<string>()
  return texts.map((text) => parseList(text, seen))
}

/** @param seen the existing terms; those of this list are added. */
function parseList(text: string, seen: Set<string>): ParsedTerms {
  const terms: CustomTerm[] = []
  const faults: TermFault[] = []
  let line = 0
  for (const raw of text.split(/\r\n|[\r\n\u2028\u2029]/)) {
    line++
    const written = raw.trim()
    if (written === '' || written.startsWith('#')) continue
    if (seen.size === MOST_TERMS) {
      faults.push({ line, reason: 'too_many' })
      break
    }
    const term = parseTerm(written)
    if (typeof term === 'string') {
      faults.push({ line, reason: term })
      continue
    }
    const key = term.form + (term.isOpen ? '*' : '')
    if (seen.has(key)) faults.push({ line, reason: 'duplicate' })
    else terms.push(term)
    seen.add(key)
  }
  return { terms, faults }
}

function parseTerm(written: string): CustomTerm | TermFaultReason {
  if (written.length > LONGEST_TERM) return 'too_long'
  const star = written.search(/[*＊]/)
  const isOpen = star >= 0
  const form = foldText(isOpen ? written.slice(0, star) : written)
  if (isOpen) {
    const word = LAST_WORD.exec(form)?.[0]
    // A space before the star is trimmed from the form by folding.
    const isAtEnd = star === written.length - 1 && foldText(written) === `${form}*`
    if (!isAtEnd || word === undefined) return 'wildcard_misplaced'
    if ((word.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return 'wildcard_too_short'
  }
  // Punctuation alone has no meaning, and would match everywhere.
  if (!/[\p{L}\p{N}]/u.test(form)) return 'folds_to_nothing'
  if ([...form].length === 1 && isGapless(form.charCodeAt(0))) return 'too_short'
  return { written, form, isOpen }
}
