/** Databases of the extension in the browser of a test. */
import { deleteDB } from 'idb'

/** Deletes all of them. */
export async function deleteDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith('sectorlens')) await deleteDB(name, { blocked: () => {} })
  }
}
