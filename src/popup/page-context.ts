/** Connects the popup with the page under it. */

import { askMarker, injectMarker } from '../platform/tabs/page-scripts.ts'
import { hasSiteAccess, reloadTab, requestSiteAccess } from '../platform/tabs/site-access.ts'
import type { UserTab } from '../platform/tabs/tabs.ts'
import type { PageContext } from './page-state.ts'

/** @param tab null if there is none, as when the popup is open in the only tab. */
export function createPageContext(tab: UserTab | null): PageContext {
  const url = tab?.url ?? ''
  return {
    url,
    ask: tab ? askMarker(tab.id) : async () => null,
    hasAccess: () => hasSiteAccess(url),
    async requestAccess() {
      const isGiven = await requestSiteAccess(url)
      // A page loaded before the access was granted has no content script; if injecting fails, the popup offers to
      // reload it.
      if (isGiven && tab) await injectMarker({ tabId: tab.id, frameId: 0 }, false)
      return isGiven
    },
    reload: async () => (tab ? reloadTab(tab.id) : undefined),
  }
}
