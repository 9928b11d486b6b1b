/**
 * Opens the save panel: as the toolbar button's popup where the browser allows that without a user gesture in its own
 * window (Chromium from 127, Firefox from 149), else in a small window. Side panels and sidebars require the user
 * gesture itself, which is lost once a message has been sent from the page.
 */
import type { Tabs } from 'webextension-polyfill'
import { browser } from '../extension/browser.ts'
import { native } from '../extension/native.ts'

const PANEL = 'src/save-panel/index.html'
/** Size of the small window in CSS pixels, its frame included. */
const WIDTH = 440
const HEIGHT = 640

/** Opens the panel for some clippings over the tab in which they were saved; false where nothing could be opened. */
export async function openSavePanel(tabId: number, ids: readonly string[]): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  if (!tab) return false
  const url = browser.runtime.getURL(`${PANEL}?ids=${ids.map(encodeURIComponent).join(',')}`)
  return (await openAsPopup(tab, url)) || (await openInWindow(tab, url))
}

/** The ids of the clippings that a panel was opened for, from the query of its address. */
export function readPanelIds(search: string): string[] {
  const ids = new URLSearchParams(search).get('ids') ?? ''
  return ids.split(',').filter((id) => id !== '')
}

/**
 * Restores the button's ordinary popup for the tab in front. The background does the same once the panel is open; this
 * covers a background that was stopped in between, after which the panel would open again at the next press of the
 * button.
 */
export async function giveBackPopup(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id !== undefined) await setPopup(tab.id, null)
}

/** Whether this extension page is in a window or tab, and not in the button's popup. */
export async function isInWindow(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined
}

/** Closes this extension page, wherever it is shown. */
export async function closeOwnPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id === undefined) window.close()
  else await browser.tabs.remove(tab.id)
}

async function openAsPopup({ id, windowId, active }: Tabs.Tab, url: string): Promise<boolean> {
  // A popup opens over the tab in front: over another tab it would be the ordinary popup.
  if (id === undefined || windowId === undefined || !active) return false
  try {
    // The panel is the popup of this one tab, and only until it has opened: other windows and tabs never see it.
    await setPopup(id, url)
    await browser.action.openPopup({ windowId })
    return true
  } catch {
    // No toolbar in this window, a window in the background, or a browser that requires a user gesture.
    return false
  } finally {
    await setPopup(id, null).catch(() => {})
  }
}

async function openInWindow(tab: Tabs.Tab, url: string): Promise<boolean> {
  const options = { type: 'popup', url, width: WIDTH, height: HEIGHT } as const
  try {
    await browser.windows.create({ ...options, incognito: tab.incognito && isPrivateOwnPages() })
    return true
  } catch {
    return false
  }
}

/** Firefox shows extension pages in private windows; Chromium opens them in ordinary ones, where the clipping is. */
function isPrivateOwnPages(): boolean {
  return native.runtime.getURL('').startsWith('moz-')
}

/** @param popup null for the one of the manifest. */
async function setPopup(tabId: number, popup: string | null): Promise<void> {
  const { default_popup: usual = '' } = browser.runtime.getManifest().action ?? {}
  // Chromium does not accept null here; Firefox gives absolute addresses in its manifest.
  const { href } = new URL(usual, browser.runtime.getURL('/'))
  await browser.action.setPopup({ tabId, popup: popup ?? href })
}
