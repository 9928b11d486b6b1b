/** The popup's way to the page it stands over. */

import { askMarker, injectMarker } from '../platform/tabs/page-scripts.ts'
import { hasSiteAccess, reloadTab, requestSiteAccess } from '../platform/tabs/site-access.ts'
import type { UserTab } from '../platform/tabs/tabs.ts'
import type { PageContext } from './page-state.ts'

/** @param tab null where there is none, as when the popup stands in the only tab. */
export function createPageContext(tab: UserTab | null): PageContext {
  const url = tab?.url ?? ''
  return {
    url,
    ask: tab ? askMarker(tab.id) : async () => null,
    hasAccess: () => hasSiteAccess(url),
    async requestAccess() {
      const isGiven = await requestSiteAccess(url)
      // A page that began before the grant has no script of ours; failing that, the popup offers to load it again.
      if (isGiven && tab) await injectMarker({ tabId: tab.id, frameId: 0 }, false)
      return isGiven
    },
    reload: async () => (tab ? reloadTab(tab.id) : undefined),
  }
}
