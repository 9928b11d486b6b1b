/** What the scan needs of a painter, so that it does not depend on how marks are painted. */
import type { Candidate } from '../../core/recognizer/mention.ts'
import type { BlockList } from './block-list.ts'
import type { ScannedBlock } from './scan-block.ts'

export interface Painter {
  /** Removes a block's marks at once: its text has changed or gone. */
  drop(block: ScannedBlock): void
  /** Removes the marks of all blocks that have left the document. */
  dropDetached(): void
  /** Paints what has come on screen or into the list since the last time. */
  refresh(): void
  /**
   * Decides again at the next pass what is marked, because the document's cues changed. Until then the present marks
   * stay.
   */
  reselect(): void
  /** The same in the next frame, because the user changed what is shown. */
  repaint(): void
}

/** Creates the painter of a page; `isMention` applies the document's cues to a candidate. */
export type PainterMaker = (blocks: BlockList, isMention: (candidate: Candidate) => boolean) => Painter
