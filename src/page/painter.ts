/** What shows mentions to the reader. The scan knows this contract, not the way marks are made. */
import type { ScannedBlock } from './scan-page.ts'

export interface Painter {
  /** Takes a block's marks away at once: its text has changed or gone. */
  drop(block: ScannedBlock): void
  /** Takes the marks of all blocks away that have left the document. */
  dropDetached(): void
  /** Marks what has come on screen or into the list since the last time. */
  refresh(): void
  /** Marks everything anew: the reader changed what is shown. */
  repaint(): void
}
