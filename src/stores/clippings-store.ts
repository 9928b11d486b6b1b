/**
 * Clippings in IndexedDB: one record each, every change by the reader in a transaction of its own with strict
 * durability, so that "saved" means it has reached the disk. Ids sort by time, so the primary key is the list order.
 */
import type { Clipping } from '../core/clippings/clipping.ts'
import type { ClippingChange } from '../core/clippings/clipping-change.ts'
import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import { findExcess } from '../core/clippings/fit-clipping.ts'
import { type IsCopy, isSameText } from '../core/clippings/merge-clippings.ts'
import { type MergedEdit, mergeDraft, mergeEdit, type OtherTexts } from '../core/clippings/merge-edit.ts'
import type { PageVisit } from '../core/clippings/page-visit.ts'
import { type ClippingFilter, type ClippingOrder, parseClippingFilter } from '../core/clippings/select-clippings.ts'
import type {
  ArticleClipping,
  ChangeResult,
  ChangesResult,
  ClippingCounts,
  ClippingPage,
  ClippingQuery,
  DraftResult,
  EditResult,
  MergeCounts,
  MergeResult,
  Replacement,
  SaveResult,
} from '../protocol/messages.ts'
import type { StorageRoom } from './database/quota.ts'
import type { StoreDatabase } from './database/store-database.ts'
import { createTransactions } from './database/transactions.ts'
import { changeClippings, editClipping, eraseTrash, replaceClippings } from './rows/change-clippings.ts'
import { readCounts, recount } from './rows/clipping-counts.ts'
import type { ClippingsWrite } from './rows/database-schema.ts'
import { countClippings, listArticle, listClippings, listIds, readByIds } from './rows/list-clippings.ts'
import { noteVisitIn } from './rows/note-visit.ts'
import { type Placed, placeClippings } from './rows/place-clippings.ts'
import { isDerivedRight, rebuildDerived } from './rows/rebuild-derived.ts'
import { renewRows } from './rows/row-keys.ts'
import { toSaveFailure } from './rows/save-failure.ts'

/** So many clippings at once may be changed where hardly any room is left: one or two megabytes are written for them. */
const MOST_WITHOUT_ROOM = 30

/** Where nobody counts bytes. */
const BOUNDLESS: StorageRoom = { read: async () => 'enough', useReserve: async () => false }

export interface ClippingsStore {
  /**
   * Keeps a clipping. The same quote of the same article again adds nothing and gives the older one's id; a copy in
   * another article adds a source to the older one.
   *
   * @param onAdded called with the id where nothing was kept under it before.
   */
  save(clipping: Clipping, onAdded?: (id: string) => void): Promise<SaveResult>
  /**
   * Brings clippings of a list in, all or none, and joins them with those that are kept. Twice is once. What it gives as
   * `undo`, {@link replace} takes.
   */
  merge(clippings: readonly Clipping[]): Promise<MergeResult>
  /** Puts clippings as they are and takes others away, all or none; what was written into them since is not lost. */
  replace(replacement: Replacement): Promise<ChangesResult>
  list(query: ClippingQuery): Promise<ClippingPage>
  /** The number of clippings of a filter. @throws the signal's reason after its abort. */
  count(filter?: ClippingFilter, signal?: AbortSignal): Promise<number>
  /** The ids of a filter's clippings in their order. */
  ids(filter: ClippingFilter, order: ClippingOrder): Promise<string[]>
  /** All counts. They are made anew first where they contradict themselves. */
  counts(): Promise<ClippingCounts>
  /** What is kept from an article, by its key or any of its addresses, newest first. */
  ofArticle(article: string): Promise<ArticleClipping[]>
  /** The clippings of some ids, in their order, those in the trash too; ids that stand for none are passed over. */
  ofIds(ids: readonly string[]): Promise<Clipping[]>
  /** Notes what a visit to a page showed of what was kept from it; gives the number of clippings with news. */
  noteVisit(visit: PageVisit): Promise<number>
  /**
   * Edits a clipping. Where another window stored something else than `base` meanwhile, nothing written is lost.
   *
   * @param base the values of the edited fields as the editor last knew them stored; null where it knew none.
   */
  edit(id: string, edit: ClippingEdit, base?: ClippingEdit | null): Promise<EditResult>
  /** Saves words left over from an editor that is gone, unless another window has written there since. */
  editDraft(id: string, edit: ClippingEdit, base: ClippingEdit | null): Promise<DraftResult>
  /** Moves to the trash, from which {@link restore} takes it out again. */
  remove(id: string): Promise<ChangeResult>
  restore(id: string): Promise<ChangeResult>
  /** Changes many, all or none; ids without a clipping are passed over. */
  change(ids: readonly string[], change: ClippingChange): Promise<ChangesResult>
  /** Deletes for good whatever lies in the trash. */
  emptyTrash(): Promise<ChangesResult>
  /** Deletes for good what went to the trash before a moment (ISO 8601); gives the number taken away. */
  purge(before: string): Promise<number>
  /** Makes counts and segments anew where they do not fit the clippings; says whether they had to be. */
  repairCounts(): Promise<boolean>
  /** Writes rows anew that were made by earlier rules, batch by batch; what is left when it ends is done by the next. */
  renewKeys(): Promise<void>
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
  const { use, write, writeInReserve } = createTransactions(database, room)

