/** Finds the mentions of a page that is not marked: for single queries, by a watch that paints nothing and then ends. */
import type { Painter } from './painter.ts'
import type { ReadingOptions } from './readable.ts'
import type { PlacedMention } from './scan-block.ts'
import type { ScanTexts } from './text-scanner.ts'
import { type PageWatch, watchPage } from './watch-page.ts'

/** A page that is never idle, or a scan that nobody answers, is not waited for any longer. */
const LONGEST_MS = 5000

const NO_PAINTER: Painter = { drop() {}, dropDetached() {}, refresh() {}, reselect() {}, repaint() {} }

/** The mentions in document order; those found so far where reading the page takes too long. */
export async function findMentions(
  document: Document,
  scan: ScanTexts,
  reading: ReadingOptions,
): Promise<readonly PlacedMention[]> {
  const view = document.defaultView ?? window
  const end = new AbortController()
  let watch: PageWatch | null = null
  await new Promise<void>((resolve) => {
    watch = watchPage(document, { scan, createPainter: () => NO_PAINTER, onSettled: resolve, reading }, end.signal)
    const timer = view.setTimeout(resolve, LONGEST_MS)
    end.signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
  })
  const mentions = (watch as PageWatch | null)?.mentions() ?? []
  end.abort()
  return mentions
}
