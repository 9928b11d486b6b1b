/** Answers pages that have their texts scanned. */

import { toListsVersion } from '../../core/lexicon/lists-version.ts'
import { type MarkableList, partLists } from '../../core/lexicon/marked-lists.ts'
import type { BlockScan } from '../../core/recognizer/mention.ts'
import { packScans } from '../../core/recognizer/packed-scan.ts'
import type { Recognizer } from '../../core/recognizer/recognizer.ts'
import type { ScanReply, ScanRequest } from '../../protocol/scan-request.ts'
import type { ScanJob } from './scan-jobs.ts'

export interface ScanHandlerDeps {
  /** Reads the user's lists as they are stored. */
  readLists(): Promise<readonly MarkableList[]>
  getRecognizer(lists: readonly MarkableList[]): Recognizer
  runJob(job: ScanJob): Promise<BlockScan[]>
  report: (error: unknown) => void
}

/** Creates the handler. A text that cannot be scanned is a bug, which is reported once. */
export function createScanHandler({
  readLists,
  getRecognizer,
  runJob,
  report,
}: ScanHandlerDeps): (request: ScanRequest) => Promise<ScanReply> {
  let known: readonly MarkableList[] | null = null
  let isReported = false

  /** The lists in the page's version; null where that is not the stored one. They are read again only if needed. */
  async function findLists(version: string): Promise<readonly MarkableList[] | null> {
    if (!known || toListsVersion(known) !== version) known = await readLists()
    return toListsVersion(known) === version ? known : null
  }

  async function scan({ texts, part, listsVersion, isVisible }: ScanRequest): Promise<ScanReply> {
    const lists = await findLists(listsVersion)
    if (!lists) return { ok: false, reason: 'lists' }
    const { marked, countedOnly } = partLists(lists)
    const recognizer = getRecognizer(part === 'marked' ? marked : lists)
    const scans = await runJob({ texts, recognizer, isVisible })
    return { ok: true, scans: packScans(part === 'marked' ? scans : scans.map((one) => keepOnly(one, countedOnly))) }
  }

  return (request) =>
    scan(request).catch((error: unknown) => {
      if (!isReported) report(error)
      isReported = true
      return { ok: false, reason: 'failed' }
    })
}

function keepOnly({ candidates, cues }: BlockScan, concepts: ReadonlySet<string>): BlockScan {
  return { candidates: candidates.filter(({ surface }) => concepts.has(surface.concept.id)), cues }
}
