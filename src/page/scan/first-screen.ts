/** Finds the text in view, so that it can be read before the rest of a long page. */
import { isPlain, type ReadingOptions } from './readable.ts'
import { blockSourceOf } from './text-flow.ts'

/** Distance between sampled points, in CSS pixels: about two lines of text. */
const STEP_DOWN = 48
/** Sampled columns, as shares of the viewport's width: text beside a side bar, and in two columns. */
const COLUMNS = [0.4, 0.65]

/**
 * The elements in view whose whole text is one run of words, the uppermost first. None in a hidden document, and none
 * at the top of a page, where what is in view comes first anyway, and hit testing costs more than it gains.
 */
export function findSourcesInView(document: Document, options: ReadingOptions): Set<Element> {
  const sources = new Set<Element>()
  const view = document.defaultView
  if (!view || document.visibilityState !== 'visible' || view.scrollY < view.innerHeight) return sources
  for (let y = STEP_DOWN / 2; y < view.innerHeight; y += STEP_DOWN) {
    for (const share of COLUMNS) {
      const element = document.elementFromPoint(view.innerWidth * share, y)
      const source = element && blockSourceOf(element, options)
      // Elements that hold blocks besides text would need all their parts checked.
      if (source instanceof Element && isPlain(source)) sources.add(source)
    }
  }
  return sources
}
