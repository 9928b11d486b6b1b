/** The interface of a form of figures: where it may stand, and how it is read there. */
import type { Reading } from './figure.ts'

/** Facts of the whole text that a form may query. */
export interface FigureContext {
  /** The plain text. */
  readonly text: string
  /** BCP 47, of the text itself; empty where it cannot be determined. */
  readonly language: string
}

export interface FigureForm {
  /** Global; every quantifier in it has an upper bound, so that the time at one place is bounded. */
  readonly pattern: RegExp
  /** Not global; must match somewhere for the pattern to match at all. Rules out most texts. */
  readonly needs?: RegExp
  /** Null where the match turns out to be no figure. */
  read(match: RegExpExecArray, context: FigureContext): Reading | null
  /** How many units of the match precede the figure; none where this is missing. */
  lead?(match: RegExpExecArray): number
}
