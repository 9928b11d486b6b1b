/** Which decisions of a block are final: pages that only weigh candidates need no more of the rules. */
import type { BlockReason, Verdict } from './mention.ts'

const AGAINST: ReadonlySet<BlockReason | null> = new Set([
  'ruled-out-in-sentence',
  'no-cue-in-sentence',
  'in-a-name',
  'in-an-image',
])

/** Whether the block itself rules a candidate out. */
export function isRuledOut({ settled }: Pick<Verdict, 'settled'>): boolean {
  return AGAINST.has(settled)
}
