/** Has a page's texts scanned by the background. */
import { unpackScans } from '../../core/recognizer/packed-scan.ts'
import type { ScanTexts } from '../../page/scan/text-scanner.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'
import type { ScanRequest } from '../../protocol/scan-request.ts'

/** Creates the scanning for a part of the terms, with the user's lists in the version that the page knows. */
export function createTextScan(
  ask: Client<BackgroundMessageName>,
  { part, listsVersion }: Pick<ScanRequest, 'part' | 'listsVersion'>,
): ScanTexts {
  return async (texts) => {
    const isVisible = document.visibilityState === 'visible'
    const reply = await ask('reading.scan', { texts: [...texts], part, listsVersion, isVisible })
    if (reply?.ok) return unpackScans(reply.scans, texts.length) ?? 'failed'
    // With other lists the page is about to be scanned again anyway.
    return reply?.reason === 'failed' ? 'failed' : null
  }
}
