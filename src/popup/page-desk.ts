/** The popup's way to the page it stands over. */

import { askReader, bringReader } from '../platform/tabs/page-scripts.ts'
import { hasSiteAccess, reloadTab, requestSiteAccess } from '../platform/tabs/site-access.ts'
import type { ReaderTab } from '../platform/tabs/tabs.ts'
import type { PageDesk } from './page-state.ts'

/** @param tab null where there is none, as when the popup stands in the only tab. */
export function createPageDesk(tab: ReaderTab | null): PageDesk {
  const url = tab?.url ?? ''
  return {
    url,
    ask: tab ? askReader(tab.id) : async () => null,
    hasAccess: () => hasSiteAccess(url),
    async requestAccess() {
      const isGiven = await requestSiteAccess(url)
      // A page that began before the grant has no script of ours; failing that, the popup offers to load it again.
      if (isGiven && tab) await bringReader({ tabId: tab.id, frameId: 0 }, false)
      return isGiven
    },
    reload: async () => (tab ? reloadTab(tab.id) : undefined),
  }
}
