/** The context menu's items and the keys of the manifest's commands: the user's requests to the background. */
import type { Menus, Tabs } from 'webextension-polyfill'
import { browser } from '../extension/browser.ts'

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
