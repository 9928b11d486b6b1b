/** Measures how much of an article's text names each category. Reads the page once, on request. */
import { ALL_CATEGORY_IDS, type CategoryId } from '../../core/categories.ts'
import { NO_EVENTS, walkBlocks } from './block-walk.ts'
import { DEFAULT_READING } from './readable.ts'
import type { PlacedMention } from './scan-block.ts'

/** Blocks below this many characters are labels, links and teasers: no running text. */
const SHORTEST_BLOCK = 40

/**
 * Share of the running text under a root, from 0 to 1, that is in blocks which name a category.
 *
 * @param mentions in document order, so that those of one block are adjacent.
 */
export function readTextShares(root: Element | null, mentions: readonly PlacedMention[]): Record<CategoryId, number> {
  const lengths = Object.fromEntries(ALL_CATEGORY_IDS.map((id) => [id, 0])) as Record<CategoryId, number>
  const counted = new Set<CategoryId>()
  let block = ''
  for (const { mention, text } of mentions) {
    if (text !== block) counted.clear()
    block = text
    const { category } = mention.surface.concept
    if (!counted.has(category)) lengths[category] += toLength(text)
    counted.add(category)
  }
  const total = root && mentions.length > 0 ? readLength(root) : 0
  for (const id of ALL_CATEGORY_IDS) lengths[id] = total > 0 ? Math.min(1, lengths[id] / total) : 0
  return lengths
}

function readLength(root: Element): number {
  let length = 0
  for (const block of walkBlocks(root, DEFAULT_READING, NO_EVENTS)) length += toLength(block?.text ?? '')
  return length
}

function toLength(text: string): number {
  const { length } = text.trim()
  return length >= SHORTEST_BLOCK ? length : 0
}
