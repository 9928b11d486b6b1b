/**
 * An inconspicuous line when a backup is due; making one needs the library, which does not close when it loses focus.
 */
import { useEffect, useState } from 'preact/hooks'
import type { BackupRecord } from '../stores/state/backup-state.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import { useClippingsContext } from '../ui/data/clippings-context.ts'
import { isBackupDue } from '../ui/transfer/backup-need.ts'
import { LastBackup } from '../ui/transfer/backup-panel.tsx'

/** What the reminder needs; null in private windows. */
export interface ReminderTools {
  record: Pick<BackupRecord, 'read'>
  readNow(): string
}

export function BackupReminder({ tools, openLibrary }: { tools: ReminderTools | null; openLibrary(): void }) {
  const texts = useTexts()
  const { clippings } = useClippingsContext()
  const [due, setDue] = useState<{ last: string; now: string } | null>(null)

  useEffect(() => {
    if (!tools) return
    const look = async () => {
      const { last, reminds } = await tools.record.read()
      const now = tools.readNow()
      if (reminds && (await isBackupDue(clippings, last, now))) setDue({ last, now })
    }
    // If the store cannot be read, the list reports it.
    look().catch(() => {})
  }, [clippings, tools])

  if (!due) return null
  return (
    <p class="quiet backup-line">
      <LastBackup {...due} />{' '}
      <button type="button" class="plain-button" onClick={openLibrary}>
        {texts('backup_save')}
      </button>
    </p>
  )
}
