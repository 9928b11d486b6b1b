/** The background's access to context menu, commands, toolbar button and permissions. */
import type { Menus, Tabs } from 'webextension-polyfill'
import { browser } from '../extension/browser.ts'

/** How long the toolbar button shows the result of a save. */
const BADGE_MS = 4000
/** Badge colour for the number of marks: neutral, because it is no result. */
const COUNT_COLOUR = '#5b6470'
/** Badge texts for the result of a save. */
const SAVED = '✓'
const NOT_SAVED = '!'

/** Calls back when the user grants access to more sites. */
export function onMoreAccess(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener())
}

/** An item of the context menu, and what the right click has to be on. */
export interface MenuItem {
  readonly id: string
  readonly title: string
  readonly contexts: readonly Menus.ContextType[]
  /** URL patterns of the pages where it is shown; everywhere without them. */
  readonly pages?: readonly string[]
}

/** Replaces all menu items. */
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

/** Calls back when a command's keys are pressed, with the active tab. */
export function onCommand(listener: (name: string, tab: Tabs.Tab) => void): void {
  browser.commands.onCommand.addListener(async (name, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
    if (tab) listener(name, tab)
  })
}

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

/** Calls back after installation, update and browser start. */
export function onArrival(listener: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install' || reason === 'update'))
  browser.runtime.onStartup.addListener(() => listener(false))
}