  /** Changes what is kept, and tells of it where anything changed. */
  async function changeMany(
    work: (transaction: ClippingsWrite) => Promise<number>,
    isLarge = false,
  ): Promise<ChangesResult> {
    try {
      const changed = await writeInReserve(work, isLarge)
      if (changed > 0) onChange()
      return { ok: true, changed }
    } catch (error) {
      return { ok: false, reason: toSaveFailure(error) }
    }
  }

  async function changeOne(id: string, change: ClippingChange): Promise<ChangeResult> {
    let isThere = false
    const result = await changeMany(async (transaction) => {
      const { found, changed } = await changeClippings(transaction, [id], change, now())
      isThere = found > 0
      return changed
    })
    if (!result.ok) return result
    return isThere ? { ok: true } : { ok: false, reason: 'missing' }
  }

  /** Changes one clipping by a function. */
  async function editOne(id: string, toEdited: (clipping: Clipping) => MergedEdit): Promise<EditedOne> {
    let edited: MergedEdit | null = null
    const result = await changeMany(async (transaction) => {
      edited = await editClipping(transaction, id, toEdited)
      return edited ? 1 : 0
    })
    if (!result.ok) return result
    return edited ? { ok: true, also: (edited as MergedEdit).also } : { ok: false, reason: 'missing' }
  }

  async function repairCounts(): Promise<boolean> {
    if (await use(isDerivedRight)) return false
    await write(rebuildDerived)
    return true
  }

  return {
    async save(clipping, onAdded) {
      try {
        if (findExcess(clipping)) return { ok: false, reason: 'too_long' }
        if ((await room.read()) !== 'enough') return { ok: false, reason: 'full' }
        const [placed] = await write((transaction) => placeClippings(transaction, [clipping], 'save', isCopy))
        if (placed && placed.became !== 'unchanged') onChange()
        const id = placed?.id ?? clipping.id
        if (placed?.became === 'added') onAdded?.(id)
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
        return { ok: true, ...counts, undo: toUndo(placed) }
      } catch (error) {
        return { ok: false, reason: toSaveFailure(error) }
      }
    },

    replace: (replacement) =>
      changeMany((transaction) => replaceClippings(transaction, replacement), replacement.put.length > 0),
    // A condition that is there but says nothing is none.
    list: (query) => use((opened) => listClippings(opened, { ...query, filter: parseClippingFilter(query.filter) })),
    count: (filter = {}, signal) => use((opened) => countClippings(opened, parseClippingFilter(filter), signal)),
    ids: (filter, order) => use((opened) => listIds(opened, parseClippingFilter(filter), order)),

    async counts() {
      const counts = await use(readCounts)
      if (counts) return counts
      await write((transaction) => recount(transaction))
      return (await use(readCounts)) as ClippingCounts
    },

    async ofArticle(article) {
      const clippings = await use((opened) => listArticle(opened, article))
      return clippings.map(({ id, exact, prefix, suffix, position, savedAt, updatedAt, publishedDate }) => {
        return { id, exact, prefix, suffix, position, savedAt, updatedAt, publishedDate }
      })
    },

    ofIds: (ids) => use((opened) => readByIds(opened, ids)),

    async noteVisit(visit) {
      // The reserve is for what the reader wants; what is not noted now is at the next visit.
      if ((await room.read()) !== 'enough') return 0
      const noted = await write((transaction) => noteVisitIn(transaction, visit, now()))
      if (noted > 0) onChange()
      return noted
    },

    async edit(id, edit, base = null) {
      const edited = await editOne(id, (clipping) => mergeEdit(clipping, edit, base, now()))
      return edited.ok && edited.also ? { ok: true, also: edited.also } : toPlain(edited)
    },
    async editDraft(id, edit, base) {
      let isRefused = false
      const edited = await editOne(id, (clipping) => {
        const merged = mergeDraft(clipping, edit, base, now())
        isRefused = merged === null
        return { clipping: merged ?? clipping, also: null }
      })
      return edited.ok && isRefused ? { ok: false, reason: 'changed' } : toPlain(edited)
    },
    remove: (id) => changeOne(id, { kind: 'remove' }),
    restore: (id) => changeOne(id, { kind: 'restore' }),
    change: (ids, change) =>
      changeMany(
        async (transaction) => (await changeClippings(transaction, ids, change, now())).changed,
        ids.length > MOST_WITHOUT_ROOM,
      ),
    emptyTrash: () => changeMany((transaction) => eraseTrash(transaction, Number.POSITIVE_INFINITY)),
    purge: (before) => writeInReserve((transaction) => eraseTrash(transaction, Date.parse(before))),
    repairCounts,
    async renewKeys() {
      while ((await room.read()) === 'enough' && (await write((transaction) => renewRows(transaction)))) {}
    },
  }
}

/** What became of an edit of one clipping. */
type EditedOne = { ok: true; also: OtherTexts | null } | Extract<ChangeResult, { ok: false }>

function toPlain(edited: EditedOne): ChangeResult {
  return edited.ok ? { ok: true } : edited
}

/** What makes the list what it was before clippings were placed: of each row the first state that is known. */
function toUndo(placed: readonly Placed[]): Replacement {
  const first = new Map<string, Clipping | null>()
  const last = new Map<string, Clipping>()
  for (const { id, became, before, after } of placed) {
    if (became === 'unchanged') continue
    if (!first.has(id)) first.set(id, before)
    last.set(id, after)
  }
  const undo: Replacement = { put: [], remove: [], over: [...last.values()] }
  for (const [id, before] of first) {
    if (before) undo.put.push(before)
    else undo.remove.push(id)
  }
  return undo
}
