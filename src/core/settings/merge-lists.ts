/** Lists of terms that two pages of settings write at once: no line that either wrote is lost. */
import type { OwnList } from './settings.ts'

/**
 * Three-way merge: the lists of a page, with what was stored since the state it began from.
 *
 * @param stored what is stored by now.
 * @param next what the page wants stored.
 * @param base what was stored when the page began; of lists that stand in no base nothing was taken away.
 */
export function mergeOwnLists(
  stored: readonly OwnList[],
  next: readonly OwnList[],
  base: readonly OwnList[],
): readonly OwnList[] {
  const merged = [...next]
  for (const [place, theirs] of stored.entries()) {
    const before = base[place]
    const isTheirs = !base.some((list) => isEqual(list, theirs)) && !next.some((list) => isEqual(list, theirs))
    if (!isTheirs) continue
    const at = findPartner(merged, theirs, next.length === base.length && before !== undefined ? place : -1)
    const mine = merged[at]
    if (!mine) merged.push(theirs)
    else merged[at] = joinLists(mine, theirs, before)
  }
  return merged
}

/** The list that another page's stands for: of the same name, else at the same place. */
function findPartner(lists: readonly OwnList[], theirs: OwnList, place: number): number {
  const named = lists.findIndex(({ id, name }) => id === theirs.id && name === theirs.name)
  return named >= 0 ? named : place
}

function joinLists(mine: OwnList, theirs: OwnList, before: OwnList | undefined): OwnList {
  const known = new Set([...toLines(mine), ...(before ? toLines(before) : [])])
  const added = toLines(theirs).filter((line) => !known.has(line))
  const terms =
    added.length === 0
      ? mine.terms
      : [mine.terms.replace(/\n+$/, ''), ...added].filter((line) => line !== '').join('\n')
  const list: OwnList = { id: mine.id, name: mine.name === before?.name ? theirs.name : mine.name, terms }
  return isJoinedCountedOnly(mine, theirs, before) ? { ...list, isCountedOnly: true } : list
}

/** As the page has it that changed it; where that cannot be told, what shows less to pages. */
function isJoinedCountedOnly(mine: OwnList, theirs: OwnList, before: OwnList | undefined): boolean {
  const [own, other] = [mine.isCountedOnly === true, theirs.isCountedOnly === true]
  if (!before) return own || other
  return own === (before.isCountedOnly === true) ? other : own
}

function toLines({ terms }: OwnList): string[] {
  return terms.split('\n').filter((line) => line.trim() !== '')
}

function isEqual(one: OwnList, other: OwnList): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
