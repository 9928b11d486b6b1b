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
