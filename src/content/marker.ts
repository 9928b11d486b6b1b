/**
 * The marker: injected into pages that are to be marked, and wherever the user asks for it. Connects a page to the
 * extension.
 */
import type { PageVisit } from '../core/clippings/page-visit.ts'
import { toPageSheet } from '../core/settings/page-sheet.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts'
import { toArticleKey } from '../core/sources/article-key.ts'
import { createTexts } from '../i18n/messages.ts'
import { notifyMarks } from '../marker/aids/marks-notice.ts'
import { createReadingAids } from '../marker/aids/reading-aids.ts'
import { createSavedHighlights } from '../marker/revisit/saved-highlights.ts'
import { createPageClipper } from '../marker/saving/clip-selection.ts'
import { createPageSentences } from '../marker/saving/page-sentences.ts'
import { createPrivateNotice } from '../marker/saving/private-notice.ts'
import { createFrameRole, createTopRole, type PageRole } from '../marker/session/page-role.ts'
import { createPageSession, type PageSession } from '../marker/session/page-session.ts'
import { createPageStyle } from '../marker/session/page-style.ts'
import { syncFrames } from '../marker/session/sync-frames.ts'
import { createTextScan } from '../marker/session/text-scan.ts'
import { repeatAfterFreeze, untilActivated } from '../page/dom/spa-navigation.ts'
import { createToast } from '../page/overlay/toast.ts'
import { createShadowStyles } from '../page/paint/shadow-styles.ts'
import { findLoadedArticle } from '../page/source/articles/loaded-article.ts'
import { notePageHistory } from '../page/source/articles/page-history.ts'
import { readNamedAddresses } from '../page/source/named-addresses.ts'
import { readCanonicalUrl } from '../page/source/page-source.ts'
import { listPossibleSites } from '../page/source/possible-sites.ts'
import { askBackground } from '../platform/extension/ask-background.ts'
import { readClock } from '../platform/extension/clock.ts'
import { endWithExtension, isExtensionAlive } from '../platform/extension/extension-alive.ts'
import { getMessage } from '../platform/extension/messages-catalogue.ts'
import { answerRequests } from '../platform/extension/messaging.ts'
import { isPrivateWindow } from '../platform/extension/private-window.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import type { PageMessageName } from '../protocol/messages.ts'
import { createRouter, type Handlers } from '../protocol/router.ts'
import { createSaveJournal } from '../stores/journal/save-journal.ts'
import { createSavedSites } from '../stores/key-value/saved-sites.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'
import { claimPage } from './boot/claim-page.ts'
import { isTextPage } from './boot/text-page.ts'

let settings = DEFAULT_SETTINGS

const settingsStore = createSettingsStore(localStorageArea)
const texts = createTexts(getMessage)
/** One sheet for marks and saved quotes: a shadow root can hold both, and adopts one sheet. */
const shadowStyles = createShadowStyles(window, () => toPageSheet(settings, 'every'))

async function startSession(role: PageRole, signal: AbortSignal): Promise<PageSession> {
  await untilActivated(document, signal)
  settings = await repeatAfterFreeze(window, () => settingsStore.read(), signal)
  const session = createPageSession(
    {
      createScan: (part, listsVersion) => createTextScan(askBackground, { part, listsVersion }),
      firstSettings: settings,
      applyStyle: createPageStyle(askBackground),
      role,
      shadowStyles,
    },
    signal,
  )
  const apply = (changed: Settings) => {
    settings = changed
    session.applySettings(changed)
  }
  settingsStore.watch(apply, signal)
  // A page restored from the back/forward cache has missed every settings change since it was frozen.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void settingsStore.read().then(apply, reportBug)
  }
  window.addEventListener('pageshow', onShow, { signal })
  return session
}

const readArticle = () =>
  toArticleKey(location.href, readCanonicalUrl(document, location, { history: notePageHistory(window) }))

