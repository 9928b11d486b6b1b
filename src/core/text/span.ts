/** Half-open stretches of text: the one convention for positions, everywhere. */

/** `[start, end)` in UTF-16 code units of the raw text it belongs to; `start < end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
