/** Looks a text up in the browser's language. */
import { browser } from './browser.ts'

export function getMessage(name: string, values: string[]): string {
  return browser.i18n.getMessage(name, values)
}
