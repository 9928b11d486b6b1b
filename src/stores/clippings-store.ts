/**
 * Stores clippings in IndexedDB: one record each, every change by the user in a transaction of its own with strict
 * durability, so that "saved" means that the data has reached the disk. Ids sort by time, so the primary key is also
 * the order of the list.
 */
import type { Clipping } from '../core/clippings/clipping.ts'
import type { ClippingChange } from '../core/clippings/clipping-change.ts'
import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import { findExcess } from '../core/clippings/fit-clipping.ts'
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
import type { StorageQuota } from './database/quota.ts'
import type { StoreDatabase } from './database/store-database.ts'
import { createTransactions } from './database/transactions.ts'
import { changeClippings, editClipping, eraseTrash, replaceClippings } from './rows/change-clippings.ts'
import { readCounts, recount } from './rows/clipping-counts.ts'
import type { ClippingsWrite } from './rows/database-schema.ts'
import { type Inserted, insertClippings } from './rows/insert-clippings.ts'
import { countClippings, listArticle, listClippings, listIds, readByIds } from './rows/list-clippings.ts'
import { isDerivedRight, rebuildDerived } from './rows/rebuild-derived.ts'
import { recordVisitIn } from './rows/record-visit.ts'
import { renewRows } from './rows/row-keys.ts'
import { toSaveFailure } from './rows/save-failure.ts'

/** How many clippings may be changed at once when storage is tight: such a change writes one or two megabytes. */
const MOST_WHEN_TIGHT = 30

export interface ClippingsStore {
  /**
   * Saves a clipping. Saving the same quote of the same article again adds nothing and returns the older clipping's
   * id; a copy in another article adds a source to the older clipping.
   *
   * @param onAdded called with the id if nothing was saved under it before.
   */
  save(clipping: Clipping, onAdded?: (id: string) => void): Promise<SaveResult>
  /**
   * Imports the clippings of a list, all or none, and merges them with those already saved. Idempotent. The `undo` of
   * its result is the argument for {@link replace}.
   */
  merge(clippings: readonly Clipping[]): Promise<MergeResult>
  /** Puts clippings as they are and removes others, all or none; edits made in the meantime are not lost. */
  replace(replacement: Replacement): Promise<ChangesResult>
  list(query: ClippingQuery): Promise<ClippingPage>
  /** The number of clippings of a filter. @throws the signal's reason after its abort. */
  count(filter?: ClippingFilter, signal?: AbortSignal): Promise<number>
  /** The ids of a filter's clippings in their order. */
  ids(filter: ClippingFilter, order: ClippingOrder): Promise<string[]>
  /** Returns all counts. They are recounted first if they contradict themselves. */
  counts(): Promise<ClippingCounts>
  /** Returns what is saved from an article, by its key or any of its addresses, newest first. */
  ofArticle(article: string): Promise<ArticleClipping[]>
  /** Returns the clippings with the given ids, in that order, including those in the trash; unknown ids are skipped. */
  ofIds(ids: readonly string[]): Promise<Clipping[]>
  /**
   * Records what a visit to a page showed of the clippings saved from it; returns the number of clippings that changed.
   */
  recordVisit(visit: PageVisit): Promise<number>
  /**
   * Edits a clipping. If another window has stored a value other than `base` in the meantime, neither text is lost.
   *
   * @param base the stored values of the edited fields as the editor last knew them; null if it knew none.
   */
  edit(id: string, edit: ClippingEdit, base?: ClippingEdit | null): Promise<EditResult>
  /** Saves unsaved text left by an editor that is gone, unless another window has changed the field since. */
  editDraft(id: string, edit: ClippingEdit, base: ClippingEdit | null): Promise<DraftResult>
  /** Moves to the trash, from which {@link restore} takes it out again. */
  remove(id: string): Promise<ChangeResult>
  restore(id: string): Promise<ChangeResult>
  /** Changes many clippings, all or none; ids without a clipping are skipped. */
  change(ids: readonly string[], change: ClippingChange): Promise<ChangesResult>
  /** Permanently deletes everything in the trash. */
  emptyTrash(): Promise<ChangesResult>
  /** Permanently deletes what was moved to the trash before a time (ISO 8601); returns the number deleted. */
  purge(before: string): Promise<number>
  /** Recomputes counts and segments if they do not match the clippings; returns whether that was necessary. */
  repairCounts(): Promise<boolean>
  /**
   * Rewrites rows made by earlier rules, batch by batch; what is left when it is interrupted is done at the next
   * start.
   */
  renewKeys(): Promise<void>
}

