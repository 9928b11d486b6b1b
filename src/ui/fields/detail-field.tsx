/** A labelled field that saves itself, and shows the page's value where the user corrected it. */
import { useId } from 'preact/hooks'
import { isComposing } from '../controls/composing.ts'
import { isolate } from '../controls/isolated.ts'
import { typedText } from '../controls/typed-text.ts'
import { useTexts } from '../controls/use-messages.ts'
import type { FieldEdit } from '../data/use-row-edits.ts'
import { Combobox, type CompletionSource } from './combobox.tsx'
import { FieldOrigin, type Origin } from './field-origin.tsx'
import { FieldState } from './field-state.tsx'
import { useFieldText } from './use-field-text.ts'

interface DetailFieldProps {
  label: string
  value: string
  edit: FieldEdit
  completedFrom?: CompletionSource
  /** The page's value; undefined if it was not changed. `shown` is its text for display. */
  stated?: { value: string; shown: string } | undefined
  /** Where a value that the user did not correct was read. */
  origin?: Origin | undefined
}

export function DetailField({ label, value, edit, completedFrom, stated, origin }: DetailFieldProps) {
  const id = useId()
  const { text, change, leave, flush, state } = useFieldText(value, edit)
  const field = {
    id,
    class: 'field',
    ...(origin && { 'aria-describedby': `${id}-origin` }),
    onBlur: leave,
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' || isComposing(event)) return
      event.preventDefault()
      void flush()
    },
  }
  return (
    <div class="detail">
      <label id={`${id}-label`} for={id}>
        {label}
      </label>
      {completedFrom ? (
        <Combobox source={completedFrom} label={label} text={text} onText={change} field={field} />
      ) : (
        <input type="text" dir="auto" {...field} value={text} {...typedText(change)} />
      )}
      {origin && <FieldOrigin id={`${id}-origin`} labelId={`${id}-label`} origin={origin} />}
      {stated && (
        <Stated
          shown={stated.shown}
          onUse={() => {
            change(stated.value)
            void flush()
          }}
        />
      )}
      <FieldState state={state} excess={edit.countExcess(text)} onRetry={() => void flush()} />
    </div>
  )
}

/** The page's value, and a button to restore it. */
export function Stated({ shown, onUse }: { shown: string; onUse(): void }) {
  const texts = useTexts()
  return (
    <p class="stated">
      <span>{shown === '' ? texts('detail_stated_nothing') : texts('detail_stated', isolate(shown))}</span>{' '}
      <button type="button" class="plain-button" onClick={onUse}>
        {texts('detail_use_stated')}
      </button>
    </p>
  )
}
