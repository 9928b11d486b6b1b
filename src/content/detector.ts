/**
 * The content script of every page: judges whether it is to be marked, or something was kept from it, and if so asks for
 * the reader, which is brought then. Most pages are none of ours, and pay for no more than this question.
 */
import type { Settings } from '../core/settings/settings.ts'
import { decideMarking, toHostSite } from '../core/settings/site-rules.ts'
import { untilActivated, watchPageTurns } from '../page/dom/spa-navigation.ts'
import { readNamedAddresses } from '../page/source/named-addresses.ts'
import { readEvidence } from '../page/source/page-kind.ts'
import { askBackground } from '../platform/extension/ask-background.ts'
import { endWithExtension, isExtensionAlive } from '../platform/extension/extension-alive.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import { createKeptSigns } from '../stores/key-value/saved-sites.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'
import { takeOverPage } from './boot/claim-page.ts'
import { isTextPage } from './boot/text-page.ts'

type JudgeSettings = Pick<Settings, 'siteRules' | 'markingMode'>

/** Judges a page now and at its turns, until the reader takes over. */
function judgePage({ signal }: AbortController): void {
  const store = createSettingsStore(localStorageArea, ['siteRules', 'markingMode'])
  const signs = createKeptSigns(localStorageArea)
  /** Null until they are read. */
  let settings: JudgeSettings | null = null
  let isAsking = false
  let isAskedAgain = false

  /** The reader ends this script when it comes; where it does not come, the page's next turn asks again. */
  async function judge({ siteRules, markingMode }: JudgeSettings): Promise<void> {
    const { hostname, href } = location
    const readKind = () => readEvidence(document, location)
    if (decideMarking({ siteRules, markingMode }, hostname, false, readKind).mark)
      await askBackground('reading.bring', {})
    else if (await signs.isKeptSite(toHostSite(hostname))) {
      await askBackground('reading.bringKept', { url: href, named: readNamedAddresses(document, href) })
    }
  }

  function judgeSoon(): void {
    isAskedAgain = isAsking
    if (isAsking || !settings || signal.aborted) return
    isAsking = true
    void judge(settings)
      .catch(reportBug)
      .then(() => {
        isAsking = false
        if (isAskedAgain) judgeSoon()
      })
  }

  function readAndJudge(): void {
    void store.read().then((read) => {
      settings = read
      judgeSoon()
    }, reportBug)
  }

  // A page that comes back from the browser's memory heard of no change while it lay there, nor of any answer.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    isAsking = false
    readAndJudge()
  }
  window.addEventListener('pageshow', onShow, { signal })
  store.watch((changed) => {
    settings = changed
    judgeSoon()
  }, signal)
  watchPageTurns(window, signal, { onNewPage: judgeSoon, onLook: judgeSoon })
  void untilActivated(document, signal).then(readAndJudge)
}

const lifetime = isTextPage(document) ? takeOverPage('judge', isExtensionAlive) : null
if (lifetime) {
  endWithExtension(lifetime)
  judgePage(lifetime)
}
