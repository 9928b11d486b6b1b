/**
 * The content script of every page: decides whether the page is to be marked, or has saved quotes to show, and if so
 * requests the marker. Most pages need neither, and cost no more than this check.
 */
import type { Settings } from '../core/settings/settings.ts'
import { decideMarking } from '../core/settings/site-rules.ts'
import { untilActivated, watchSpaNavigation } from '../page/dom/spa-navigation.ts'
import { notePageHistory } from '../page/source/articles/page-history.ts'
import { readNamedAddresses } from '../page/source/named-addresses.ts'
import { readEvidence } from '../page/source/page-kind.ts'
import { listPossibleSites } from '../page/source/possible-sites.ts'
import { askBackground } from '../platform/extension/ask-background.ts'
import { endWithExtension, isExtensionAlive } from '../platform/extension/extension-alive.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import { createSavedSites } from '../stores/key-value/saved-sites.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'
import { claimPage } from './boot/claim-page.ts'
import { isTextPage } from './boot/text-page.ts'

type DetectorSettings = Pick<Settings, 'siteRules' | 'markingMode'>

/** Checks a page now and after every SPA navigation, until the marker takes over. */
function watchPageKind({ signal }: AbortController): void {
  const store = createSettingsStore(localStorageArea, ['siteRules', 'markingMode'])
  const savedSites = createSavedSites(localStorageArea)
  /** Null until they are read. */
  let settings: DetectorSettings | null = null
  let isAsking = false
  let isAskedAgain = false

  /**
   * The marker ends this script when it is injected; if the injection failed, the page's next change requests it again.
   */
  async function decide({ siteRules, markingMode }: DetectorSettings): Promise<void> {
    const { hostname, href } = location
    const readKind = () => readEvidence(document, location)
    if (decideMarking({ siteRules, markingMode }, hostname, false, readKind).mark)
      await askBackground('reading.inject', {})
    else {
      const named = readNamedAddresses(document, href)
      if (await savedSites.isAnySaved(listPossibleSites(href, named)))
        await askBackground('reading.injectIfSaved', { url: href, named })
    }
  }

  function decideSoon(): void {
    isAskedAgain = isAsking
    if (isAsking || !settings || signal.aborted) return
    isAsking = true
    void decide(settings)
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

  // A page restored from the back/forward cache has missed every settings change, and every reply, since it was frozen.
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
  const onNewPage = () => {
    notePageHistory(window)
    decideSoon()
  }
  watchSpaNavigation(window, signal, { onNewPage, onKindChange: decideSoon })
  void untilActivated(document, signal).then(readAndDecide)
}

const lifetime = isTextPage(document) ? claimPage('detector', isExtensionAlive) : null
if (lifetime) {
  endWithExtension(lifetime)
  notePageHistory(window)
  watchPageKind(lifetime)
}
