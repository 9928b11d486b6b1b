/** What the extension's button in the toolbar shows: the number of marks, and for some seconds the result of a save. */
import { browser } from '../extension/browser.ts'

/** How long the toolbar button shows the result of a save. */
const BADGE_MS = 4000
/** Badge colour for the number of marks: neutral, because it is no result. */
const COUNT_COLOUR = '#5b6470'
/** Badge texts for the result of a save. */
const SAVED = '✓'
const NOT_SAVED = '!'

/** Shows the result of a save at the toolbar button, for pages where no toast can be shown. */
export async function notifyAtButton(tabId: number | undefined, ok: boolean, title: string): Promise<void> {
  const where = tabId === undefined ? {} : { tabId }
  const before = await browser.action.getBadgeText(where)
  await browser.action.setBadgeBackgroundColor({ ...where, color: ok ? '#1a6b3c' : '#a4262c' })
  await browser.action.setBadgeText({ ...where, text: ok ? SAVED : NOT_SAVED })
  await browser.action.setTitle({ ...where, title })
  setTimeout(() => {
    void restoreBadge(where, before).catch(() => {})
    void browser.action.setTitle({ ...where, title: '' }).catch(() => {})
  }, BADGE_MS)
}

/** Restores what the button showed before a save, unless it shows something new by now. */
async function restoreBadge(where: { tabId?: number }, before: string): Promise<void> {
  const isOurs = (text: string) => text === SAVED || text === NOT_SAVED
  if (!isOurs(await browser.action.getBadgeText(where))) return
  await browser.action.setBadgeBackgroundColor({ ...where, color: COUNT_COLOUR })
  await browser.action.setBadgeText({ ...where, text: isOurs(before) ? '' : before })
}

/** Shows a number of marks at the toolbar button of one tab; browsers clear it when the tab navigates. */
export async function showCount(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COUNT_COLOUR })
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
  await browser.action.setBadgeText({ tabId, text })
}
