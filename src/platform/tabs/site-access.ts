/** Access to sites that the browser withholds until the user grants it ("on click", or switched off by hand). */
import { browser } from '../extension/browser.ts'

/** Origins to request: the page's own, or the whole web where the browser hides the page's address. */
function toOrigins(url: string): string[] {
  if (!/^https?:/.test(url)) return ['http://*/*', 'https://*/*']
  const { protocol, hostname } = new URL(url)
  // Without the port: Firefox's match patterns have none.
  return [`${protocol}//${hostname}/*`]
}

/** Whether the extension may run on a page; for an unknown address, on the web at large. */
export function hasSiteAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: toOrigins(url) })
}

/** Requests access from the user. Must be called in a user gesture; false when access was not given. */
export async function requestSiteAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: toOrigins(url) }).catch(() => false)
}

/** Calls back when the user grants access to more sites. */
export function onMoreAccess(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener())
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId)
}
