/** Scans texts in the test's own page, by way of the form in which scans are sent from the background. */
import { packScans, unpackScans } from '../../src/core/recognizer/packed-scan.ts'
import type { Recognizer } from '../../src/core/recognizer/recognizer.ts'
import type { ScanTexts } from '../../src/page/scan/text-scanner.ts'

export function scanHere(recognizer: Pick<Recognizer, 'scan'>): ScanTexts {
  return async (texts) => {
    const packed = structuredClone(packScans(texts.map((text) => recognizer.scan(text))))
    return unpackScans(packed, texts.length)
  }
}
