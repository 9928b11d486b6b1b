/**
 * Selects the mentions that are marked in each block, by the user's mode. "First in the article" is the first in
 * document order, and stays right while blocks come and go: the concepts of each block are read once, and the list is
 * walked again only when it changed.
 */
import type { Candidate } from '../../core/recognizer/mention.ts'
import type { ShowMentions } from '../../core/settings/settings.ts'
import type { BlockList } from '../scan/block-list.ts'
import type { ScannedBlock } from '../scan/scan-block.ts'
import { isDense, selectFirsts } from './select-shown.ts'

/** What is marked in a block. */
export interface ShownMarks {
  readonly shown: readonly Candidate[]
  /** Too many marks for tints. */
  readonly isDense: boolean
}

export interface MarkSelection {
  select(block: ScannedBlock): ShownMarks
  /** Blocks whose marks differ from those selected before, because blocks were added or removed before them. */
  takeStale(): readonly ScannedBlock[]
  /** Drops all results: the user's mode, or the document's cues, have changed. */
  forget(): void
}

const NONE: readonly Candidate[] = []

/** @param getMode read at each call; after a change `forget` must be called. */
export function createMarkSelection(
  list: Pick<BlockList, 'blocks'>,
  isShown: (candidate: Candidate, block: ScannedBlock) => boolean,
  getMode: () => ShowMentions,
): MarkSelection {
  let firstsOfBlocks = new WeakMap<ScannedBlock, readonly Candidate[]>()
  /** The list for which the article's firsts were found; null before that. */
  let read: readonly ScannedBlock[] | null = null
  let firstsOfArticle = new Map<ScannedBlock, readonly Candidate[]>()

  function readFirsts(block: ScannedBlock): readonly Candidate[] {
    let firsts = firstsOfBlocks.get(block)
    if (!firsts) {
      firsts = selectFirsts(block.candidates.filter((candidate) => isShown(candidate, block)))
      firstsOfBlocks.set(block, firsts)
    }
    return firsts
  }

  /** Finds the article's firsts, and returns the blocks for which they have changed. */
  function settle(): ScannedBlock[] {
    const { blocks } = list
    if (read && isSame(read, blocks)) return []
    const before = firstsOfArticle
    const named = new Set<string>()
    firstsOfArticle = new Map()
    for (const block of blocks) {
      const firsts = readFirsts(block).filter(({ surface }) => !named.has(surface.concept.id))
      if (firsts.length === 0) continue
      for (const { surface } of firsts) named.add(surface.concept.id)
      firstsOfArticle.set(block, firsts)
    }
    read = [...blocks]
    return [...new Set([...before.keys(), ...firstsOfArticle.keys()])].filter(
      (block) => !isSame(before.get(block) ?? NONE, firstsOfArticle.get(block) ?? NONE),
    )
  }

  function selectByMode(block: ScannedBlock): readonly Candidate[] {
    const mode = getMode()
    if (mode === 'every') return block.candidates.filter((candidate) => isShown(candidate, block))
    if (mode === 'first-in-block') return readFirsts(block)
    if (!read) settle()
    return firstsOfArticle.get(block) ?? NONE
  }

  return {
    select(block) {
      const shown = selectByMode(block)
      return { shown, isDense: isDense(shown.length, block.text.length) }
    },
    takeStale: () => (read && getMode() === 'first-in-article' ? settle() : NO_BLOCKS),
    forget() {
      firstsOfBlocks = new WeakMap()
      firstsOfArticle = new Map()
      read = null
    },
  }
}

const NO_BLOCKS: readonly ScannedBlock[] = []

function isSame<Item>(some: readonly Item[], others: readonly Item[]): boolean {
  return some.length === others.length && some.every((item, index) => item === others[index])
}
