/** A marked page in a test: shows markup, starts marking, returns the painted words. */
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import type { Candidate, Mention } from '../../src/core/recognizer/mention.ts'
import { createRecognizer, type Recognizer } from '../../src/core/recognizer/recognizer.ts'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts'
import { createHighlightPainter, type PaintSettings } from '../../src/page/paint/highlight-painter.ts'
import type { PainterMaker } from '../../src/page/scan/painter.ts'
import { DEFAULT_READING, type ReadingOptions } from '../../src/page/scan/readable.ts'
import type { ScanTexts } from '../../src/page/scan/text-scanner.ts'
import { type PageWatch, watchPage } from '../../src/page/scan/watch-page.ts'
import { scanHere } from './scan-here.ts'

const shipped = createRecognizer(getShippedLexicon())

/** Replaces the body's content. */
export function show(html: string): void {
  const content = new DOMParser().parseFromString(`<body>${html}`, 'text/html')
  document.body.replaceChildren(...content.body.childNodes)
}

interface MarkedPageOptions {
  isShown?: (mention: Mention) => boolean
  getSettings?: () => PaintSettings
  reading?: ReadingOptions
  /** Used in place of the shipped terms' one. */
  recognizer?: Recognizer
  /** Used in place of scanning at once in this page. */
  scan?: ScanTexts
  /** Called once the scan has begun. */
  onStart?: () => void
}

/** Marks this document until the signal aborts; resolves when it is scanned. */
export async function startMarks(
  signal: AbortSignal,
  {
    isShown = () => true,
    getSettings = () => DEFAULT_SETTINGS,
    reading = DEFAULT_READING,
    recognizer = shipped,
    scan = scanHere(recognizer),
    onStart = () => {},
  }: MarkedPageOptions = {},
): Promise<PageWatch> {
  let watch: PageWatch | undefined
  await new Promise<void>((resolve) => {
    const createPainter: PainterMaker = (list, isMention) => {
      const paint = {
        isShown: (one: Mention & Candidate) => isMention(one) && isShown(one),
        getSettings,
        shadowStyles: null,
      }
      return createHighlightPainter(window, list, paint, signal)
    }
    watch = watchPage(document, { scan, createPainter, onSettled: resolve, reading }, signal)
    onStart()
  })
  return watch as PageWatch
}

/** Words painted, sorted. */
export function paintedWords(): string[] {
  const words: string[] = []
  for (const [, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (!startContainer.isConnected) continue
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      words.push(range.toString())
    }
  }
  return words.sort()
}

/** How many ranges are registered. */
export function countRanges(): number {
  return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
}
