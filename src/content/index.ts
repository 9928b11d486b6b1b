/**
 * The content script of every page: judges whether it is to be marked, or something was kept from it, and if so asks for
 * the reader, which is brought then. Most pages are none of ours, and pay for no more than this question.
 */
import { decideMarking, toHostSite } from '../core/settings/site-rules.ts'
import { readEvidence } from '../page/article.ts'
import { readNamedAddresses } from '../page/named-addresses.ts'
import { askBackground } from '../platform/ask-background.ts'
import { endWithExtension, isExtensionAlive } from '../platform/extension-alive.ts'
import { reportBug } from '../platform/report-bug.ts'
import { localStorageArea } from '../platform/storage.ts'
import { createKeptSigns } from '../stores/kept-signs.ts'
import { createSettingsStore } from '../stores/settings-store.ts'
import { untilActivated, watchPageTurns } from './page-lifetime.ts'
import { takeOverPage } from './take-over-page.ts'
import { isTextPage } from './text-page.ts'

async function judgePage(lifetime: AbortController): Promise<void> {
  const { signal } = lifetime
  const store = createSettingsStore(localStorageArea, ['siteRules', 'markingMode'])
  await untilActivated(document, signal)
  const signs = createKeptSigns(localStorageArea)
  let settings = await store.read()
  let isAsking = false

  /** The reader ends this script when it comes; where it does not come, the page's next turn asks again. */
  async function judge(): Promise<void> {
    if (isAsking || signal.aborted) return
    isAsking = true
    const { mark } = decideMarking(settings, location.hostname, false, () => readEvidence(document, location))
    if (mark) await askBackground('reading.bring', {})
    else if (await signs.isKeptSite(toHostSite(location.hostname))) {
      const { href } = location
      await askBackground('reading.bringKept', { url: href, named: readNamedAddresses(document, href) })
    }
    isAsking = false
  }
  const judgeSoon = () => void judge().catch(reportBug)

  const apply = (changed: typeof settings) => {
    settings = changed
    judgeSoon()
  }
  store.watch(apply, signal)
  // A page that comes back from the browser's memory heard of no change while it lay there.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void store.read().then(apply, reportBug)
  }
  window.addEventListener('pageshow', onShow, { signal })
  watchPageTurns(window, signal, { onNewPage: judgeSoon, onLook: judgeSoon })
  judgeSoon()
}

const lifetime = isTextPage(document) ? takeOverPage('judge', isExtensionAlive) : null
if (lifetime) {
  endWithExtension(lifetime)
  void judgePage(lifetime).catch(reportBug)
}
