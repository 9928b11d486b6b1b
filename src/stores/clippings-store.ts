/**
 * Clippings in IndexedDB: one record each, every change by the reader in a transaction of its own with strict
 * durability, so that "saved" means it has reached the disk. Ids sort by time, so the primary key is the list order.
 */
import type { Clipping } from '../core/clippings/clipping.ts'
import { applyEdit, type ClippingEdit } from '../core/clippings/clipping-edit.ts'
import { type IsCopy, isSameText } from '../core/clippings/merge-clippings.ts'
import type { PageVisit } from '../core/clippings/page-visit.ts'
import { parseClipping } from '../core/clippings/parse-clipping.ts'
import type { ClippingFilter } from '../core/clippings/select-clippings.ts'
import type {
  ArticleClipping,
  ChangeResult,
  ClippingCounts,
  ClippingPage,
  ClippingQuery,
  MergeCounts,
  MergeResult,
  SaveResult,
} from '../messages/contract.ts'
import { areCountsRight, readCounts, recount, type Tally, tallyClipping, writeTally } from './clipping-counts.ts'
import { type ClippingsDatabase, type ClippingsWrite, toRow } from './database-schema.ts'
import { countClippings, listArticle, listClippings } from './list-clippings.ts'
import { noteVisitIn } from './note-visit.ts'
import { placeClippings } from './place-clippings.ts'
import { toSaveFailure } from './save-failure.ts'
import type { StorageRoom } from './storage-room.ts'
import type { StoreDatabase } from './store-database.ts'

/** Where nobody counts bytes. */
const BOUNDLESS: StorageRoom = { read: async () => 'enough', useReserve: async () => false }

export interface ClippingsStore {
  /**
   * Keeps a clipping. The same quote of the same article again adds nothing and gives the older one's id; a copy in
   * another article adds a source to the older one.
   */
  save(clipping: Clipping): Promise<SaveResult>
  /** Brings clippings of a list in, all or none, and joins them with those that are kept. Twice is once. */
  merge(clippings: readonly Clipping[]): Promise<MergeResult>
  list(query: ClippingQuery): Promise<ClippingPage>
  /** The number of clippings of a filter. */
  count(filter?: ClippingFilter): Promise<number>
  /** All counts. They are made anew first where they contradict themselves. */
  counts(): Promise<ClippingCounts>
  /** What is kept from an article, by its key or any of its addresses, newest first. */
  ofArticle(article: string): Promise<ArticleClipping[]>
  /** Notes what a visit to a page showed of what was kept from it; gives the number of clippings with news. */
  noteVisit(visit: PageVisit): Promise<number>
  edit(id: string, edit: ClippingEdit): Promise<ChangeResult>
  /** Moves to the trash, from which {@link restore} takes it out again. */
  remove(id: string): Promise<ChangeResult>
  restore(id: string): Promise<ChangeResult>
  /** Empties the trash of what went there before a moment (ISO 8601); gives the number taken away. */
  purge(before: string): Promise<number>
  /** Makes the counts anew where they do not fit the clippings; says whether they had to be. */
  repairCounts(): Promise<boolean>
}

/**
 * Creates the store; the database opens at the first use.
 *
 * @param now the moment as ISO 8601 with offset.
 * @param onChange called after every committed change.
 * @param room asked before each write.
 * @param isCopy which texts of different articles are one.
 */
