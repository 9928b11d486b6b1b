/** The content script: wires a page to the extension. */
import { createLexicon } from '../core/lexicon/lexicon.ts'
import { createRecognizer, type Recognizer } from '../core/recognizer/recognizer.ts'
import { createRouter } from '../messages/router.ts'
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
import { createClipSelection } from './clip-selection.ts'
import { createPageSession } from './page-session.ts'
import { takeOverPage } from './take-over-page.ts'

const lifetime = takeOverPage()
const { signal } = lifetime
endWithExtension(lifetime)

let recognizer: Recognizer | null = null
const getRecognizer = () => {
  recognizer ??= createRecognizer(createLexicon())
  return recognizer
}

async function start(): Promise<void> {
  const settingsStore = createSettingsStore(localStorageArea)
  let settings = await settingsStore.read()
  if (signal.aborted) return
  const session = createPageSession(getRecognizer, settings, signal)
  settingsStore.watch((changed) => {
    settings = changed
    session.applySettings(changed)
  }, signal)
  const clipSelection = createClipSelection({
    getRecognizer,
    journal: createSaveJournal(localStorageArea),
    ask: askBackground,
    toast: createToast(document, signal),
    texts: createTexts(getMessage),
    readMoment,
    takePrivateNotice() {
      if (!isPrivateWindow() || settings.privateNoticeSeen) return false
      void settingsStore.write('privateNoticeSeen', true)
      return true
    },
  })
  const handlers = {
    'page.report': () => session.report(),
    'page.clip': ({ text }: { text: string }) => clipSelection(text),
    'page.mark': () => {
      session.markAnyway()
      return { ok: true as const }
    },
  }
  answerRequests(createRouter(handlers, reportBug), signal)
}

void start().catch(reportBug)
