/** What the background does with menu, keys and toolbar button. */
import type { Menus, Tabs } from 'webextension-polyfill'
import { browser } from '../extension/browser.ts'

/** How long the toolbar button tells what became of a save. */
const BADGE_MS = 4000
/** Backdrop of the number of marks: neutral, since it is no news. */
const COUNT_COLOUR = '#5b6470'
/** What a save's outcome looks like. */
const SAVED = '✓'
const NOT_SAVED = '!'

/** Calls back when the reader lets us into more sites. */
export function onMoreAccess(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener())
}

/** An item of the context menu, and what the right click has to be on. */
export interface MenuItem {
  readonly id: string
  readonly title: string
  readonly contexts: readonly Menus.ContextType[]
  /** Patterns of the pages where it stands; everywhere without them. */
  readonly pages?: readonly string[]
}

/** Offers menu items in place of those before. */
export async function offerMenuItems(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const { id, title, contexts, pages } of items) {
    const where = pages ? { documentUrlPatterns: [...pages] } : {}
    browser.contextMenus.create({ id, title, contexts: [...contexts], ...where })
  }
}

/** Calls back when a menu item is chosen. */
export function onMenuItem(listener: (info: Menus.OnClickData, tab: Tabs.Tab | undefined) => void): void {
  browser.contextMenus.onClicked.addListener(listener)
}

/** Calls back when a command's keys are pressed, with the tab the reader looks at. */
export function onCommand(listener: (name: string, tab: Tabs.Tab) => void): void {
  browser.commands.onCommand.addListener(async (name, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
    if (tab) listener(name, tab)
  })
}

/** Says at the toolbar button what a toast cannot say where no page of ours shows one. */
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

/** Puts back what the button said before a save, unless it says something new by now. */
async function restoreBadge(where: { tabId?: number }, before: string): Promise<void> {
  const isOurs = (text: string) => text === SAVED || text === NOT_SAVED
  if (!isOurs(await browser.action.getBadgeText(where))) return
  await browser.action.setBadgeBackgroundColor({ ...where, color: COUNT_COLOUR })
  await browser.action.setBadgeText({ ...where, text: isOurs(before) ? '' : before })
}

/** Shows a number of marks at the toolbar button of one tab; browsers forget it when the tab goes elsewhere. */
export async function showCount(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COUNT_COLOUR })
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
  await browser.action.setBadgeText({ tabId, text })
}

/** Calls back after installation, update and browser start. */
export function onArrival(listener: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install' || reason === 'update'))
  browser.runtime.onStartup.addListener(() => listener(false))
}
