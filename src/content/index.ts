/**
 * The content script of every page: judges whether it is to be marked, and if so asks for the reader, which is brought
 * then. Most pages are none of ours, and pay for no more than this question.
 */
import { decideMarking } from '../core/settings/site-rules.ts'
import { readEvidence } from '../page/article.ts'
import { askBackground } from '../platform/ask-background.ts'
import { endWithExtension, isExtensionAlive } from '../platform/extension-alive.ts'
import { reportBug } from '../platform/report-bug.ts'
import { localStorageArea } from '../platform/storage.ts'
import { createSettingsStore } from '../stores/settings-store.ts'
import { untilActivated, watchPageTurns } from './page-lifetime.ts'
import { takeOverPage } from './take-over-page.ts'
import { isTextPage } from './text-page.ts'

async function judgePage(lifetime: AbortController): Promise<void> {
  const { signal } = lifetime
  const store = createSettingsStore(localStorageArea, ['siteRules', 'markingMode'])
  await untilActivated(document, signal)
  let settings = await store.read()
  let isAsking = false

  function judge(): void {
    if (isAsking || signal.aborted) return
    if (!decideMarking(settings, location.hostname, false, () => readEvidence(document, location)).mark) return
    isAsking = true
    // The reader ends this script when it comes; where it could not be brought, the page's next turn asks again.
    void askBackground('reading.bring', {}).then(() => {
      isAsking = false
    })
  }

  const apply = (changed: typeof settings) => {
    settings = changed
    judge()
  }
  store.watch(apply, signal)
  // A page that comes back from the browser's memory heard of no change while it lay there.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void store.read().then(apply, reportBug)
  }
  window.addEventListener('pageshow', onShow, { signal })
  watchPageTurns(window, signal, { onNewPage: judge, onLook: judge })
  judge()
}

const lifetime = isTextPage(document) ? takeOverPage('judge', isExtensionAlive) : null
if (lifetime) {
  endWithExtension(lifetime)
  void judgePage(lifetime).catch(reportBug)
}
