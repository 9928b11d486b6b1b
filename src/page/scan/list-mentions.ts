/** Lists the mentions of a page in reading order, which is not the order in which blocks are scanned. */
import type { Candidate } from '../../core/recognizer/mention.ts'
import { compareInPage } from '../dom/document-order.ts'
import type { PlacedMention, ScannedBlock } from './scan-block.ts'
import { positionAt } from './text-blocks.ts'

/** The candidates that count, of blocks in document order; a block that continues after one inside it is split. */
export function listMentions(
  blocks: readonly ScannedBlock[],
  isMention: (candidate: Candidate) => boolean,
): PlacedMention[] {
  const keyed = blocks.flatMap((block, index) =>
    block.candidates.filter(isMention).map((mention) => ({
      key: !goesOnBehind(block, blocks[index + 1]) ? index : placeAmong(blocks, index, block, mention.start),
      placed: { mention, text: block.text, block },
    })),
  )
  return keyed.sort((a, b) => a.key - b.key || compareParts(a.placed, b.placed)).map(({ placed }) => placed)
}

/** Whether a block has others inside it, so that some of its text may come after theirs. */
function goesOnBehind(block: ScannedBlock, next: ScannedBlock | undefined): boolean {
  if (block.isWhole || !next) return false
  return block.element !== block.source || next.source instanceof ShadowRoot || block.source.contains(next.source)
}

/** Half an index before the first block that comes after an offset of the block at `index`. */
function placeAmong(blocks: readonly ScannedBlock[], index: number, block: ScannedBlock, offset: number): number {
  const { node } = positionAt(block, offset)
  if (!node) return index
  let low = index + 1
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareInPage((blocks[middle] as ScannedBlock).source, node) < 0) low = middle + 1
    else high = middle
  }
  return low - 0.5
}

function compareParts(a: PlacedMention, b: PlacedMention): number {
  if (a.block === b.block) return a.mention.start - b.mention.start
  const [one, other] = [positionAt(a.block, a.mention.start).node, positionAt(b.block, b.mention.start).node]
  return one && other ? compareInPage(one, other) : 0
}
