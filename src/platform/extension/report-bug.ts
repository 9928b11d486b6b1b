/** The one place where bugs surface: loudly, in the console of the part that has them. */
import { isExtensionAlive } from './extension-alive.ts'

/** Reports an error nobody expected. That the extension was updated under a page is none. */
export function reportBug(error: unknown): void {
  if (!isExtensionAlive()) return
  // biome-ignore lint/suspicious/noConsole: this is the reporter.
  console.error('Sectorlens:', error)
}
