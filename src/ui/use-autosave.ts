/** Autosave for a field of a component: also at the moment the page hides or goes. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ChangeResult } from '../messages/contract.ts'
import { type Autosave, type AutosaveState, createAutosave, type Draft } from './autosave.ts'

/** The latest of the given functions are used, however long a save takes. */
export function useAutosave(save: (text: string) => Promise<ChangeResult>, draft: Draft): [Autosave, AutosaveState] {
  const [state, setState] = useState<AutosaveState>('idle')
  const given = useRef({ save, draft })
  given.current = { save, draft }

  const autosave = useMemo(
    () =>
      createAutosave(
        (text) => given.current.save(text),
        {
          keep: (text) => given.current.draft.keep(text),
          drop: (text) => given.current.draft.drop(text),
          send: (text) => given.current.draft.send(text),
        },
        setState,
      ),
    [],
  )

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') autosave.leave()
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', autosave.leave)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', autosave.leave)
      void autosave.flush()
    }
  }, [autosave])

  return [autosave, state]
}
