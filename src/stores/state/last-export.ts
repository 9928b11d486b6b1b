/** When the user's last export was finished, which the filter "unused since last export" needs. */
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'
import type { LibraryState } from './library-state.ts'

/** The key in the library's state, and formerly in `storage.local`. */
export const LAST_EXPORT_KEY = 'export:last'

export interface LastExport {
  /** ISO 8601; empty if nothing was exported yet. */
  read(): Promise<string>
  write(iso: string): Promise<void>
}

export function createLastExport(state: LibraryState): LastExport {
  return {
    async read() {
      const value = await state.read(LAST_EXPORT_KEY)
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : ''
    },
    write: (iso) => state.write(LAST_EXPORT_KEY, iso),
  }
}

/** The same through the background, for pages that cannot open the store themselves (private windows). */
export function createRemoteLastExport(ask: Client<BackgroundMessageName>): LastExport {
  return {
    read: async () => (await ask('clipping.lastExport', {})) ?? '',
    async write(iso) {
      await ask('clipping.exported', { at: iso })
    },
  }
}
