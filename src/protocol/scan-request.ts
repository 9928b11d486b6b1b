/** What a page requests to have its texts scanned, and what it gets. */
import type { PackedScans } from '../core/recognizer/packed-scan.ts'

/** What is searched: everything that may be marked, or only the terms that are counted and never painted. */
export const SCAN_PARTS = ['marked', 'counted'] as const
export type ScanPart = (typeof SCAN_PARTS)[number]

export interface ScanRequest {
  texts: string[]
  part: ScanPart
  /** Version of the user's lists that the page knows. */
  listsVersion: string
  /** Whether the page is on screen: its texts come before those of tabs behind. */
  isVisible: boolean
}

/** `lists`: the page's version of the lists is not the stored one. `failed`: a bug, which is reported elsewhere. */
export type ScanReply = { ok: true; scans: PackedScans } | { ok: false; reason: 'lists' | 'failed' }
