/** The note: a field of several lines that saves itself. Enter starts a new line in it. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { typedText } from '../ui/controls/typed-text.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import type { FieldEdit } from '../ui/data/use-row-edits.ts'
import { FieldState } from '../ui/fields/field-state.tsx'
import { useFieldText } from '../ui/fields/use-field-text.ts'

interface NoteFieldProps {
  value: string
  edit: FieldEdit
  takeFocus: boolean
}

export function NoteField({ value, edit, takeFocus }: NoteFieldProps) {
  const texts = useTexts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, change, leave, flush, state } = useFieldText(value, edit, true)

  // Before the next key press: what the user types quickly after opening must not be lost.
  useLayoutEffect(() => {
    const { current } = field
    if (!takeFocus || !current) return
    current.focus()
    current.setSelectionRange(current.value.length, current.value.length)
  }, [takeFocus])

  return (
    <div class="detail">
      <label for={id}>{texts('row_note')}</label>
      <textarea id={id} ref={field} class="field" rows={3} value={text} {...typedText(change)} onBlur={leave} />
      <FieldState state={state} excess={edit.countExcess(text)} onRetry={() => void flush()} />
    </div>
  )
}
