/** Where the text in view stands, so that it can be read before the rest of a long page. */
import { isPlain, type ReadingOptions } from './readable.ts'
import { blockSourceOf } from './text-flow.ts'

/** Distance of the places looked at, in CSS pixels: about two lines of text. */
const STEP_DOWN = 48
/** Columns looked at, as shares of the viewport's width: text beside a side bar, and in two columns. */
const COLUMNS = [0.4, 0.65]

/**
 * The elements in view whose whole text is one run of words, the uppermost first. None where nobody looks, and none at
 * the top of a page, where what is in view comes first by itself, and asking what stands where costs more than it gives.
 */
export function findSourcesInView(document: Document, options: ReadingOptions): Set<Element> {
  const sources = new Set<Element>()
  const view = document.defaultView
  if (!view || document.visibilityState !== 'visible' || view.scrollY < view.innerHeight) return sources
  for (let y = STEP_DOWN / 2; y < view.innerHeight; y += STEP_DOWN) {
    for (const share of COLUMNS) {
      const element = document.elementFromPoint(view.innerWidth * share, y)
      const source = element && blockSourceOf(element, options)
      // Of what holds blocks besides text, all parts would have to be looked at.
      if (source instanceof Element && isPlain(source)) sources.add(source)
    }
  }
  return sources
}
