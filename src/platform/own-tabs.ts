/** What the background does with menu, keys and toolbar button. */
import type { Menus, Tabs } from 'webextension-polyfill'
import { browser } from './browser.ts'

/** How long the toolbar button tells what became of a save. */
const BADGE_MS = 4000

/** Calls back when the reader lets us into more sites. */
export function onMoreAccess(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener())
}

/** Offers a menu item on selected text, in place of the one before. */
export async function offerMenuItem(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id, title, contexts: ['selection'] })
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
export async function tellAtButton(tabId: number | undefined, ok: boolean, title: string): Promise<void> {
  const where = tabId === undefined ? {} : { tabId }
  await browser.action.setBadgeBackgroundColor({ ...where, color: ok ? '#1a6b3c' : '#a4262c' })
  await browser.action.setBadgeText({ ...where, text: ok ? '✓' : '!' })
  await browser.action.setTitle({ ...where, title })
  setTimeout(() => {
    void browser.action.setBadgeText({ ...where, text: '' }).catch(() => {})
    void browser.action.setTitle({ ...where, title: '' }).catch(() => {})
  }, BADGE_MS)
}

/** Calls back after installation, update and browser start. */
export function onArrival(listener: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install' || reason === 'update'))
  browser.runtime.onStartup.addListener(() => listener(false))
}
