/** From a file to the list: reads it, plans against what is saved, puts it into the store, and prepares the undo. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { ConceptNames } from '../../core/export/clippings-csv.ts'
import { MOST_BYTES, readFile } from '../../core/import/detect-format.ts'
import type { LibraryOwner } from '../../core/import/library-id.ts'
import { type ImportPlan, planImport } from '../../core/import/plan-import.ts'
import type { FileFailure, ReadCandidates } from '../../core/import/read-file.ts'
import type { Replacement } from '../../protocol/messages.ts'
import type { ClippingsStore } from '../../stores/clippings-store.ts'
import type { LibraryIdentity } from '../../stores/state/library-identity.ts'
import { readClippings } from '../data/read-clippings.ts'
import type { RecognizeQuote } from '../data/recognize-quote.ts'

/** What an import needs; pages that cannot open the store themselves have none. */
export interface ImportTools {
  store: Pick<ClippingsStore, 'list' | 'replace'>
  library: LibraryIdentity
  recognize: RecognizeQuote
  readLexiconVersion(): string
  /** The current time, ISO 8601 with the user's offset. */
  readNow(): string
}

export type OpenedFile = ReadCandidates | { ok: false; reason: FileFailure | 'unreadable'; detail: string }

/** Reads a file. A file that the browser cannot read is a failure like any other. */
export async function openFile(
  file: Blob,
  { recognize, readLexiconVersion, readNow }: ImportTools,
): Promise<OpenedFile> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'too_large', detail: '' }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return { ok: false, reason: 'unreadable', detail: '' }
  const lexiconVersion = readLexiconVersion()
  return readFile(new Uint8Array(bytes), { recognize, lexiconVersion, epochMs: Date.parse(readNow()) })
}

/** Who owns each library, as far as that is known; this one's owner is `mine`. @throws what the database throws. */
export async function readOwners({ library }: ImportTools): Promise<Map<string, LibraryOwner>> {
  const [own, owners] = await Promise.all([library.readId(), library.readOwners()])
  return new Map<string, LibraryOwner>([...owners, [own, 'mine']])
}

/** A file to be imported: at which time, and who owns its libraries. */
export interface FileToImport {
  readonly file: ReadCandidates
  /** ISO 8601 with offset. Preview and import use the same time, so that what is done is what was shown. */
  readonly now: string
  readonly owners: ReadonlyMap<string, LibraryOwner>
}

/**
 * Plans an import against everything saved now, including the trash. @throws what the store throws, and after abort.
 */
export async function planImportFile(
  { file, now, owners }: FileToImport,
  { store }: Pick<ImportTools, 'store'>,
  names: ConceptNames,
  signal: AbortSignal,
): Promise<ImportPlan> {
  const saved: Clipping[] = []
  for (const filter of [{}, { inTrash: true as const }]) {
    for await (const page of readClippings(store, filter, signal)) for (const clipping of page) saved.push(clipping)
  }
  // A library whose owner is unknown changes nothing that is saved.
  return planImport(file, { saved, names, now, toOwner: (library) => owners.get(library) ?? 'theirs' })
}

/** What a plan puts into the store: new clippings, and the changes that were ticked, by the ids of their clippings. */
export function toReplacement({ added, changed: all }: ImportPlan, ticked: ReadonlySet<string>): Replacement {
  const changed = all.filter(({ before }) => ticked.has(before.id))
  return {
    put: [...added, ...changed.map(({ after }) => after)],
    remove: [],
    over: changed.map(({ before }) => before),
  }
}

/** What restores the list as it was before the plan was carried out. */
export function toUndo({ added, changed: all }: ImportPlan, ticked: ReadonlySet<string>): Replacement {
  const changed = all.filter(({ before }) => ticked.has(before.id))
  return {
    put: changed.map(({ before }) => before),
    remove: added.map(({ id }) => id),
    over: [...added, ...changed.map(({ after }) => after)],
  }
}

/** Whether two plans of one file would do the same: the list may have changed while the user looked at the first. */
export function isSamePlan(one: ImportPlan, other: ImportPlan): boolean {
  const toSign = ({ added, changed }: ImportPlan) => [
    added.map(({ id }) => id).join(),
    changed.map(({ before, fields }) => `${before.id} ${before.updatedAt} ${JSON.stringify(fields)}`).join(),
  ]
  return toSign(one).join('\n') === toSign(other).join('\n')
}
