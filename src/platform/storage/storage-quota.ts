/** Reads the storage quota, and holds some of it back in a reserve file, for changes on a full disk. */
import { type StorageEstimate, type StorageQuota, toQuotaLevel } from '../../stores/database/quota.ts'

/**
 * A file in the extension's private file system, because it can be removed more easily than a database can be written.
 */
const RESERVE = 'reserve'
const RESERVE_BYTES = 4_000_000
/** With less free space than this, the reserve itself would make it scarce. */
const PLENTY_BYTES = 32_000_000
/** As many random bytes as the browser generates in one call. */
const CHUNK_BYTES = 65_536

/** Null where the browser gives no estimate. */
export async function readStorageEstimate(): Promise<StorageEstimate | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate()
    return usage === undefined || quota === undefined ? null : { usage, quota }
  } catch {
    return null
  }
}

let asking: Promise<ReturnType<typeof toQuotaLevel>> | null = null

export const storageQuota: StorageQuota = {
  /** Simultaneous writes share one request. */
  read() {
    asking ??= readStorageEstimate()
      .then(toQuotaLevel)
      .finally(() => {
        asking = null
      })
    return asking
  },
  async useReserve() {
    try {
      const folder = await navigator.storage.getDirectory()
      await folder.removeEntry(RESERVE)
      return true
    } catch {
      return false
    }
  },
}

/** Creates the reserve while there is plenty of space. Where the browser refuses, there is none; that is no error. */
export async function ensureReserve(): Promise<void> {
  await writeReserve().catch(() => {})
}

async function writeReserve(): Promise<void> {
  const estimate = await readStorageEstimate()
  if (!estimate || estimate.quota - estimate.usage < PLENTY_BYTES) return
  const folder = await navigator.storage.getDirectory()
  const handle = await folder.getFileHandle(RESERVE, { create: true })
  if ((await handle.getFile()).size === RESERVE_BYTES) return
  const file = await handle.createWritable()
  // Random bytes: a compressing file system would reserve nothing for zeros.
  for (let at = 0; at < RESERVE_BYTES; at += CHUNK_BYTES) {
    await file.write(crypto.getRandomValues(new Uint8Array(Math.min(CHUNK_BYTES, RESERVE_BYTES - at))))
  }
  await file.close()
}
