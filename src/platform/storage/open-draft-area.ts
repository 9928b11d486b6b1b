/**
 * Where an extension page stores drafts. In a private window drafts must not outlive it: Firefox keeps the pages'
 * storage apart there, in memory. In Chromium, pages of both kinds of windows share one `localStorage`, so drafts of
 * private windows go to `storage.session`, which is never written to disk and which no web page can read. A write is on
 * its way to the browser process before the call returns, as with `localStorage`.
 */
import { createPageArea, type DraftArea } from '../../stores/journal/draft-area.ts'
import { browser } from '../extension/browser.ts'
import { isPrivateWindow } from '../extension/private-window.ts'
import { reportBug } from '../extension/report-bug.ts'

const PREFIX = 'private-words:'

/** The area of this page. */
export async function openDraftArea(): Promise<DraftArea> {
  const isShared = !isPrivateWindow() && (await isInPrivateWindow())
  return isShared ? openSessionArea() : createPageArea(() => localStorage)
}

/** Removes the drafts of private windows when the last of them closes. */
export function endPrivateDrafts(): void {
  browser.windows.onRemoved.addListener(() => void removePrivateDrafts().catch(reportBug))
}

/**
 * Checks the window, because Chromium reports no extension page as private: those of private windows share the ordinary
 * context.
 */
async function isInPrivateWindow(): Promise<boolean> {
  const window = await browser.windows.getCurrent().catch(() => null)
  return window?.incognito === true
}

async function openSessionArea(): Promise<DraftArea> {
  const { session } = browser.storage
  const texts = new Map<string, string>()
  for (const [key, text] of Object.entries(await session.get(null))) {
    if (key.startsWith(PREFIX) && typeof text === 'string') texts.set(key.slice(PREFIX.length), text)
  }
  return {
    list: () => [...texts],
    write(key, text) {
      texts.set(key, text)
      void session.set({ [PREFIX + key]: text }).catch(reportBug)
    },
    remove(key) {
      texts.delete(key)
      void session.remove(PREFIX + key).catch(reportBug)
    },
  }
}

async function removePrivateDrafts(): Promise<void> {
  const windows = await browser.windows.getAll()
  if (windows.some(({ incognito }) => incognito)) return
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX))
  if (keys.length > 0) await browser.storage.session.remove(keys)
}
