/**
 * The content script of every page: judges whether it is to be marked, or something was kept from it, and if so asks for
 * the reader, which is brought then. Most pages are none of ours, and pay for no more than this question.
 */
import type { Settings } from '../core/settings/settings.ts'
import { decideMarking, toHostSite } from '../core/settings/site-rules.ts'
import { untilActivated, watchSpaNavigation } from '../page/dom/spa-navigation.ts'
import { readNamedAddresses } from '../page/source/named-addresses.ts'
import { readEvidence } from '../page/source/page-kind.ts'
import { askBackground } from '../platform/extension/ask-background.ts'
import { endWithExtension, isExtensionAlive } from '../platform/extension/extension-alive.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import { createSavedSites } from '../stores/key-value/saved-sites.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'
import { claimPage } from './boot/claim-page.ts'
import { isTextPage } from './boot/text-page.ts'

type DetectorSettings = Pick<Settings, 'siteRules' | 'markingMode'>

/** Judges a page now and at its turns, until the reader takes over. */
function watchPageKind({ signal }: AbortController): void {
  const store = createSettingsStore(localStorageArea, ['siteRules', 'markingMode'])
  const signs = createSavedSites(localStorageArea)
  /** Null until they are read. */
  let settings: DetectorSettings | null = null
  let isAsking = false
  let isAskedAgain = false

  /** The reader ends this script when it comes; where it does not come, the page's next turn asks again. */
  async function judge({ siteRules, markingMode }: DetectorSettings): Promise<void> {
    const { hostname, href } = location
    const readKind = () => readEvidence(document, location)
    if (decideMarking({ siteRules, markingMode }, hostname, false, readKind).mark)
      await askBackground('reading.bring', {})
    else if (await signs.isSavedSite(toHostSite(hostname))) {
      await askBackground('reading.bringKept', { url: href, named: readNamedAddresses(document, href) })
    }
  }

  function decideSoon(): void {
    isAskedAgain = isAsking
    if (isAsking || !settings || signal.aborted) return
    isAsking = true
    void judge(settings)
      .catch(reportBug)
      .then(() => {
        isAsking = false
        if (isAskedAgain) decideSoon()
      })
  }

  function readAndDecide(): void {
    void store.read().then((read) => {
      settings = read
      decideSoon()
    }, reportBug)
  }

  // A page that comes back from the browser's memory heard of no change while it lay there, nor of any answer.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    isAsking = false
    readAndDecide()
  }
  window.addEventListener('pageshow', onShow, { signal })
  store.watch((changed) => {
    settings = changed
    decideSoon()
  }, signal)
  watchSpaNavigation(window, signal, { onNewPage: decideSoon, onLook: decideSoon })
  void untilActivated(document, signal).then(readAndDecide)
}

const lifetime = isTextPage(document) ? claimPage('judge', isExtensionAlive) : null
if (lifetime) {
  endWithExtension(lifetime)
  watchPageKind(lifetime)
}
