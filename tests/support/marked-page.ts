/** A marked page in a test: shows markup, starts marking, returns the painted words. */
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import type { Mention } from '../../src/core/recognizer/mention.ts'
import { createRecognizer } from '../../src/core/recognizer/recognizer.ts'
import { createHighlightPainter } from '../../src/page/paint/highlight-painter.ts'
import type { ReadingOptions } from '../../src/page/scan/readable.ts'
import { type PageWatch, watchPage } from '../../src/page/scan/watch-page.ts'

const recognizer = createRecognizer(getShippedLexicon())

/** Replaces the body's content. */
export function show(html: string): void {
  const content = new DOMParser().parseFromString(`<body>${html}`, 'text/html')
  document.body.replaceChildren(...content.body.childNodes)
}

/** Marks this document until the signal aborts; resolves when it is scanned. */
export async function startMarks(
  signal: AbortSignal,
  isShown: (mention: Mention) => boolean = () => true,
  options?: ReadingOptions,
): Promise<PageWatch> {
  let watch: PageWatch | undefined
  await new Promise<void>((resolve) => {
    watch = watchPage(
      document,
      recognizer,
      (list, isMention) => createHighlightPainter(window, list, (one) => isMention(one) && isShown(one), signal),
      signal,
      resolve,
      options,
    )
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

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Lets two frames go by. */
export async function frames(): Promise<void> {
  await wait(30)
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}
