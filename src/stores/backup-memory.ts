/** When the last backup was made, and whether the reader wants to be reminded of the next. */
import type { KeyValueStorage } from './key-value-storage.ts'

const LAST = 'backup:last'
const REMINDS = 'backup:reminds'

export interface BackupMemory {
  /** `last`: ISO 8601, when the last backup began; empty where there was none. */
  read(): Promise<{ last: string; reminds: boolean }>
  writeLast(iso: string): Promise<void>
  writeReminds(reminds: boolean): Promise<void>
}

export function createBackupMemory(storage: Pick<KeyValueStorage, 'read' | 'write'>): BackupMemory {
  return {
    async read() {
      const { [LAST]: last, [REMINDS]: reminds } = await storage.read([LAST, REMINDS])
      const isTime = typeof last === 'string' && !Number.isNaN(Date.parse(last))
      return { last: isTime ? last : '', reminds: reminds !== false }
    },
    writeLast: (iso) => storage.write(LAST, iso),
    writeReminds: (reminds) => storage.write(REMINDS, reminds),
  }
}

/**
 * A folder of the reader's disk that backups are written to. Browsers give it by a press alone, and may take the
 * permission back when they close.
 */
export interface BackupFolder {
  /** The chosen folder, and whether it may be written now; null where none is chosen. */
  read(): Promise<{ name: string; isAllowed: boolean } | null>
  /** Lets the reader choose, in a press of theirs; false where they did not. */
  choose(): Promise<boolean>
  /** Asks again for permission, in a press; false where it was not given. */
  allow(): Promise<boolean>
  forget(): Promise<void>
  /** @throws where the file could not be written whole; then there is none of it. */
  write(fileName: string, blob: Blob): Promise<void>
}
