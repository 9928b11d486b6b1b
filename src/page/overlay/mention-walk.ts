/**
 * Tracks the current mention while the user steps through a page. When the page changes, the current mention stays
 * current whatever its new index; when it is removed, the next step continues from its place.
 */
import type { CategoryId } from '../../core/categories.ts'
import { isSamePlace } from '../scan/mention-range.ts'
import type { PlacedMention } from '../scan/scan-block.ts'

export interface MentionWalk {
  /** Mentions of the chosen category, in the document's order. */
  readonly list: readonly PlacedMention[]
  readonly category: CategoryId | null
  /** Null before the first step, and when the current mention was removed. */
  readonly current: PlacedMention | null
  /** Index of the current mention, or of the one that would come next. */
  readonly index: number
  /** Sets the current list of mentions. */
  take(mentions: readonly PlacedMention[]): void
  /** Limits the walk to a category, or to none; the next mention of that category becomes current. */
  choose(category: CategoryId | null): void
  /** Goes one further or one back, wrapping at the ends. */
  step(by: 1 | -1): void
  goTo(mention: PlacedMention): void
}

/** @param findStart index of the mention at the user's scroll position, for the first step. */
export function createMentionWalk(findStart: (list: readonly PlacedMention[]) => number): MentionWalk {
  let all: readonly PlacedMention[] = []
  let list: readonly PlacedMention[] = []
  let category: CategoryId | null = null
  let current: PlacedMention | null = null
  let index = 0
  let hasBegun = false

  function isChosen({ mention }: PlacedMention): boolean {
    return category === null || mention.surface.concept.category === category
  }

  function set(at: number): void {
    hasBegun = true
    index = list.length === 0 ? 0 : (at + list.length) % list.length
    current = list[index] ?? null
  }

  return {
    get list() {
      return list
    },
    get category() {
      return category
    },
    get current() {
      return current
    },
    get index() {
      return index
    },
    take(mentions) {
      all = mentions
      list = all.filter(isChosen)
      const old = current
      const at = old ? list.findIndex((one) => isSamePlace(one, old)) : -1
      current = list[at] ?? null
      index = at >= 0 ? at : Math.min(index, list.length)
    },
    choose(chosen) {
      const old = current
      const from = old ? all.findIndex((one) => isSamePlace(one, old)) : 0
      category = chosen
      list = all.filter(isChosen)
      const next = all.slice(Math.max(0, from)).find(isChosen) ?? list[0]
      set(next ? list.indexOf(next) : 0)
    },
    step(by) {
      if (!hasBegun) index = findStart(list)
      if (current) set(index + by)
      else set(by > 0 ? index % Math.max(1, list.length) : index - 1)
    },
    goTo(mention) {
      set(Math.max(0, list.indexOf(mention)))
    },
  }
}