/** With infinite scroll the article that the document was loaded with still stands above the one in the bar. */
function readArticles(): string[] {
  const article = readArticle()
  const first = findLoadedArticle(document, location, notePageHistory(window))
  return first === null || first === article ? [article] : [article, first]
}

/**
 * Marks what was saved from this page, and reports what a visit shows of it (not in frames or private windows). Sends
 * nothing to the background on sites from which nothing was saved so far.
 */
function followSavedQuotes(session: PageSession, signal: AbortSignal): void {
  const savedSites = createSavedSites(localStorageArea)
  const isNoted = window.top === window && !isPrivateWindow()
  const notifyVisit = isNoted ? (visit: PageVisit) => void askBackground('clipping.visited', visit) : null
  const isPainted = () => settings.quotesOnPages
  const highlights = createSavedHighlights(
    document,
    askBackground,
    { readArticles, shadowStyles, notifyVisit, isPainted, report: reportBug },
    signal,
  )
  const { update } = highlights
  let wasPainted = isPainted()
  const repaint = () => {
    if (isPainted() !== wasPainted) highlights.repaint()
    wasPainted = isPainted()
  }
  session.follow({ changed: repaint, turned: update })
  savedSites.watch(update, signal)
  const sites = listPossibleSites(location.href, readNamedAddresses(document, location.href))
  void savedSites.isAnySaved(sites).then((isSaved) => isSaved && update(), reportBug)
}

/** Registers its handlers at once: the user may press a key before the settings are read. */
function start(signal: AbortSignal): void {
  const frame = window.top === window ? null : createFrameRole(document)
  const session = startSession(frame ?? createTopRole(document, () => location), signal)
  session.catch(reportBug)
  const toast = createToast(document, signal)
  const clipper = createPageClipper({
    journal: createSaveJournal(localStorageArea),
    ask: askBackground,
    toast,
    texts,
    readClock,
    takePrivateNotice: createPrivateNotice(isPrivateWindow(), settingsStore),
  })
  const aids = session.then((begun) =>
    createReadingAids(
      begun,
      {
        readSettings: () => settings,
        clipper,
        toast,
        texts,
        ask: askBackground,
      },
      signal,
    ),
  )
  aids.catch(reportBug)
  const sentences = session.then((begun) =>
    createPageSentences({ readMentions: () => begun.named(), readArticle, ask: askBackground, clipper }),
  )
  sentences.catch(reportBug)
  let isOfPage = false
  /** What only the page and frames of the same site do: other frames neither sync frames nor learn what was saved. */
  const joinPage = (begun: PageSession) => {
    if (isOfPage) return
    isOfPage = true
    syncFrames(window, begun, askBackground, signal)
    followSavedQuotes(begun, signal)
  }
  if (!frame) void session.then(joinPage, () => {}).catch(reportBug)
  const handlers: Handlers<PageMessageName> = {
    'page.report': async () => (await session).report(),
    'page.clip': ({ text, isKey }) => clipper.clipSelection(text, isKey),
    'page.clipPart': async ({ part, isPointed }) => clipper.clipPart((await aids).findPlace(isPointed), part),
    'page.sentences': async ({ category }) => (await sentences).list(category),
    'page.clipSentences': async ({ category, chosen }) => (await sentences).clip(category, chosen),
    'page.mark': async () => (await session).markAnyway(),
    'page.step': async ({ by }) => (await aids).step(by),
    'page.markingToggled': ({ marks }) => notifyMarks(toast, marks, texts),
    'page.forgetAct': async ({ act }) => ({ ok: (await session).forgetAct(act) }),
    'page.follow': async (order) => {
      if (!frame) return { ok: true }
      frame.follow(order)
      const begun = await session
      begun.applySettings(settings)
      if (order.isOwnSite) joinPage(begun)
      return { ok: true }
    },
  }
  answerRequests(createRouter(handlers, reportBug), signal)
}

const lifetime = isTextPage(document) ? claimPage('marker', isExtensionAlive) : null
if (lifetime) {
  endWithExtension(lifetime)
  notePageHistory(window)
  start(lifetime.signal)
}
