/**
 * Whether a machine put the words at a place into another language: by the marks of browsers, services and extensions
 * (`translators.json`), by the host that shows the page, or because headline and text are in another writing system than
 * all that the page still states of itself. Simplified and Traditional Chinese are one language.
 */
import { findPageCopies } from '../../../core/sources/archive-copy.ts'
import { type Script, scriptOf } from '../../../core/text/script-of.ts'
import type { PageHistory } from '../articles/page-history.ts'
import { listStatedTitles } from '../articles/stated-titles.ts'
import { type Metas, readMetas } from '../page-meta.ts'
import { findOriginal } from './original-words.ts'
import { findMarkedPlace, hasPageMark, hasWordMarks } from './translation-marks.ts'

export interface Translation {
  /** The original words, where the page still has them; else empty. */
  readonly original: string
}

const DESCRIPTIONS = ['og:description', 'description', 'twitter:description']

/** Characters of the text by which a page as a whole is judged. */
const SAMPLE = 4000

/**
 * @param place a node or range of the quote; null where it is not known: then the page's text as a whole counts.
 */
export function findTranslation(
  document: Document,
  href: string,
  place: Node | Range | null,
  history: PageHistory | null,
): Translation | null {
  const marked = findMarkedPlace(document, place)
  const isShown = hasPageMark(document) || findPageCopies(href).some(({ kind }) => kind === 'translation')
  const original = readOriginalScript(readMetas(document), history)
  // Almost every page ends here: no mark, and no title in another writing system than the headline.
  if (!marked && !isShown && (original === null || scriptOf(readHeadline(document)) === original)) return null
  const words = scriptOf(readWords(document, place))
  // A page's own conversion between Simplified and Traditional, and what a translator left as it was.
  if (words !== null && words === 'han' && original === 'han') return null
  if (marked) return { original: findOriginal(marked) }
  // Where single texts are marked, one without a mark was left as it was; a heading alone may be late.
  if (isShown) {
    const isLeft = hasWordMarks(document) && (original === null || words === original)
    return isLeft ? null : { original: '' }
  }
  return isReplaced(document, words, original, history) ? { original: '' } : null
}

/** Whether words were replaced in place, without a mark: Firefox and Safari do so. */
function isReplaced(
  document: Document,
  words: Script | null,
  original: Script | null,
  history: PageHistory | null,
): boolean {
  const headline = scriptOf(readHeadline(document))
  if (words === null || original === null || words === original || headline !== words) return false
  const before = history?.atLoad
  if (!before) return true
  // A page that was served with these words is an edition in this language, whatever its template states.
  const was = scriptOf(before.headlines.join(' ')) ?? scriptOf(before.title)
  return was === original
}

/**
 * The writing system in which a page states its own titles, which translators leave alone. A template's description
 * may be in another language than the page: titles must agree among each other, and one description must not disagree.
 */
function readOriginalScript(metas: Metas, history: PageHistory | null): Script | null {
  const titles = listStatedTitles(history?.atLoad?.metas ?? metas, '').map(scriptOf)
  const stated = new Set(titles.filter((script) => script !== null))
  if (stated.size !== 1) return null
  const [script = null] = stated
  const described = DESCRIPTIONS.flatMap((name) => scriptOf(metas.get(name) ?? '') ?? [])
  return described.length > 0 && !described.includes(script as Script) ? null : script
}

function readHeadline(document: Document): string {
  return (
    [...document.querySelectorAll('h1')]
      .map(({ textContent }) => textContent ?? '')
      .join(' ')
      .slice(0, SAMPLE) || document.title
  )
}

function readWords(document: Document, place: Node | Range | null): string {
  if (place instanceof Range) return place.toString().slice(0, SAMPLE)
  const element = place instanceof Element ? place : (place?.parentElement ?? null)
  const text = (element ?? document.body)?.textContent?.trim() ?? ''
  return text.slice(0, SAMPLE)
}
