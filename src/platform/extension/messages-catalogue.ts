/** Looks up a message in the browser's language. */
import { native } from './native.ts'

export function getMessage(name: string, values: string[]): string {
  return native.i18n.getMessage(name, values)
}
