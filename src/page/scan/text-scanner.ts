/** What a page needs of the part that scans its texts: recognition runs in the background, once for all tabs. */
import type { BlockScan } from '../../core/recognizer/mention.ts'

/** Most UTF-16 units of one batch. */
export const BATCH_UNITS = 65_536

/** How a batch was answered: scans in the order of the texts, that scanning failed, or null where nobody answered. */
export type ScanAnswer = readonly BlockScan[] | 'failed' | null

/** Scans a batch of texts of at most {@link BATCH_UNITS} together. Never rejects. */
export type ScanTexts = (texts: readonly string[]) => Promise<ScanAnswer>
