/** Joins what the user types into a field with what other windows store meanwhile. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FieldEdit } from '../data/use-row-edits.ts'
import { useAutosave } from './use-autosave.ts'

/**
 * The text of a field that saves itself: what is typed stays until the list delivers the same, or something newer.
 *
 * @param isPrompt whether the text is saved from its first letter on, as `AutosaveOptions` says.
 */
export function useFieldText(value: string, edit: FieldEdit, isPrompt = false) {
  const [typed, setTyped] = useState<string | null>(null)
  const [autosave, state] = useAutosave(edit.save, edit.draft, { firstBase: value, isPrompt })
  const isSame = useRef(edit.isSame)
  isSame.current = edit.isSame
  const known = useRef(value)
  // Another window may have changed it: shown, unless something typed here is not saved yet.
  useEffect(() => {
    if (known.current === value) return
    known.current = value
    if (autosave.rebase(value)) setTyped((text) => (text !== null && isSame.current(text, value) ? text : null))
  }, [value, autosave])
  return {
    text: typed ?? value,
    change(text: string, isUnconfirmed = false) {
      setTyped(text)
      if (!isUnconfirmed) autosave.change(text)
    },
    flush: () => autosave.flush(),
    /** Called when the user leaves the field: text stored without its spaces is now shown as it is stored. */
    leave() {
      setTyped((text) => (text?.trim() === value ? null : text))
      void autosave.flush()
    },
    state,
  }
}
