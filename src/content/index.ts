/** The content script: wires a page to the extension. */
import { getShippedLexicon } from '../core/lexicon/shipped-lexicon.ts'
import { createReaderRecognizer } from '../core/recognizer/reader-recognizer.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts'
import type { PageMessageName } from '../messages/contract.ts'
import { createRouter, type Handlers } from '../messages/router.ts'
import { createToast } from '../page/toast.ts'
import { endWithExtension } from '../platform/extension-alive.ts'
import { getMessage } from '../platform/messages-catalogue.ts'
import { answerRequests, askBackground } from '../platform/messaging.ts'
import { readMoment } from '../platform/moment.ts'
import { reportBug } from '../platform/report-bug.ts'
import { localStorageArea } from '../platform/storage.ts'
import { isPrivateWindow } from '../platform/tabs.ts'
import { createSaveJournal } from '../stores/save-journal.ts'
import { createSettingsStore } from '../stores/settings-store.ts'
import { createTexts } from '../ui/texts.ts'
import { createPageClipper } from './clip-selection.ts'
import { tellMarks } from './marks-notice.ts'
import { untilActivated } from './page-lifetime.ts'
import { createPageSession, type PageSession } from './page-session.ts'
import { createPageStyle } from './page-style.ts'
import { createPrivateNotice } from './private-notice.ts'
import { createReadingAids } from './reading-aids.ts'
import { takeOverPage } from './take-over-page.ts'

const lifetime = takeOverPage()
const { signal } = lifetime
endWithExtension(lifetime)

const getRecognizer = createReaderRecognizer(getShippedLexicon)
let settings = DEFAULT_SETTINGS

const settingsStore = createSettingsStore(localStorageArea)
const texts = createTexts(getMessage)

async function startSession(): Promise<PageSession> {
  await untilActivated(document, signal)
  settings = await settingsStore.read()
  const session = createPageSession(getRecognizer, settings, signal, createPageStyle(askBackground))
  const apply = (changed: Settings) => {
    settings = changed
    session.applySettings(changed)
  }
  settingsStore.watch(apply, signal)
  // A page that comes back from the browser's memory heard of no change while it lay there.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void settingsStore.read().then(apply, reportBug)
  }
  window.addEventListener('pageshow', onShow, { signal })
  return session
}

/** Registers at once: a reader may press a key before the settings are read. */
function start(): void {
  const session = startSession()
  session.catch(reportBug)
  const toast = createToast(document, signal)
  const clipper = createPageClipper({
    getRecognizer: () => getRecognizer(settings.ownLists),
    journal: createSaveJournal(localStorageArea),
    ask: askBackground,
    toast,
    texts,
    readMoment,
    takePrivateNotice: createPrivateNotice(isPrivateWindow(), settingsStore),
  })
  const aids = session.then((begun) =>
    createReadingAids(
      begun,
      { readSettings: () => settings, settings: settingsStore, clipper, toast, texts, ask: askBackground },
      signal,
    ),
  )
  aids.catch(reportBug)
  const handlers: Handlers<PageMessageName> = {
    'page.report': async () => (await session).report(),
    'page.clip': ({ text }) => clipper.clipSelection(text),
    'page.mark': async () => (await session).markAnyway(),
    'page.step': async ({ by }) => (await aids).step(by),
    'page.told': ({ marks }) => tellMarks(toast, marks, texts),
  }
  answerRequests(createRouter(handlers, reportBug), signal)
}

// Viewers of PDF, text, JSON and images are pages only by make-believe; the menu saves from them without us.
if (/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) start()
