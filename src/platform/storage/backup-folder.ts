/**
 * The backup folder, by the File System Access API (https://wicg.github.io/file-system-access/), which only Chromium
 * has. Its handle is stored in a separate database, so that quarantining the list's database does not lose it.
 */
import { type IDBPDatabase, openDB } from 'idb'
import type { BackupFolder } from '../../stores/state/backup-folder.ts'

const DATABASE = 'sectorlens-backup'
const STORE = 'folder'
const KEY = 'chosen'
const MODE = { mode: 'readwrite' } as const

/** Members that TypeScript's DOM library does not declare yet. */
type DirectoryHandle = FileSystemDirectoryHandle & {
  queryPermission(options: typeof MODE): Promise<PermissionState>
  requestPermission(options: typeof MODE): Promise<PermissionState>
}
type Picker = (options: { id: string } & typeof MODE) => Promise<DirectoryHandle>

/** Null where the browser does not support such folders. */
export function createBackupFolder(): BackupFolder | null {
  if (!('showDirectoryPicker' in globalThis)) return null

  async function use<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    const database = await openDB(DATABASE, 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) })
    try {
      return await work(database)
    } finally {
      database.close()
    }
  }
  const readHandle = () => use((database): Promise<DirectoryHandle | undefined> => database.get(STORE, KEY))

  return {
    async read() {
      const handle = await readHandle()
      if (!handle) return null
      return { name: handle.name, isAllowed: (await handle.queryPermission(MODE)) === 'granted' }
    },
    async choose() {
      const { showDirectoryPicker } = globalThis as unknown as { showDirectoryPicker: Picker }
      try {
        const handle = await showDirectoryPicker({ id: 'sectorlens-backup', ...MODE })
        await use((database) => database.put(STORE, handle, KEY))
        return true
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return false
        throw error
      }
    },
    async allow() {
      return (await (await readHandle())?.requestPermission(MODE)) === 'granted'
    },
    forget: () => use((database) => database.delete(STORE, KEY)),
    async write(fileName, blob) {
      const handle = await readHandle()
      if (!handle) throw new DOMException('No folder is chosen', 'NotFoundError')
      const file = await handle.getFileHandle(fileName, { create: true })
      // What is written replaces the file only when the stream is closed.
      const writable = await file.createWritable()
      try {
        await writable.write(blob)
      } catch (error) {
        await writable.abort().catch(() => {})
        throw error
      }
      await writable.close()
    },
  }
}
