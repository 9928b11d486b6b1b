/** Scans a page's texts as in the extension, with the background's handler in the test's own page. */
import { createScanHandler } from '../../src/background/scanning/scan-handler.ts'
import { createScanJobs } from '../../src/background/scanning/scan-jobs.ts'
import type { MarkableList } from '../../src/core/lexicon/marked-lists.ts'
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { createUserRecognizer } from '../../src/core/recognizer/user-recognizer.ts'
import type { PageSessionOptions } from '../../src/marker/session/page-session.ts'
import { createTextScan } from '../../src/marker/session/text-scan.ts'
import type { ScanRequest } from '../../src/protocol/scan-request.ts'

/** @param readLists the lists that are stored when the page asks. */
export function scanAsBackground(
  readLists: () => readonly MarkableList[] = () => [],
): PageSessionOptions['createScan'] {
  const handle = createScanHandler({
    readLists: async () => readLists(),
    getRecognizer: createUserRecognizer(getShippedLexicon),
    runJob: createScanJobs(async () => {}),
    report(error) {
      throw error
    },
  })
  const ask = async (_: string, params: unknown) => structuredClone(await handle(params as ScanRequest))
  return (part, listsVersion) => createTextScan(ask as never, { part, listsVersion })
}
