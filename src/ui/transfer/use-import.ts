/**
 * An import as state: a file is read, the user is asked who made it if it comes from elsewhere, its plan is shown,
 * and carried out when the user confirms; the last import can be undone.
 */
import { useCallback, useRef, useState } from 'preact/hooks'
import { type LibraryOwner, NO_LIBRARY } from '../../core/import/library-id.ts'
import type { ImportPlan } from '../../core/import/plan-import.ts'
import { listLibraries, type ReadCandidates } from '../../core/import/read-file.ts'
import type { Replacement, SaveFailure } from '../../protocol/messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import {
  type FileToImport,
  type ImportTools,
  isSamePlan,
  type OpenedFile,
  openFile,
  planImportFile,
  readOwners,
  toReplacement,
  toUndo,
} from './import-file.ts'

type FailureReason = Extract<OpenedFile, { ok: false }>['reason']

export interface Preview {
  fileName: string
  toImport: FileToImport
  plan: ImportPlan
  /** Ids of the clippings whose changes are to be made. */
  ticked: ReadonlySet<string>
  /** Who owns the file, if it does not come from this library. */
  owner: LibraryOwner | null
  /** The list changed since the user saw the plan: this is the new plan. */
  isRevised: boolean
}

/** A file whose owner is not known. */
export interface Question {
  fileName: string
  file: ReadCandidates
  owners: ReadonlyMap<string, LibraryOwner>
  /** Ids of the libraries that the answer is about. */
  unknown: readonly string[]
}

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; fileName: string; end: AbortController }
  | { kind: 'failed'; fileName: string; reason: FailureReason; detail: string }
  | { kind: 'unopened' }
  | ({ kind: 'asking' } & Question)
  | { kind: 'preview'; preview: Preview }
  | { kind: 'writing'; preview: Preview }
  | { kind: 'refused'; reason: SaveFailure }
  /** `left`: changes that were not ticked. */
  | { kind: 'done'; added: number; changed: number; left: number }
  | { kind: 'undone' }

export function useImport(tools: ImportTools) {
  const { getConceptNames } = useClippingsContext()
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  /** Data for undoing the last import, available as long as the page is open. */
  const undoStep = useRef<Replacement | null>(null)

  /** Plans, and shows the plan. */
  const preview = useCallback(
    async ({ fileName, file, owners }: Question, answered: LibraryOwner | null, end: AbortController) => {
      const toImport = { file, owners, now: tools.readNow() }
      const plan = await planImportFile(toImport, tools, getConceptNames(), end.signal)
      const owner = answered ?? (await findOwner(file, owners, tools))
      setState({
        kind: 'preview',
        preview: { fileName, toImport, plan, ticked: new Set(), owner, isRevised: false },
      })
    },
    [getConceptNames, tools],
  )

  const read = useCallback(
    async (file: File) => {
      const end = new AbortController()
      setState({ kind: 'reading', fileName: file.name, end })
      try {
        const opened = await openFile(file, tools)
        if (end.signal.aborted) return
        if (!opened.ok) {
          setState({ kind: 'failed', fileName: file.name, reason: opened.reason, detail: opened.detail })
          return
        }
        const owners = await readOwners(tools)
        if (end.signal.aborted) return
        const unknown = listLibraries(opened).filter((library) => !owners.has(library))
        const question = { fileName: file.name, file: opened, owners, unknown }
        if (unknown.length > 0) setState({ kind: 'asking', ...question })
        else await preview(question, null, end)
      } catch {
        // If the list cannot be read, nothing can be compared with it.
        setState({ kind: end.signal.aborted ? 'idle' : 'unopened' })
      }
    },
    [preview, tools],
  )

  const answer = useCallback(
    async (question: Question, owner: LibraryOwner) => {
      const end = new AbortController()
      setState({ kind: 'reading', fileName: question.fileName, end })
      const owners = new Map(question.owners)
      for (const library of question.unknown) owners.set(library, owner)
      const named = question.unknown.filter((library) => library !== NO_LIBRARY)
      try {
        // If the answer cannot be stored, the user is asked again next time.
        if (named.length > 0) await tools.library.writeOwner(named, owner).catch(() => {})
        await preview({ ...question, owners }, owner, end)
      } catch {
        setState({ kind: end.signal.aborted ? 'idle' : 'unopened' })
      }
    },
    [preview, tools],
  )

  /** Asks again who owns the file. */
  const askAgain = useCallback(
    async ({ fileName, toImport: { file, owners } }: Preview) => {
      const own = await tools.library.readId().catch(() => NO_LIBRARY)
      const unknown = listLibraries(file).filter((library) => library === NO_LIBRARY || library !== own)
      setState({ kind: 'asking', fileName, file, owners, unknown })
    },
    [tools],
  )

  const tick = useCallback((before: Preview, ticked: ReadonlySet<string>) => {
    setState({ kind: 'preview', preview: { ...before, ticked } })
  }, [])

  const importFile = useCallback(
    async (shown: Preview) => {
      setState({ kind: 'writing', preview: shown })
      try {
        const { signal } = new AbortController()
        const plan = await planImportFile(shown.toImport, tools, getConceptNames(), signal)
        if (!isSamePlan(plan, shown.plan)) {
          setState({ kind: 'preview', preview: { ...shown, plan, ticked: new Set(), isRevised: true } })
          return
        }
        const result = await tools.store.replace(toReplacement(plan, shown.ticked))
        if (!result.ok) {
          setState({ kind: 'refused', reason: result.reason })
          return
        }
        undoStep.current = toUndo(plan, shown.ticked)
        const changed = shown.ticked.size
        setState({ kind: 'done', added: plan.added.length, changed, left: plan.changed.length - changed })
      } catch {
        setState({ kind: 'unopened' })
      }
    },
    [getConceptNames, tools],
  )

  const undo = useCallback(async () => {
    if (!undoStep.current) return
    const result = await tools.store.replace(undoStep.current)
    if (result.ok) undoStep.current = null
    setState(result.ok ? { kind: 'undone' } : { kind: 'refused', reason: result.reason })
  }, [tools])

  const cancel = useCallback(() => {
    setState((before) => {
      if (before.kind === 'reading') before.end.abort()
      return { kind: 'idle' }
    })
  }, [])

  return { state, read, answer, askAgain, tick, importFile, undo, cancel, canUndo: undoStep.current !== null }
}

/** What is known of the first library in a file that is not this one; null if there is none. */
async function findOwner(
  file: ReadCandidates,
  owners: ReadonlyMap<string, LibraryOwner>,
  { library }: ImportTools,
): Promise<LibraryOwner | null> {
  const own = await library.readId()
  const other = listLibraries(file).find((id) => id !== own)
  return other === undefined ? null : (owners.get(other) ?? null)
}
