/** When the last backup was made, and whether the reader wants to be reminded of the next. */
import type { LibraryState } from './library-state.ts'

const LAST = 'backup:last'
const REMINDS = 'backup:reminds'
/** Where it lies in the library's state, and lay in `storage.local`. */
export const BACKUP_KEYS = [LAST, REMINDS]

export interface BackupMemory {
  /** `last`: ISO 8601, when the last backup began; empty where there was none. */
  read(): Promise<{ last: string; reminds: boolean }>
  writeLast(iso: string): Promise<void>
  writeReminds(reminds: boolean): Promise<void>
}

export function createBackupMemory(state: LibraryState): BackupMemory {
  return {
    async read() {
      const [last, reminds] = await Promise.all([state.read(LAST), state.read(REMINDS)])
      const isTime = typeof last === 'string' && !Number.isNaN(Date.parse(last))
      return { last: isTime ? last : '', reminds: reminds !== false }
    },
    writeLast: (iso) => state.write(LAST, iso),
    writeReminds: (reminds) => state.write(REMINDS, reminds),
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
