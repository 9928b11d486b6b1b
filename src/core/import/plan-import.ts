/**
 * Plans an import before anything is done: which clippings are new, which change and how, which stay as they are, and
 * which lines are refused. Nothing here writes; the store does it afterwards, all or nothing.
 */
import { type Clipping, toSameQuoteKey } from '../clippings/clipping.ts'
import { applyEdit } from '../clippings/clipping-edit.ts'
import { findExcess } from '../clippings/fit-clipping.ts'
import { joinClippings } from '../clippings/merge-clippings.ts'
import { tidyUnmerged } from '../clippings/unmerged.ts'
import type { ConceptNames } from '../export/clippings-csv.ts'
import { foldText } from '../text/fold-text.ts'
import { capTimes, toTrashTime } from './cap-times.ts'
import { type LibraryOwner, toTheirId } from './library-id.ts'
import type {
  AnnotationCandidate,
  Candidate,
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
  /** What the user can see of the change; times of change are not listed. */
  readonly fields: readonly FieldChange[]
}

export interface ImportPlan {
  readonly added: readonly Clipping[]
  /** Saved clippings that would change. None changes before the user confirms it. */
  readonly changed: readonly Change[]
  /** Lines equal to what is already saved. */
  readonly unchanged: number
  /** Of those, lines with an older state of what was changed here since. */
  readonly older: number
  /** Lines with a time later than now, which was replaced by now. */
  readonly capped: number
  /** Lines in which a page's facts were beyond their limits, and were cut. */
  readonly cut: number
  readonly refused: readonly Refusal[]
  /** Columns with changed cells that are not taken as edits, and in how many rows. */
  readonly ignored: ReadonlyMap<string, number>
}

/** The state that an import is planned against. */
export interface ImportContext {
  /** Every saved clipping, the trash included. */
  readonly saved: Iterable<Clipping>
  readonly names: ConceptNames
  /** Now, ISO 8601 with offset. */
  readonly now: string
  /** The owner of a library, by the id in a line; {@link NO_LIBRARY} for lines that name none. */
  readonly toOwner: (library: string) => LibraryOwner
}

/** What happens to one clipping: saved as `before`, null where there is none. */
interface Planned {
  readonly before: Clipping | null
  after: Clipping
  line: number
}

