/** When the reader's last export was finished: "unused since last export" asks for it. */
import type { KeyValueStorage } from './key-value-storage.ts'

const KEY = 'export:last'

export interface LastExport {
  /** ISO 8601; empty where nothing was exported yet. */
  read(): Promise<string>
  write(iso: string): Promise<void>
}

export function createLastExport(storage: Pick<KeyValueStorage, 'read' | 'write'>): LastExport {
  return {
    async read() {
      const value = (await storage.read([KEY]))[KEY]
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : ''
    },
    write: (iso) => storage.write(KEY, iso),
  }
}
