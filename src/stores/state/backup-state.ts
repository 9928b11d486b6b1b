/** When the last backup was made, and whether the user wants to be reminded of the next. */
import type { LibraryState } from './library-state.ts'

const LAST = 'backup:last'
const REMINDS = 'backup:reminds'
/** The keys in the library's state, and formerly in `storage.local`. */
export const BACKUP_KEYS = [LAST, REMINDS]

export interface BackupRecord {
  /** `last`: ISO 8601, when the last backup began; empty if there was none. */
  read(): Promise<{ last: string; reminds: boolean }>
  writeLast(iso: string): Promise<void>
  writeReminds(reminds: boolean): Promise<void>
}

export function createBackupRecord(state: LibraryState): BackupRecord {
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
 * A folder on the user's disk that backups are written to. Browsers grant it only after a user gesture, and may
 * revoke the permission when they close.
 */
export interface BackupFolder {
  /** The chosen folder, and whether it may be written now; null if none is chosen. */
  read(): Promise<{ name: string; isAllowed: boolean } | null>
  /** Lets the user choose a folder; needs a user gesture. False if the user cancelled. */
  choose(): Promise<boolean>
  /** Requests the permission again; needs a user gesture. False if it was refused. */
  allow(): Promise<boolean>
  forget(): Promise<void>
  /** @throws if the file could not be written completely; then no part of it is left. */
  write(fileName: string, blob: Blob): Promise<void>
}
