/** The number on the toolbar button. */

/** Words for a count: nothing for none, and never more than four characters fit. */
export function toBadgeText(count: number): string {
  return count === 0 ? '' : count > 999 ? '999+' : String(count)
}
