/** What the finder asks of a form: where it may stand, and what is read there. */
import type { Reading } from './figure.ts'

/** What a form may ask of the whole text. */
export interface FigureContext {
  /** The plain text. */
  readonly text: string
  /** BCP 47, of the text itself; empty where nothing tells. */
  readonly language: string
}

export interface FigureForm {
  /** Global; every quantifier in it has an upper bound, so that the time at one place is bounded. */
  readonly pattern: RegExp
  /** Not global; what a text must have somewhere for the pattern to be found in it. Most texts are done with by these. */
  readonly needs?: RegExp
  /** Null where the match is no figure after all. */
  read(match: RegExpExecArray, context: FigureContext): Reading | null
  /** How many units of the match go before the figure; none where this is missing. */
  lead?(match: RegExpExecArray): number
}
