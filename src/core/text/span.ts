/** Half-open stretches of text: the one convention for positions, everywhere. */

/** `[start, end)` in UTF-16 code units of the raw text it belongs to; `start < end`. */
export interface Span {
  readonly start: number
  readonly end: number
}
