/** Autosave for a field of a component: also at the moment the page hides or goes. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ChangeResult } from '../messages/contract.ts'
import { type Autosave, type AutosaveState, createAutosave } from './autosave.ts'

/** The latest of the given functions are used, however long a save takes. */
export function useAutosave(
  save: (text: string) => Promise<ChangeResult>,
  sendOnLeave: (text: string) => void,
): [Autosave, AutosaveState] {
  const [state, setState] = useState<AutosaveState>('idle')
  const given = useRef({ save, sendOnLeave })
  given.current = { save, sendOnLeave }

  const autosave = useMemo(
    () =>
      createAutosave(
        (text) => given.current.save(text),
        (text) => given.current.sendOnLeave(text),
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
