/**
 * What an import would do, before anything is done: which clippings are new, which change and how, which stay as they
 * are, and what is refused. Nothing here writes; the store does it afterwards, all or nothing.
 */
import { type Clipping, toSameQuoteKey } from '../clippings/clipping.ts'
import { applyEdit } from '../clippings/clipping-edit.ts'
import { joinClippings } from '../clippings/merge-clippings.ts'
import { tidyUnmerged } from '../clippings/unmerged.ts'
import type { ConceptNames } from '../export/clippings-csv.ts'
import type {
  Candidate,
  ForeignCandidate,
  ReadCandidates,
  RecordCandidate,
  Refusal,
  RowCandidate,
} from './read-file.ts'
import { toRowClipping } from './row-clipping.ts'
import { toRowEdit } from './row-edit.ts'
import { createTableNames } from './table-names.ts'

/** One field of a clipping that changes. */
export interface FieldChange {
  readonly field: keyof Clipping
  readonly from: unknown
  readonly to: unknown
}

export interface Change {
  readonly line: number
  readonly before: Clipping
  readonly after: Clipping
  /** What a reader can see of the change; times of change are not listed. */
  readonly fields: readonly FieldChange[]
}

export interface ImportPlan {
  readonly added: readonly Clipping[]
  readonly changed: readonly Change[]
  /** Lines that say what is kept already. */
  readonly unchanged: number
  /** Of those, lines with an older state of what was changed here since. */
  readonly older: number
  readonly refused: readonly Refusal[]
  /** Columns whose cells were changed although only other columns are taken as edits, and in how many rows. */
  readonly ignored: ReadonlyMap<string, number>
}

/** What happens to one clipping: kept as `before`, null where there is none. */
interface Draft {
  readonly before: Clipping | null
  after: Clipping
  line: number
}

/**
 * Plans an import.
 *
 * @param kept every clipping that is kept, the trash included.
 * @param now the moment as ISO 8601 with offset, for what changes.
 */
export function planImport(
  { candidates, refused }: ReadCandidates,
  kept: Iterable<Clipping>,
  names: ConceptNames,
  now: string,
): ImportPlan {
  const table = createTableNames(names)
  const byId = new Map<string, Draft>()
  for (const clipping of kept) byId.set(clipping.id, { before: clipping, after: clipping, line: 0 })
  const quotes = createQuoteIndex(byId)
  const refusals: Refusal[] = [...refused]
  const ignored = new Map<string, number>()
  let older = 0

  function takeRow(row: RowCandidate, draft: Draft | undefined): void {
    if (draft) {
      const read = toRowEdit(row, draft.after, table)
      if (!read.ok) {
        refusals.push({ line: row.line, reason: read.reason, detail: read.detail })
        return
      }
      for (const column of read.ignored) ignored.set(column, (ignored.get(column) ?? 0) + 1)
      if (Object.keys(read.edit).length > 0) change(draft, applyEdit(draft.after, read.edit, now), row.line)
      return
    }
    const made = toRowClipping(row, table, now)
    if (made.ok) add(made.clipping, row.line)
    else refusals.push({ line: row.line, reason: made.reason, detail: made.detail })
  }

  function takeRecord({ clipping, line }: RecordCandidate, draft: Draft | undefined): void {
    if (!draft) {
      add(clipping, line)
    } else if (Date.parse(draft.after.updatedAt) > Date.parse(clipping.updatedAt)) {
      older++
    } else {
      const { copies, visits } = joinClippings(draft.after, clipping)
      const unmerged = tidyUnmerged([...draft.after.unmerged, ...clipping.unmerged], clipping)
      change(draft, { ...clipping, copies, visits, unmerged }, line)
    }
  }

  function takeForeign({ clipping, line }: ForeignCandidate, draft: Draft | undefined): void {
    if (!draft) {
      add(clipping, line)
    } else if (Date.parse(draft.after.updatedAt) >= Date.parse(clipping.updatedAt)) {
      if (listChanges(draft.after, { ...draft.after, note: clipping.note, tags: clipping.tags }).length > 0) older++
    } else {
      const { note, tags, updatedAt } = clipping
      change(draft, applyEdit(draft.after, { note, tags }, updatedAt), line)
    }
  }

  /** The same sentence of the same article is one clipping, whatever id a file gives it. */
  function add(clipping: Clipping, line: number): void {
    const same = quotes.find(clipping)
    if (same) change(same, joinClippings(same.after, clipping), line)
    else {
      const draft = { before: null, after: clipping, line }
      byId.set(clipping.id, draft)
      quotes.add(draft)
    }
  }

  function change(draft: Draft, after: Clipping, line: number): void {
    if (listChanges(draft.after, after).length === 0) return
    draft.after = after
    draft.line = line
  }

  for (const candidate of candidates) {
    const draft = byId.get(idOf(candidate))
    if (candidate.kind === 'row') takeRow(candidate, draft)
    else if (candidate.kind === 'record') takeRecord(candidate, draft)
    else takeForeign(candidate, draft)
  }
  const drafts = [...byId.values()]
  const added = drafts.filter(({ before }) => before === null).map(({ after }) => after)
  const changed = drafts.flatMap(({ before, after, line }): Change[] =>
    before && after !== before ? [{ line, before, after, fields: listChanges(before, after) }] : [],
  )
  const unchanged = candidates.length - added.length - changed.length - (refusals.length - refused.length)
  refusals.sort((a, b) => a.line - b.line)
  return { added, changed, unchanged, older, refused: refusals, ignored }
}

function idOf(candidate: Candidate): string {
  return candidate.kind === 'row' ? candidate.id : candidate.clipping.id
}

/** Finds what holds the same sentence of the same article; folds the kept quotes only when it is first asked. */
function createQuoteIndex(drafts: ReadonlyMap<string, Draft>) {
  let byQuote: Map<string, Draft> | null = null
  const open = () => {
    byQuote ??= new Map([...drafts.values()].map((draft) => [toSameQuoteKey(draft.after), draft]))
    return byQuote
  }
  return {
    find: (clipping: Clipping) => open().get(toSameQuoteKey(clipping)),
    add: (draft: Draft) => void open().set(toSameQuoteKey(draft.after), draft),
  }
}

/** What differs between two states of a clipping, the times of change aside. */
export function listChanges(before: Clipping, after: Clipping): FieldChange[] {
  const fields = Object.keys(after) as (keyof Clipping)[]
  return fields
    .filter((field) => field !== 'updatedAt' && JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }))
}
