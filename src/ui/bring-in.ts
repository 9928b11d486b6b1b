/** From a file to the list: read it, plan against what is kept, put it into the store, and know the way back. */
import type { Clipping } from '../core/clippings/clipping.ts'
import type { ConceptNames } from '../core/export/clippings-csv.ts'
import { MOST_BYTES, readFile } from '../core/import/detect-format.ts'
import { type ImportPlan, planImport } from '../core/import/plan-import.ts'
import type { FileFailure, ReadCandidates } from '../core/import/read-file.ts'
import type { Replacement } from '../messages/contract.ts'
import type { ClippingsStore } from '../stores/clippings-store.ts'
import { readClippings } from './read-clippings.ts'
import type { RecognizeQuote } from './recognize-quote.ts'

/** What an import works with; pages that cannot open the store themselves have none. */
export interface ImportTools {
  store: Pick<ClippingsStore, 'list' | 'replace'>
  recognize: RecognizeQuote
  readLexiconVersion(): string
  /** This moment, ISO 8601 with the reader's offset. */
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

/** Plans an import against all that is kept now, the trash included. @throws what the store throws, and after abort. */
export async function planBringIn(
  file: ReadCandidates,
  { store, readNow }: ImportTools,
  names: ConceptNames,
  signal: AbortSignal,
): Promise<ImportPlan> {
  const kept: Clipping[] = []
  for (const filter of [{}, { inTrash: true as const }]) {
    for await (const page of readClippings(store, filter, signal)) for (const clipping of page) kept.push(clipping)
  }
  return planImport(file, kept, names, readNow())
}

/** What a plan puts into the store. */
export function toReplacement({ added, changed }: ImportPlan): Replacement {
  return {
    put: [...added, ...changed.map(({ after }) => after)],
    remove: [],
    over: changed.map(({ before }) => before),
  }
}

/** What makes the list again what it was before the plan was carried out. */
export function toWayBack({ added, changed }: ImportPlan): Replacement {
  return {
    put: changed.map(({ before }) => before),
    remove: added.map(({ id }) => id),
    over: [...added, ...changed.map(({ after }) => after)],
  }
}

/** Whether two plans of one file would do the same: the list may have changed while the reader looked at the first. */
export function isSamePlan(one: ImportPlan, other: ImportPlan): boolean {
  const toSign = ({ added, changed }: ImportPlan) => [
    added.map(({ id }) => id).join(),
    changed.map(({ before, fields }) => `${before.id} ${before.updatedAt} ${JSON.stringify(fields)}`).join(),
  ]
  return toSign(one).join('\n') === toSign(other).join('\n')
}
