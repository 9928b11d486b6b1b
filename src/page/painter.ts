/** What shows mentions to the reader. The scan knows this contract, not the way marks are made. */
import type { MentionBlock } from './scan-page.ts'

export interface Painter {
  /** Takes a block's marks away at once: its text has changed or gone. */
  drop(block: MentionBlock): void
  /** Marks what has come on screen or into the list since the last time. */
  refresh(): void
  /** Marks everything anew: the reader changed what is shown. */
  repaint(): void
}
