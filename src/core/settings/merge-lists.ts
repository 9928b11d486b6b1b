/** Merges lists of terms that two settings pages write at once, so that no line of either is lost. */
import type { CustomList } from './settings.ts'

/**
 * Three-way merge: the lists of a page, with the changes stored since its base.
 *
 * @param stored the lists stored now.
 * @param next the lists that the page wants to store.
 * @param base the lists stored when the page began; from lists that are in no base nothing was removed.
 */
export function mergeCustomLists(
  stored: readonly CustomList[],
  next: readonly CustomList[],
  base: readonly CustomList[],
): readonly CustomList[] {
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

/** The matching list of the other page: of the same name, else at the same place. */
function findPartner(lists: readonly CustomList[], theirs: CustomList, place: number): number {
  const named = lists.findIndex(({ id, name }) => id === theirs.id && name === theirs.name)
  return named >= 0 ? named : place
}

function joinLists(mine: CustomList, theirs: CustomList, before: CustomList | undefined): CustomList {
  const known = new Set([...toLines(mine), ...(before ? toLines(before) : [])])
  const added = toLines(theirs).filter((line) => !known.has(line))
  const terms =
    added.length === 0
      ? mine.terms
      : [mine.terms.replace(/\n+$/, ''), ...added].filter((line) => line !== '').join('\n')
  const list: CustomList = { id: mine.id, name: mine.name === before?.name ? theirs.name : mine.name, terms }
  return isJoinedCountedOnly(mine, theirs, before) ? { ...list, isCountedOnly: true } : list
}

/** The value of the page that changed it; if that is unclear, the one that shows less to pages. */
function isJoinedCountedOnly(mine: CustomList, theirs: CustomList, before: CustomList | undefined): boolean {
  const [own, other] = [mine.isCountedOnly === true, theirs.isCountedOnly === true]
  if (!before) return own || other
  return own === (before.isCountedOnly === true) ? other : own
}

function toLines({ terms }: CustomList): string[] {
  return terms.split('\n').filter((line) => line.trim() !== '')
}

function isEqual(one: CustomList, other: CustomList): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