/** Plans an import. */
export function planImport(
  { candidates, refused }: ReadCandidates,
  { saved, names, now, toOwner }: ImportContext,
): ImportPlan {
  const table = createTableNames(names)
  const byId = new Map<string, Planned>()
  for (const clipping of saved) byId.set(clipping.id, { before: clipping, after: clipping, line: 0 })
  const quotes = createQuoteIndex(byId)
  const refusals: Refusal[] = [...refused]
  const ignored = new Map<string, number>()
  const count = { older: 0, capped: 0, cut: 0 }

  const refuse = ({ line }: { line: number }, reason: Refusal['reason'], detail = '') =>
    void refusals.push({ line, reason, detail })

  /** Refuses texts that are longer than could be saved here. */
  function isTooLong(line: { line: number }, clipping: Clipping, before: Clipping | null = null): boolean {
    const excess = findExcess(clipping, before)
    if (excess) refuse(line, 'field_too_long', excess.field)
    return excess !== null
  }

  function cap(clipping: Clipping): Clipping {
    const capped = capTimes(clipping, now)
    if (capped !== clipping) count.capped++
    return capped
  }

  function takeRow(row: RowCandidate, planned: Planned | undefined): void {
    if (!planned) {
      takeNewRow(row)
      return
    }
    const read = toRowEdit(row, planned.after, table)
    if (!read.ok) {
      refuse(row, read.reason, read.detail)
      return
    }
    const edited = applyEdit(planned.after, read.edit, now)
    const hasEdit = Object.keys(read.edit).length > 0
    if (hasEdit && isTooLong(row, edited, planned.after)) return
    for (const column of read.ignored) ignored.set(column, (ignored.get(column) ?? 0) + 1)
    if (hasEdit) change(planned, edited, row.line)
  }

  function takeNewRow(row: RowCandidate): void {
    const made = toRowClipping(row, table, now)
    if (!made.ok) {
      refuse(row, made.reason, made.detail)
      return
    }
    if (isTooLong(row, made.clipping)) return
    if (made.isCut) count.cut++
    add(cap(made.clipping), row.line)
  }

  /** A record of the user's own: its words are accepted at any length, since they were saved at that length. */
  function takeRecord(record: RecordCandidate, planned: Planned | undefined): void {
    const { line } = record
    const clipping = cap(record.clipping)
    if (!planned) {
      add({ ...clipping, deletedAt: toTrashTime(clipping, null, now) }, line)
      return
    }
    if (planned.before === null && !isSameQuote(planned.after, clipping)) {
      refuse(record, 'twice', clipping.id)
      return
    }
    if (Date.parse(planned.after.updatedAt) > Date.parse(clipping.updatedAt)) {
      count.older++
      return
    }
    const { copies, visits } = joinClippings(planned.after, clipping)
    const unmerged = tidyUnmerged([...planned.after.unmerged, ...clipping.unmerged], clipping)
    const deletedAt = toTrashTime(clipping, planned.after, now)
    change(planned, { ...clipping, copies, visits, unmerged, deletedAt }, line)
  }

  /** Someone else's clipping gets an id of its own, is added once, and changes nothing that is saved. */
  function takeTheirs(candidate: RowCandidate | RecordCandidate): void {
    const id = toTheirId(candidate.library, idOf(candidate))
    const made =
      candidate.kind === 'row'
        ? toRowClipping({ ...candidate, id }, table, now)
        : ({ ok: true, clipping: { ...candidate.clipping, id }, isCut: false } as const)
    const planned = byId.get(id)
    // A table without quotes adds nothing; clippings imported earlier are not edited by it.
    if (planned && (!made.ok || planned.before !== null || isSameQuote(planned.after, made.clipping))) return
    if (planned) {
      refuse(candidate, 'twice', idOf(candidate))
      return
    }
    if (!made.ok) {
      refuse(candidate, made.reason, made.detail)
      return
    }
    if (isTooLong(candidate, made.clipping)) return
    const clipping = cap(made.clipping)
    if (quotes.find(clipping) && !hasWords(clipping)) return
    if (made.isCut) count.cut++
    insert({ ...clipping, deletedAt: toTrashTime(clipping, null, now) }, candidate.line)
  }

  function takeAnnotation(candidate: AnnotationCandidate, planned: Planned | undefined): void {
    const { line } = candidate
    const clipping = cap(candidate.clipping)
    if (isTooLong(candidate, clipping, planned?.after)) return
    if (!planned) {
      add(clipping, line)
    } else if (Date.parse(planned.after.updatedAt) >= Date.parse(clipping.updatedAt)) {
      if (listChanges(planned.after, { ...planned.after, note: clipping.note, tags: clipping.tags }).length > 0) {
        count.older++
      }
    } else {
      const { note, tags, updatedAt } = clipping
      change(planned, applyEdit(planned.after, { note, tags }, updatedAt), line)
    }
  }

  /** The same sentence of the same article is one clipping, whatever id a file gives it. */
  function add(clipping: Clipping, line: number): void {
    const same = quotes.find(clipping)
    if (same) change(same, joinClippings(same.after, clipping), line)
    else insert(clipping, line)
  }

  function insert(clipping: Clipping, line: number): void {
    const planned = { before: null, after: clipping, line }
    byId.set(clipping.id, planned)
    quotes.add(planned)
  }

  function change(planned: Planned, after: Clipping, line: number): void {
    if (listChanges(planned.after, after).length === 0) return
    planned.after = after
    planned.line = line
  }

  for (const candidate of candidates) {
    const isTheirs = candidate.kind !== 'annotation' && toOwner(candidate.library) === 'theirs'
    const planned = byId.get(idOf(candidate))
    if (candidate.isCut) count.cut++
    if (isTheirs) takeTheirs(candidate)
    else if (candidate.kind === 'row') takeRow(candidate, planned)
    else if (candidate.kind === 'record') takeRecord(candidate, planned)
    else takeAnnotation(candidate, planned)
  }
  const all = [...byId.values()]
  const added = all.filter(({ before }) => before === null).map(({ after }) => after)
  const changed = all.flatMap(({ before, after, line }): Change[] =>
    before && after !== before ? [{ line, before, after, fields: listChanges(before, after) }] : [],
  )
  const unchanged = candidates.length - added.length - changed.length - (refusals.length - refused.length)
  refusals.sort((a, b) => a.line - b.line)
  return { added, changed, unchanged, refused: refusals, ignored, ...count }
}

function idOf(candidate: Candidate): string {
  return candidate.kind === 'row' ? candidate.id : candidate.clipping.id
}

function isSameQuote(one: Clipping, other: Clipping): boolean {
  return foldText(one.exact) === foldText(other.exact)
}

/** Whether there are any words or choices of a user beside the quote. */
function hasWords({ note, tags, report, unmerged }: Clipping): boolean {
  return note.trim() !== '' || tags.length > 0 || report !== '' || unmerged.length > 0
}

/** Finds the clipping with the same sentence of the same article; folds the saved quotes only at the first lookup. */
function createQuoteIndex(all: ReadonlyMap<string, Planned>) {
  let byQuote: Map<string, Planned> | null = null
  const open = () => {
    byQuote ??= new Map([...all.values()].map((planned) => [toSameQuoteKey(planned.after), planned]))
    return byQuote
  }
  return {
    find: (clipping: Clipping) => open().get(toSameQuoteKey(clipping)),
    add: (planned: Planned) => void open().set(toSameQuoteKey(planned.after), planned),
  }
}

/** The differences between two states of a clipping, except the times of change. */
export function listChanges(before: Clipping, after: Clipping): FieldChange[] {
  const fields = Object.keys(after) as (keyof Clipping)[]
  return fields
    .filter((field) => field !== 'updatedAt' && JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }))
}
