/**
 * How highlight rules reach the elements of a page. Chromium resolves a universal rule for every element of every page,
 * marked or not (31 ms of style at 200 kB, 2,000 at 10 MB); a rule of the root is resolved once and inherited, also
 * into shadow trees. Firefox does not inherit highlights from the root, and universal rules cost nothing there.
 */

export type RuleReach = 'root' | 'every'

/** The selector of a highlight. */
export function toHighlight(name: string, reach: RuleReach): string {
  return `${reach === 'root' ? ':root' : ''}::highlight(${name})`
}
