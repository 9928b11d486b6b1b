/** Answers the requests of marked pages: injecting the marker, details for cards, the number on the toolbar button. */
import { SHIPPED_NOTES } from '../core/lexicon/concept-notes.ts'
import { getShippedLexicon } from '../core/lexicon/shipped-lexicon.ts'
import { toArticleKey, toCanonicalUrl } from '../core/sources/article-key.ts'
import { injectMarker, injectPageTools } from '../platform/tabs/page-scripts.ts'
import { showCount } from '../platform/tabs/toolbar-button.ts'
import type { BackgroundMessageName } from '../protocol/messages.ts'
import type { Handlers } from '../protocol/router.ts'
import type { ScanReply, ScanRequest } from '../protocol/scan-request.ts'
import { toBadgeText } from './badge.ts'
import { findConceptDetails } from './concept-details.ts'
import { orderFrames } from './frame-orders.ts'

export interface ReadingHandlerDeps {
  /** Whether anything is saved from an article, by its key. */
  hasSaved(article: string): Promise<boolean>
  scan(request: ScanRequest): Promise<ScanReply>
  /** Language of the interface. */
  language: string
}

export function createReadingHandlers({
  hasSaved,
  scan,
  language,
}: ReadingHandlerDeps): Handlers<Extract<BackgroundMessageName, `reading.${string}`>> {
  return {
    'reading.concept': (query) => findConceptDetails(query, language, SHIPPED_NOTES, getShippedLexicon()),
    'reading.scan': scan,
    'reading.count': async ({ count }, sender) => {
      // A frame inside a page has no number of its own.
      if (sender.tabId !== null && sender.isTopFrame) await showCount(sender.tabId, toBadgeText(count))
      return { ok: true }
    },
    'reading.inject': async (_, { tabId, frameId }) => ({
      ok: tabId !== null && (await injectMarker({ tabId, frameId }, true)),
    }),
    'reading.injectIfSaved': async ({ url, named }, { tabId, frameId }) => {
      if (tabId === null || !(await hasSaved(toArticleKey(url, toCanonicalUrl(url, named))))) return { ok: false }
      return { ok: await injectMarker({ tabId, frameId }, true) }
    },
    'reading.tools': async (_, { tabId, frameId }) => ({
      ok: tabId !== null && (await injectPageTools({ tabId, frameId })),
    }),
    'reading.frames': async (order, { tabId, frameId }) => {
      if (tabId !== null) await orderFrames(tabId, frameId, order)
      return { ok: true }
    },
  }
}
