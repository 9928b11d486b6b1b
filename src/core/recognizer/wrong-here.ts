/** "Wrong here": mentions that the user does not want marked on one site, or next to one word. */

import type { Mention } from './mention.ts'

/** A concept, and where it is wrong; where both are given, both must hold. */
interface Rule {
  readonly concept: string
  /** Key of a site, as in the site rules. */
  readonly site: string | null
  /** Word directly before or after the mention. */
  readonly neighbour: string | null
}

/** Whether a mention is excluded at its place; `text` is that of its block. */
export type WrongHere = (mention: Mention, text: string) => boolean

/** Whether a word stands directly before or after a mention in a text; false for a word of nothing. */
export type IsBeside = (word: string, mention: Mention, text: string) => boolean

/** Whether any rule that may hold on a site looks at the words around a mention. */
export function looksAtNeighbours(rules: readonly Rule[], site: string): boolean {
  return rules.some((rule) => rule.neighbour !== null && (rule.site === null || rule.site === site))
}

/**
 * Makes the test for one site.
 *
 * @param isBeside null where it is not there yet: until then a concept with a rule that needs it is unmarked, which
 * shows less than marks that vanish.
 */
export function createWrongHere(rules: readonly Rule[], site: string, isBeside: IsBeside | null): WrongHere {
  const neighboursOf = new Map<string, (string | null)[]>()
  for (const { concept, neighbour, site: where } of rules) {
    if ((where !== null && where !== site) || (neighbour === null && where === null)) continue
    neighboursOf.set(concept, [...(neighboursOf.get(concept) ?? []), neighbour])
  }
  return (mention, text) => {
    const neighbours = neighboursOf.get(mention.surface.concept.id)
    return neighbours?.some((word) => word === null || !isBeside || isBeside(word, mention, text)) ?? false
  }
}
