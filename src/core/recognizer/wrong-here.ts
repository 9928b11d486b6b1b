/** "Wrong here": mentions that the user does not want marked on one site, or next to one word. */

import { isOfWord } from '../text/character-tables.ts'
import { foldText } from '../text/fold-text.ts'
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

/** How far a neighbour is searched; a rule's words, with the gaps in them, are shorter. */
const REACH = 240

/** Makes the test for one site. */
export function createWrongHere(rules: readonly Rule[], site: string): WrongHere {
  const neighboursOf = new Map<string, (string | null)[]>()
  for (const rule of rules) {
    if (rule.site !== null && rule.site !== site) continue
    const neighbour = rule.neighbour === null ? null : foldText(rule.neighbour)
    if (neighbour === '' || (neighbour === null && rule.site === null)) continue
    neighboursOf.set(rule.concept, [...(neighboursOf.get(rule.concept) ?? []), neighbour])
  }
  return (mention, text) => {
    const neighbours = neighboursOf.get(mention.surface.concept.id)
    if (!neighbours) return false
    return neighbours.some((neighbour) => neighbour === null || isBeside(neighbour, mention, text))
  }
}

function isBeside(neighbour: string, { start, end }: Mention, text: string): boolean {
  const before = foldText(text.slice(Math.max(0, start - REACH), start))
  const after = foldText(text.slice(end, end + REACH))
  const isBefore = before.endsWith(neighbour) && isApart(before, before.length - neighbour.length)
  return isBefore || (after.startsWith(neighbour) && isApart(after, neighbour.length))
}

/** Whether no word of letters continues across a place. */
function isApart(folded: string, index: number): boolean {
  return (
    index === 0 ||
    index === folded.length ||
    !isOfWord(folded.charCodeAt(index - 1)) ||
    !isOfWord(folded.charCodeAt(index))
  )
}
