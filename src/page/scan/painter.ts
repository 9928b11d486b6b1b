/** What shows mentions to the reader. The scan knows this contract, not the way marks are made. */
import type { Candidate } from '../../core/recognizer/mention.ts'
import type { BlockList } from './block-list.ts'
import type { ScannedBlock } from './scan-block.ts'

export interface Painter {
  /** Takes a block's marks away at once: its text has changed or gone. */
  drop(block: ScannedBlock): void
  /** Takes the marks of all blocks away that have left the document. */
  dropDetached(): void
  /** Marks what has come on screen or into the list since the last time. */
  refresh(): void
  /** Decides anew at the next look what is marked: the document says otherwise now. What stands stays until then. */
  reselect(): void
  /** The same with the next frame: the reader changed what is shown. */
  repaint(): void
}

/** Makes the painter of a page; `isMention` says what the document decides of a candidate. */
export type PainterMaker = (blocks: BlockList, isMention: (candidate: Candidate) => boolean) => Painter
