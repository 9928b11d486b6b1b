/** The script of what a user asks of a page beyond its marks. It comes into a page when it is first needed. */
import type { PageVisit } from '../core/clippings/page-visit.ts'
import { isBesideWord } from '../core/recognizer/neighbours.ts'
import { toArticleKey } from '../core/sources/article-key.ts'
import { createTexts } from '../i18n/messages.ts'
import { notifyMarks } from '../marker/aids/marks-notice.ts'
import { reportPage } from '../marker/aids/page-report.ts'
import { createReadingAids } from '../marker/aids/reading-aids.ts'
import { createSavedHighlights } from '../marker/revisit/saved-highlights.ts'
import { createPageClipper } from '../marker/saving/clip-selection.ts'
import { createPageSentences } from '../marker/saving/page-sentences.ts'
import { createPrivateNotice } from '../marker/saving/private-notice.ts'
import { offerPageTools, type PageTools, type PageToolsContext } from '../marker/session/page-tools.ts'
import { createToast } from '../page/overlay/toast.ts'
import { findLoadedArticle } from '../page/source/articles/loaded-article.ts'
import { notePageHistory } from '../page/source/articles/page-history.ts'
import { readCanonicalUrl } from '../page/source/page-source.ts'
import { askBackground } from '../platform/extension/ask-background.ts'
import { readClock } from '../platform/extension/clock.ts'
import { getMessage } from '../platform/extension/messages-catalogue.ts'
import { isPrivateWindow } from '../platform/extension/private-window.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import { createSaveJournal } from '../stores/journal/save-journal.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'

const readArticle = () =>
  toArticleKey(location.href, readCanonicalUrl(document, location, { history: notePageHistory(window) }))

/** With infinite scroll the article that the document was loaded with still stands above the one in the bar. */
function readArticles(): string[] {
  const article = readArticle()
  const first = findLoadedArticle(document, location, notePageHistory(window))
  return first === null || first === article ? [article] : [article, first]
}

/** Marks what was saved from this page, and reports what a visit shows of it (not in frames or private windows). */
function followSavedQuotes({ session, readSettings, shadowStyles, signal }: PageToolsContext): () => void {
  const isNoted = window.top === window && !isPrivateWindow()
  const notifyVisit = isNoted ? (visit: PageVisit) => void askBackground('clipping.visited', visit) : null
  const isPainted = () => readSettings().quotesOnPages
  const highlights = createSavedHighlights(
    document,
    askBackground,
    { readArticles, shadowStyles, notifyVisit, isPainted, report: reportBug },
    signal,
  )
  let wasPainted = isPainted()
  const repaint = () => {
    if (isPainted() !== wasPainted) highlights.repaint()
    wasPainted = isPainted()
  }
  session.follow({ changed: repaint, turned: highlights.update })
  return highlights.update
}

function createTools(context: PageToolsContext): PageTools {
  const { session, readSettings, pointer, signal } = context
  const texts = createTexts(getMessage)
  const toast = createToast(document, signal)
  const clipper = createPageClipper({
    journal: createSaveJournal(localStorageArea),
    ask: askBackground,
    toast,
    texts,
    readClock,
    takePrivateNotice: createPrivateNotice(isPrivateWindow(), createSettingsStore(localStorageArea)),
  })
  const aids = createReadingAids(session, { clipper, toast, texts, ask: askBackground, pointer }, signal)
  const readMentions = async () => (await session.mentions()).filter(session.isHeard)
  const sentences = createPageSentences({ readMentions, readArticle, ask: askBackground, clipper })
  let updateSavedQuotes: (() => void) | null = null
  return {
    handlers: {
      'page.report': () => reportPage(session, readSettings().mutedConcepts),
      'page.clip': ({ text, isKey }) => clipper.clipSelection(text, isKey),
      'page.clipPart': ({ part, isPointed }) => clipper.clipPart(aids.findPlace(isPointed), part),
      'page.sentences': ({ category }) => sentences.list(category),
      'page.clipSentences': ({ category, chosen }) => sentences.clip(category, chosen),
      'page.step': ({ by }) => aids.step(by),
      'page.markingToggled': ({ marks }) => notifyMarks(toast, marks, texts),
    },
    isBeside: isBesideWord,
    openCard: aids.cards.open,
    holdsCard: aids.cards.holds,
    updateSavedQuotes() {
      updateSavedQuotes ??= followSavedQuotes(context)
      updateSavedQuotes()
    },
  }
}

offerPageTools(createTools)
