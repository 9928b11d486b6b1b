/**
 * Injects the content scripts where the browser did not: the detector into pages that were open before installation or
 * to which access was granted later, the marker wherever it is requested.
 */
import type { Client } from '../../protocol/client.ts'
import type { PageMessageName } from '../../protocol/messages.ts'
import { browser } from '../extension/browser.ts'
import { askPage } from '../extension/messaging.ts'

/** The marker's file, as the build names it; the manifest injects it nowhere. */
const MARKER = 'src/content/marker.js'

/** The file of the page tools, which the marker asks for. */
const PAGE_TOOLS = 'src/content/page-tools.js'

/** A frame of a tab; the top one is 0. */
export interface FramePlace {
  tabId: number
  frameId: number
}

/** Injects the detector into the pages that were open before installation or update. */
export async function injectDetectorIntoOpenTabs(): Promise<void> {
  const [{ js = [], css = [] } = {}] = browser.runtime.getManifest().content_scripts ?? []
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  for (const { id, discarded } of tabs)
    if (id !== undefined && !discarded) await inject({ tabId: id, frameId: 0 }, js, css)
}

/**
 * Injects the marker into a frame, once its document exists; false where the browser refuses.
 *
 * @param styled whether the highlight rules are there already, as in pages that got the detector by the manifest:
 * inserting rules later makes the browser recompute all styles of the page.
 */
export async function injectMarker(place: FramePlace, styled: boolean): Promise<boolean> {
  const [{ css = [] } = {}] = browser.runtime.getManifest().content_scripts ?? []
  return inject(place, [MARKER], styled ? [] : css)
}

/** Injects the page tools into a frame that has the marker; false where the browser refuses. */
export async function injectPageTools(place: FramePlace): Promise<boolean> {
  return inject(place, [PAGE_TOOLS], [])
}

/** Sends requests to the marker in a tab's top frame, and injects it first if nothing answers. */
export function askMarker(tabId: number): Client<PageMessageName> {
  const ask = askPage(tabId)
  return async (name, params) =>
    (await ask(name, params)) ?? ((await injectMarker({ tabId, frameId: 0 }, false)) ? ask(name, params) : null)
}

async function inject({ tabId, frameId }: FramePlace, js: string[], css: string[]): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] }
  // Firefox resolves a path without a slash against the calling page, and gives absolute addresses in its manifest.
  const toFiles = (paths: string[]) => paths.map((path) => new URL(path, browser.runtime.getURL('/')).pathname)
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: toFiles(css) })
    await browser.scripting.executeScript({ target, files: toFiles(js) })
    return true
  } catch {
    // Tabs close meanwhile, and browsers protect some sites; neither is an error.
    return false
  }
}
