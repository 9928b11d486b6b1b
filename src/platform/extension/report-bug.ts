/** The one place where bugs surface: in the console of the part that has them. */
import { isExtensionAlive } from './extension-alive.ts'

/** Reports an unexpected error, except those caused by the extension being updated under a page. */
export function reportBug(error: unknown): void {
  if (!isExtensionAlive()) return
  // biome-ignore lint/suspicious/noConsole: this is the reporter.
  console.error('Sectorlens:', error)
}
