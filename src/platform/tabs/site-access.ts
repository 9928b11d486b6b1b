/** Access to sites that the browser withholds until the reader grants it ("on click", or switched off by hand). */
import { browser } from '../extension/browser.ts'

/** Origins to ask for: the page's own, or all of the web where the browser hides which page it is. */
function toOrigins(url: string): string[] {
  if (!/^https?:/.test(url)) return ['http://*/*', 'https://*/*']
  const { protocol, hostname } = new URL(url)
  // Without the port: Firefox's match patterns have none.
  return [`${protocol}//${hostname}/*`]
}

/** Whether we may run on a page; for an unknown address, on the web at large. */
export function hasSiteAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: toOrigins(url) })
}

/** Asks the reader for access. Must be called in a press of the reader; false when it was not given. */
export async function requestSiteAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: toOrigins(url) }).catch(() => false)
}

/** Loads a page again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId)
}
