/** Brings our content script to pages that the browser did not bring it to: open before us, or only now allowed. */
import { browser } from './browser.ts'

/** Brings our content script into the pages that were open before we came or were updated. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  for (const { id, discarded } of tabs) if (id !== undefined && !discarded) await injectIntoTab(id)
}

/** Brings our content script into one tab, once its document is there; false where the browser refuses. */
export async function injectIntoTab(tabId: number): Promise<boolean> {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  const target = { tabId }
  try {
    await browser.scripting.insertCSS({ target, files: script?.css ?? [] })
    await browser.scripting.executeScript({ target, files: script?.js ?? [] })
    return true
  } catch {
    // Tabs close meanwhile, and browsers keep some sites to themselves; neither is our trouble.
    return false
  }
}
