/** Inserts clippings in one transaction with the counts: as new rows, or merged into the row of a saved one. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { LIMITS } from '../../core/clippings/limits.ts'
import { addCopy, findMatch, joinClippings } from '../../core/clippings/merge-clippings.ts'
import { parseClipping } from '../../core/clippings/parse-clipping.ts'
import { foldText } from '../../core/text/fold-text.ts'
import { type ClippingsWrite, toTextKey } from './database-schema.ts'
import { createRowWriter, type RowWriter } from './write-rows.ts'

/** What became of one clipping, and its id now. */
export interface Inserted {
  id: string
  became: 'added' | 'joined' | 'copies' | 'unchanged'
  /** Whether it was already saved under its own id. */
  isOwn: boolean
  /** What was saved under that id before; null if nothing was. */
  before: Clipping | null
  /** What is saved under it now. */
  after: Clipping
}

/**
 * Why a clipping meets one that is already saved: the user saves it again, or imports a list that may know more of
 * it.
 */
export type Joining = 'save' | 'merge'

/** Number read at once, so that a long list does not wait for each answer. */
const BATCH = 500

/** Inserts clippings in their order. The caller ends the transaction. */
export async function insertClippings(
  transaction: ClippingsWrite,
  clippings: readonly Clipping[],
  joining: Joining,
): Promise<Inserted[]> {
  const inserted: Inserted[] = []
  const writer = createRowWriter(transaction)
  for (let start = 0; start < clippings.length; start += BATCH) {
    const batch = clippings.slice(start, start + BATCH)
    const saved = await readSaved(transaction, batch)
    for (const clipping of batch) inserted.push(insertOne(writer, clipping, saved, joining))
  }
  await writer.finish()
  return inserted
}

/** Saved clippings that may be affected by a batch, by id and by text, with the changes the batch makes to them. */
interface SavedCandidates {
  byId: Map<string, Clipping>
  byText: Map<number, Set<string>>
}

async function readSaved(transaction: ClippingsWrite, batch: readonly Clipping[]): Promise<SavedCandidates> {
  const store = transaction.objectStore('clippings')
  const byText = store.index('by-text')
  const textKeys = [...new Set(batch.map(toTextKey))]
  const [own, ...same] = await Promise.all([
    Promise.all(batch.map(({ id }) => store.get(id))),
    ...textKeys.map((key) => byText.getAll(key)),
  ])
  const saved: SavedCandidates = { byId: new Map(), byText: new Map() }
  for (const row of [...own, ...same.flat()]) {
    const parsed = parseClipping(row)
    if (parsed.ok) remember(saved, parsed.clipping)
  }
  return saved
}

function remember({ byId, byText }: SavedCandidates, clipping: Clipping): void {
  byId.set(clipping.id, clipping)
  const key = toTextKey(clipping)
  byText.set(key, (byText.get(key) ?? new Set()).add(clipping.id))
}

function insertOne(writer: RowWriter, clipping: Clipping, saved: SavedCandidates, joining: Joining): Inserted {
  function write(next: Clipping, old: Clipping | null, became: Inserted['became']): Inserted {
    const inserted = { id: next.id, isOwn: next.id === clipping.id, before: old, after: next }
    if (next === old) return { ...inserted, became: 'unchanged' }
    writer.put(next, old)
    remember(saved, next)
    return { ...inserted, became }
  }

  const own = saved.byId.get(clipping.id)
  // The same id with another text is a different clipping, by coincidence or from a forged file.
  if (own && foldText(own.exact) === foldText(clipping.exact)) {
    return write(joining === 'save' ? own : joinClippings(own, clipping), own, 'joined')
  }
  const candidates = [...(saved.byText.get(toTextKey(clipping)) ?? [])]
    .map((id) => saved.byId.get(id) as Clipping)
    .filter(({ deletedAt }) => deletedAt === '')
  const match = clipping.deletedAt === '' ? findMatch(clipping, candidates) : { kind: 'new' as const }
  const isFull = match.kind === 'copy' && match.saved.copies.length >= LIMITS.copies.items
  if (match.kind === 'copy' && !isFull) return write(addCopy(match.saved, clipping), match.saved, 'copies')
  if (match.kind === 'same') {
    return write(joining === 'save' ? match.saved : joinClippings(match.saved, clipping), match.saved, 'joined')
  }
  return write(own ? { ...clipping, id: toOtherId(clipping) } : clipping, null, 'added')
}

/** An id for a clipping whose own is taken; deterministic, so that it is found again. */
function toOtherId(clipping: Clipping): string {
  return `${clipping.id.slice(0, 50)}-${toTextKey(clipping).toString(36)}`
}
