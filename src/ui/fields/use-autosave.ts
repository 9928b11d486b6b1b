/** Autosave for a field of a component, including when the page is hidden or closed. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import {
  type Autosave,
  type AutosaveOptions,
  type AutosaveState,
  createAutosave,
  type Draft,
  type SaveText,
} from '../controls/autosave.ts'

/**
 * Always calls the latest of the given functions, however long a save takes.
 *
 * @param options as they are when the field opens; later changes have no effect.
 */
export function useAutosave(save: SaveText, draft: Draft, options: AutosaveOptions): [Autosave, AutosaveState] {
  const [state, setState] = useState<AutosaveState>('idle')
  const given = useRef({ save, draft })
  given.current = { save, draft }
  const first = useRef(options)

  const autosave = useMemo(
    () =>
      createAutosave(
        (text, base) => given.current.save(text, base),
        {
          keep: (text, base) => given.current.draft.keep(text, base),
          drop: (text) => given.current.draft.drop(text),
          send: (text, base) => given.current.draft.send(text, base),
        },
        setState,
        first.current,
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
