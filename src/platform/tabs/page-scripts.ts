/**
 * Brings our content scripts to pages that the browser did not bring them to: the judge to pages that were open before
 * us or are only now allowed, the reader wherever it is wanted.
 */
import type { Client } from '../../protocol/client.ts'
import type { PageMessageName } from '../../protocol/messages.ts'
import { browser } from '../extension/browser.ts'
import { askPage } from '../extension/messaging.ts'

/** The reader's file, as the build names it; no page gets it by itself. */
const READER = 'src/content/marker.js'

/** A frame of a tab; the top one is 0. */
export interface FramePlace {
  tabId: number
  frameId: number
}

/** Brings the judge into the pages that were open before we came or were updated. */
export async function injectDetectorIntoOpenTabs(): Promise<void> {
  const [{ js = [], css = [] } = {}] = browser.runtime.getManifest().content_scripts ?? []
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  for (const { id, discarded } of tabs)
    if (id !== undefined && !discarded) await bring({ tabId: id, frameId: 0 }, js, css)
}

/**
 * Brings the reader into a frame, once its document is there; false where the browser refuses.
 *
 * @param styled whether the rules of marks are there already, as in pages that the judge came to by itself: rules that
 * come later cost a page all of its styles.
 */
export async function injectMarker(place: FramePlace, styled: boolean): Promise<boolean> {
  const [{ css = [] } = {}] = browser.runtime.getManifest().content_scripts ?? []
  return bring(place, [READER], styled ? [] : css)
}

/** Asks the reader in a tab's top frame, and brings it first where nobody answers. */
export function askMarker(tabId: number): Client<PageMessageName> {
  const ask = askPage(tabId)
  return async (name, params) =>
    (await ask(name, params)) ?? ((await injectMarker({ tabId, frameId: 0 }, false)) ? ask(name, params) : null)
}

async function bring({ tabId, frameId }: FramePlace, js: string[], css: string[]): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] }
  // Firefox reads a path without a slash from where our asking page stands, and tells whole addresses in its manifest.
  const toFiles = (paths: string[]) => paths.map((path) => new URL(path, browser.runtime.getURL('/')).pathname)
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: toFiles(css) })
    await browser.scripting.executeScript({ target, files: toFiles(js) })
    return true
  } catch {
    // Tabs close meanwhile, and browsers keep some sites to themselves; neither is our trouble.
    return false
  }
}