export function createClippingsStore(
  database: StoreDatabase,
  now: () => string,
  onChange: () => void = () => {},
  room: StorageRoom = BOUNDLESS,
  isCopy: IsCopy = isSameText,
): ClippingsStore {
  /** Works on the open database; once more where the connection turns out to have been closed behind our back. */
  async function use<T>(work: (opened: ClippingsDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await database.open())
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
      database.forget()
      return work(await database.open())
    }
  }

  /** Works in one transaction, which is on the disk when the promise resolves; an error undoes all of it. */
  function write<T>(work: (transaction: ClippingsWrite) => Promise<T>): Promise<T> {
    return use(async (opened) => {
      const transaction = opened.transaction(['clippings', 'counts'], 'readwrite', { durability: 'strict' })
      try {
        const result = await work(transaction)
        await transaction.done
        return result
      } catch (error) {
        await undo(transaction)
        throw transaction.error ?? error
      }
    })
  }

  /** Changes what is kept, also on a full disk: a reserve is given away for it. */
  async function writeInReserve<T>(work: (transaction: ClippingsWrite) => Promise<T>): Promise<T> {
    if ((await room.read()) !== 'enough') await room.useReserve()
    if ((await room.read()) === 'none') throw new DOMException('No room is left', 'QuotaExceededError')
    try {
      return await write(work)
    } catch (error) {
      const isForRoom = /^(?:full|disk)$/.test(toSaveFailure(error))
      if (!isForRoom || !(await room.useReserve())) throw error
      return write(work)
    }
  }

  async function change(id: string, toChanged: (clipping: Clipping) => Clipping): Promise<ChangeResult> {
    try {
      const isThere = await writeInReserve(async (transaction) => {
        const clippings = transaction.objectStore('clippings')
        const current = parseClipping(await clippings.get(id))
        if (!current.ok) return false
        const changed = toChanged(current.clipping)
        await clippings.put(toRow(changed))
        const tally: Tally = new Map()
        tallyClipping(tally, current.clipping, -1)
        tallyClipping(tally, changed, 1)
        await writeTally(transaction, tally)
        return true
      })
      if (!isThere) return { ok: false, reason: 'missing' }
      onChange()
      return { ok: true }
    } catch (error) {
      return { ok: false, reason: toSaveFailure(error) }
    }
  }

  async function repairCounts(): Promise<boolean> {
    if (await use(areCountsRight)) return false
    await write(recount)
    return true
  }

  return {
    async save(clipping) {
      try {
        if ((await room.read()) !== 'enough') return { ok: false, reason: 'full' }
        const [placed] = await write((transaction) => placeClippings(transaction, [clipping], 'save', isCopy))
        if (placed && placed.became !== 'unchanged') onChange()
        const id = placed?.id ?? clipping.id
        // A retry of a save that did land is no second save.
        const already = placed?.became !== 'added' && placed?.isOwn !== true
        return { ok: true, id, already, ...(placed?.became === 'copies' ? { isCopy: true as const } : {}) }
      } catch (error) {
        return { ok: false, reason: toSaveFailure(error) }
      }
    },

    async merge(clippings) {
      try {
        if ((await room.read()) !== 'enough') return { ok: false, reason: 'full' }
        const placed = await write((transaction) => placeClippings(transaction, clippings, 'merge', isCopy))
        const counts: MergeCounts = { added: 0, joined: 0, copies: 0, unchanged: 0 }
        for (const { became } of placed) counts[became]++
        if (counts.unchanged < placed.length) onChange()
        return { ok: true, ...counts }
      } catch (error) {
        return { ok: false, reason: toSaveFailure(error) }
      }
    },

    list: (query) => use((opened) => listClippings(opened, query)),
    count: (filter = {}) => use((opened) => countClippings(opened, filter)),

    async counts() {
      const counts = await use(readCounts)
      if (counts) return counts
      await write(recount)
      return (await use(readCounts)) as ClippingCounts
    },

    async ofArticle(article) {
      const clippings = await use((opened) => listArticle(opened, article))
      return clippings.map(({ id, exact, prefix, suffix, position, savedAt, updatedAt, publishedDate }) => {
        return { id, exact, prefix, suffix, position, savedAt, updatedAt, publishedDate }
      })
    },

    async noteVisit(visit) {
      // The reserve is for what the reader wants; what is not noted now is at the next visit.
      if ((await room.read()) !== 'enough') return 0
      const noted = await write((transaction) => noteVisitIn(transaction, visit, now()))
      if (noted > 0) onChange()
      return noted
    },

    edit: (id, edit) => change(id, (clipping) => applyEdit(clipping, edit, now())),
    remove: (id) => change(id, (clipping) => ({ ...clipping, deletedAt: now() })),
    restore: (id) => change(id, (clipping) => ({ ...clipping, deletedAt: '' })),

    purge: (before) =>
      writeInReserve(async (transaction) => {
        const tally: Tally = new Map()
        let purged = 0
        let cursor = await transaction.objectStore('clippings').index('by-trash').openCursor()
        for (; cursor; cursor = await cursor.continue()) {
          if (Date.parse(cursor.value.deletedAt) >= Date.parse(before)) continue
          const parsed = parseClipping(cursor.value)
          if (parsed.ok) tallyClipping(tally, parsed.clipping, -1)
          await cursor.delete()
          purged++
        }
        await writeTally(transaction, tally)
        return purged
      }),

    repairCounts,
  }
}

/** Ends a transaction without any of its changes; one that has ended already is left alone. */
async function undo(transaction: ClippingsWrite): Promise<void> {
  try {
    transaction.abort()
  } catch {
    // It had ended.
  }
  await transaction.done.catch(() => {})
}
