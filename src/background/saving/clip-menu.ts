/**
 * Defines what the context menu saves; browsers put several items of one extension into a submenu under its name. The
 * page's content script makes the better clipping; without one (a PDF, a page the browser excludes, a frame) the
 * browser's selection text is saved with address and title.
 */
import type { Menus, Tabs } from 'webextension-polyfill'
import type { SourceReading } from '../../core/clippings/chosen-fields.ts'
import { type Clipping, NO_PAPER, type Source } from '../../core/clippings/clipping.ts'
import { type ClockReading, createClipping } from '../../core/clippings/create-clipping.ts'
import { LIMITS } from '../../core/clippings/limits.ts'
import type { ClipPart } from '../../core/quotes/clip-part.ts'
import type { Recognizer } from '../../core/recognizer/recognizer.ts'
import { toCanonicalUrl } from '../../core/sources/article-key.ts'
import { findShownAddress } from '../../core/sources/mirrors.ts'
import { toOutlet } from '../../core/sources/outlet-name.ts'
import { findOutlet } from '../../core/sources/outlets.ts'
import { parsePublishedDate } from '../../core/sources/published-date.ts'
import { toPlainLine } from '../../core/text/plain-line.ts'
import type { TextName } from '../../i18n/messages.ts'

/** One item of the menu. */
export interface ClipMenuItem {
  readonly id: string
  readonly title: TextName
  /** What the right click must be on. */
  readonly contexts: readonly Menus.ContextType[]
  /** Patterns of the pages where it is shown; without them, everywhere. */
  readonly pages?: readonly string[]
  /** Null for the selection. */
  readonly part: ClipPart | null
}

/** Only a content script can read the text around a place, and content scripts run only on http and https pages. */
const ON_TEXT: Pick<ClipMenuItem, 'contexts' | 'pages'> = {
  contexts: ['selection', 'page', 'link'],
  pages: ['http://*/*', 'https://*/*'],
}

export const CLIP_MENU_ITEMS: readonly ClipMenuItem[] = [
  { id: 'save-clipping', title: 'menu_save_clipping', contexts: ['selection'], part: null },
  { id: 'save-sentence', title: 'menu_save_sentence', ...ON_TEXT, part: 'sentence' },
  { id: 'save-paragraph', title: 'menu_save_paragraph', ...ON_TEXT, part: 'paragraph' },
]

/** Makes a clipping of the selection text that the browser reports; null if there is none. */
export function toMenuClipping(
  info: Pick<Menus.OnClickData, 'selectionText' | 'frameUrl' | 'pageUrl'>,
  tab: Pick<Tabs.Tab, 'title' | 'url'> | undefined,
  recognizer: Recognizer,
  clock: ClockReading,
): Clipping | null {
  const exact = info.selectionText?.trim().toWellFormed() ?? ''
  if (exact === '') return null
  const quote = { exact, prefix: '', suffix: '', position: null }
  const source = toBareSource(info.frameUrl ?? info.pageUrl ?? tab?.url ?? '', tab?.title ?? '')
  // The text of the page is not known here, so it cannot be checked whether a text fragment would lead to the quote.
  const mentions = exact.length > LIMITS.exact ? [] : recognizer.find(exact)
  const reading = toBareReading(source)
  return createClipping({ quote, source, reading, mentions, lexiconVersion: recognizer.lexiconVersion }, clock)
}

/** What can be said of a source by address and title alone. */
function toBareSource(url: string, title: string): Source {
  const parsed = URL.canParse(url) ? new URL(url) : null
  return {
    url,
    canonicalUrl: toCanonicalUrl(url, []),
    title: toPlainLine(title, LIMITS.title),
    outlet: toOutlet(url) || (parsed?.hostname ?? ''),
    sourceCredit: '',
    author: '',
    ...parsePublishedDate([], { above: '', below: '' }, url),
    sourceType: parsed && /\.pdf$/i.test(parsed.pathname) ? 'pdf' : 'page',
    ...NO_PAPER,
  }
}

/** A tab's title often holds more than the title: the site's name, or a file's. */
function toBareReading({ url, title, outlet, publishedDate }: Source): SourceReading {
  const page = findShownAddress(url)
  return {
    readFrom: {
      ...(title !== '' && { title: 'document-title' as const }),
      ...(outlet !== '' && { outlet: page && findOutlet(page) ? ('table' as const) : ('host' as const) }),
      ...(publishedDate !== '' && { publishedDate: 'address' as const }),
    },
    toCheck: title === '' ? [] : ['title'],
  }
}
