/** An import as state: a file is read, shown, and brought in when the reader says so; the last one can be undone. */
import { useCallback, useRef, useState } from 'preact/hooks'
import type { ImportPlan } from '../core/import/plan-import.ts'
import type { ReadCandidates } from '../core/import/read-file.ts'
import type { Replacement, SaveFailure } from '../messages/contract.ts'
import {
  type ImportTools,
  isSamePlan,
  type OpenedFile,
  openFile,
  planBringIn,
  toReplacement,
  toWayBack,
} from './bring-in.ts'
import { useDesk } from './clippings-desk.ts'

type FailureReason = Extract<OpenedFile, { ok: false }>['reason']

export interface Preview {
  fileName: string
  file: ReadCandidates
  plan: ImportPlan
  /** The list changed since the reader saw what would be done: this is what would be done now. */
  isRevised: boolean
}

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; fileName: string; end: AbortController }
  | { kind: 'failed'; fileName: string; reason: FailureReason; detail: string }
  | { kind: 'unopened' }
  | { kind: 'preview'; preview: Preview }
  | { kind: 'writing'; preview: Preview }
  | { kind: 'refused'; reason: SaveFailure }
  | { kind: 'done'; added: number; changed: number }
  | { kind: 'undone' }

export function useImport(tools: ImportTools) {
  const { getConceptNames } = useDesk()
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  /** The way back from the last import, kept as long as the page is open. */
  const wayBack = useRef<Replacement | null>(null)

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
        const plan = await planBringIn(opened, tools, getConceptNames(), end.signal)
        setState({ kind: 'preview', preview: { fileName: file.name, file: opened, plan, isRevised: false } })
      } catch {
        // A list that cannot be read: nothing can be compared with it.
        setState({ kind: end.signal.aborted ? 'idle' : 'unopened' })
      }
    },
    [getConceptNames, tools],
  )

  const bringIn = useCallback(
    async (preview: Preview) => {
      setState({ kind: 'writing', preview })
      try {
        const plan = await planBringIn(preview.file, tools, getConceptNames(), new AbortController().signal)
        if (!isSamePlan(plan, preview.plan)) {
          setState({ kind: 'preview', preview: { ...preview, plan, isRevised: true } })
          return
        }
        const result = await tools.store.replace(toReplacement(plan))
        if (!result.ok) {
          setState({ kind: 'refused', reason: result.reason })
          return
        }
        wayBack.current = toWayBack(plan)
        setState({ kind: 'done', added: plan.added.length, changed: plan.changed.length })
      } catch {
        setState({ kind: 'unopened' })
      }
    },
    [getConceptNames, tools],
  )

  const undo = useCallback(async () => {
    if (!wayBack.current) return
    const result = await tools.store.replace(wayBack.current)
    if (result.ok) wayBack.current = null
    setState(result.ok ? { kind: 'undone' } : { kind: 'refused', reason: result.reason })
  }, [tools])

  const cancel = useCallback(() => {
    setState((before) => {
      if (before.kind === 'reading') before.end.abort()
      return { kind: 'idle' }
    })
  }, [])

  return { state, read, bringIn, undo, cancel, canUndo: wayBack.current !== null }
}