/**
 * Creates the store; the database is opened at the first use.
 *
 * @param now returns the current time as ISO 8601 with offset.
 * @param onChange called after every committed change.
 * @param quota checked before each write.
 */
export function createClippingsStore(
  database: StoreDatabase,
  now: () => string,
  onChange: () => void,
  quota: StorageQuota,
): ClippingsStore {
  const { use, write, writeInReserve } = createTransactions(database, quota)

  /** Changes saved clippings, and notifies listeners if anything changed. */
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
        if ((await quota.read()) !== 'enough') return { ok: false, reason: 'full' }
        const [inserted] = await write((transaction) => insertClippings(transaction, [clipping], 'save'))
        if (inserted && inserted.became !== 'unchanged') onChange()
        const id = inserted?.id ?? clipping.id
        if (inserted?.became === 'added') onAdded?.(id)
        // Retrying a save that had succeeded must not count as saving the quote a second time.
        const already = inserted?.became !== 'added' && inserted?.isOwn !== true
        return { ok: true, id, already, ...(inserted?.became === 'copies' ? { isCopy: true as const } : {}) }
      } catch (error) {
        return { ok: false, reason: toSaveFailure(error) }
      }
    },

    async merge(clippings) {
      try {
        if ((await quota.read()) !== 'enough') return { ok: false, reason: 'full' }
        const inserted = await write((transaction) => insertClippings(transaction, clippings, 'merge'))
        const counts: MergeCounts = { added: 0, joined: 0, copies: 0, unchanged: 0 }
        for (const { became } of inserted) counts[became]++
        if (counts.unchanged < inserted.length) onChange()
        return { ok: true, ...counts, undo: toUndo(inserted) }
      } catch (error) {
        return { ok: false, reason: toSaveFailure(error) }
      }
    },

    replace: (replacement) =>
      changeMany((transaction) => replaceClippings(transaction, replacement), replacement.put.length > 0),
    // A condition that is present but empty is treated as absent.
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

    async recordVisit(visit) {
      // The reserve is only for what the user asks for; what is not recorded now is recorded at the next visit.
      if ((await quota.read()) !== 'enough') return 0
      const recorded = await write((transaction) => recordVisitIn(transaction, visit, now()))
      if (recorded > 0) onChange()
      return recorded
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
        ids.length > MOST_WHEN_TIGHT,
      ),
    emptyTrash: () => changeMany((transaction) => eraseTrash(transaction, Number.POSITIVE_INFINITY)),
    purge: (before) => writeInReserve((transaction) => eraseTrash(transaction, Date.parse(before))),
    repairCounts,
    async renewKeys() {
      while ((await quota.read()) === 'enough' && (await write((transaction) => renewRows(transaction)))) {}
    },
  }
}

/** The outcome of editing one clipping. */
type EditedOne = { ok: true; also: OtherTexts | null } | Extract<ChangeResult, { ok: false }>

function toPlain(edited: EditedOne): ChangeResult {
  return edited.ok ? { ok: true } : edited
}

/** Builds what restores the list as it was before clippings were inserted: the earliest known state of each row. */
function toUndo(inserted: readonly Inserted[]): Replacement {
  const first = new Map<string, Clipping | null>()
  const last = new Map<string, Clipping>()
  for (const { id, became, before, after } of inserted) {
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
