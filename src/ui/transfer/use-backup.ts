/** Backups as state: what is known of the last, whether the next is due, and where it goes. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { BackupFolder } from '../../stores/state/backup-folder.ts'
import type { BackupRecord } from '../../stores/state/backup-state.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { isBackupDue } from './backup-need.ts'
import { exportClippings } from './export-clippings.ts'

/** What backups need; private windows have none. */
export interface BackupTools {
  record: BackupRecord
  /** Null if the browser has no folders that pages may write to. */
  folder: BackupFolder | null
  saveFile(blob: Blob, fileName: string): void
  readNow(): string
}

export interface BackupState {
  /** ISO 8601; empty if there was none. */
  last: string
  now: string
  reminds: boolean
  isDue: boolean
  folder: { name: string; isAllowed: boolean } | null
}

export type BackupOutcome = { kind: 'written'; fileName: string; folder: string } | { kind: 'failed' } | null

export function useBackup(tools: BackupTools | null) {
  const { clippings, getConceptNames, readLibraryId } = useClippingsContext()
  const [state, setState] = useState<BackupState | null>(null)
  const [outcome, setOutcome] = useState<BackupOutcome>(null)

  const look = useCallback(async (): Promise<BackupState | null> => {
    if (!tools) return null
    const { last, reminds } = await tools.record.read()
    const now = tools.readNow()
    const [isDue, folder] = await Promise.all([
      isBackupDue(clippings, last, now),
      // A folder that is gone or cannot be queried counts as none.
      tools.folder?.read().catch(() => null) ?? null,
    ])
    const found = { last, now, reminds, isDue, folder }
    setState(found)
    return found
  }, [clippings, tools])

  /** Writes to the folder if that is allowed, else offers the file as a download. */
  const save = useCallback(
    async (toFolder: boolean) => {
      if (!tools) return
      const now = tools.readNow()
      try {
        const request = { format: 'json-lines', withTrash: true, library: await readLibraryId() } as const
        const { blob } = await exportClippings(clippings, request, getConceptNames())
        const fileName = `sectorlens-backup-${now.slice(0, 10)}.jsonl`
        const folder = toFolder && tools.folder ? await tools.folder.read() : null
        if (folder && tools.folder) await tools.folder.write(fileName, blob)
        else tools.saveFile(blob, fileName)
        await tools.record.writeLast(now)
        setOutcome({ kind: 'written', fileName, folder: folder?.name ?? '' })
      } catch {
        // Whether store, disk or folder failed, there is no new backup, and the reminder stays.
        setOutcome({ kind: 'failed' })
      }
      await look().catch(() => {})
    },
    [clippings, getConceptNames, look, readLibraryId, tools],
  )

  useEffect(() => {
    look().then(
      (found) => {
        if (found?.isDue && found.folder?.isAllowed) void save(true)
      },
      // If the store cannot be read, the list reports it.
      () => {},
    )
  }, [look, save])

  /** Changes the folder within the user gesture; then the first backup is written at once. */
  const withFolder = useCallback(
    async (work: (folder: BackupFolder) => Promise<boolean>) => {
      if (!tools?.folder) return
      const isReady = await work(tools.folder).catch(() => false)
      if (isReady) await save(true)
      else await look()
    },
    [look, save, tools],
  )

  return {
    state,
    outcome,
    canChooseFolder: tools?.folder != null,
    look,
    save: () => save(state?.folder?.isAllowed === true),
    chooseFolder: () => withFolder((folder) => folder.choose()),
    allowFolder: () => withFolder((folder) => folder.allow()),
    async forgetFolder() {
      await tools?.folder?.forget()
      await look()
    },
    async setReminds(reminds: boolean) {
      await tools?.record.writeReminds(reminds)
      await look()
    },
  }
}

export type Backup = ReturnType<typeof useBackup>
