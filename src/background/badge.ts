/** Formats the number on the toolbar button. */

/** The text for a count: empty for none; no more than four characters fit. */
export function toBadgeText(count: number): string {
  return count === 0 ? '' : count > 999 ? '999+' : String(count)
}
