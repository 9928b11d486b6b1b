/** Tells the background that the extension was installed or updated, or that the browser has started. */
import { browser } from './browser.ts'

/** @param listener `isNew` after an installation or update: no open page has a script of this version then. */
export function onInstallOrStart(listener: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install' || reason === 'update'))
  browser.runtime.onStartup.addListener(() => listener(false))
}
