/** Tabs and windows, as far as the extension's own pages need them. */
import { browser } from '../extension/browser.ts'

/** The page that the popup is about. */
export interface UserTab {
  id: number
  /** Empty where the browser hides it (its own pages, withheld access). */
  url: string
  title: string
}

/**
 * The active tab.
 *
 * @param search query of the extension page: `?tab=<id>` names the tab where the popup itself is shown in one.
 */
export async function readActiveTab(search: string): Promise<UserTab | null> {
  const named = Number(new URLSearchParams(search).get('tab'))
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  const tab = named > 0 ? await browser.tabs.get(named).catch(() => undefined) : active
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' }
}

/** Opens an extension page in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}

/** The keys that are actually bound to the extension's commands, by command name; empty where none is. */
export async function readShortcuts(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll()
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))
}
