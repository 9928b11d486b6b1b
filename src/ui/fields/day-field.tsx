/** A day of a clipping (of publication, of adoption, in force) in the browser's own date field; an invalid day is not saved, and a message says so. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { isDay } from '../../core/clippings/clipping-edit.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import type { FieldEdit } from '../data/use-row-edits.ts'
import { Stated } from './detail-field.tsx'
import { FieldOrigin, type Origin } from './field-origin.tsx'
import { FieldState } from './field-state.tsx'
import { useFieldText } from './use-field-text.ts'

interface DayFieldProps {
  label: string
  value: string
  edit: FieldEdit
  stated: string | undefined
  /** Where a day that the user did not correct was read. */
  origin?: Origin | undefined
}

export function DayField({ label, value, edit, stated, origin }: DayFieldProps) {
  const texts = useTexts()
  const formats = useFormats()
  const id = useId()
  const { text, change, flush, state } = useFieldText(value, edit)
  const [isWrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  // A half-typed date has no value: setting the field's value while it is edited would erase what was typed.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = text
  }, [text])

  /** A half-typed date has no value, and years are typed digit by digit: neither may be saved in the clipping. */
  const isWhole = (input: HTMLInputElement) => input.validity.valid && isDay(input.value)

  return (
    <div class="detail">
      <label id={`${id}-label`} for={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="date"
        class="field"
        min="1000-01-01"
        max="9999-12-31"
        aria-invalid={isWrong}
        aria-describedby={[isWrong && `${id}-wrong`, origin && `${id}-origin`].filter(Boolean).join(' ') || undefined}
        onInput={({ currentTarget }) => {
          if (!isWhole(currentTarget)) return
          setWrong(false)
          change(currentTarget.value)
        }}
        onBlur={({ currentTarget }) => {
          setWrong(!isWhole(currentTarget))
          void flush()
        }}
      />
      {isWrong && (
        <p class="field-state" id={`${id}-wrong`} role="alert" data-failed>
          {texts('detail_day_wrong')}
        </p>
      )}
      {origin && <FieldOrigin id={`${id}-origin`} labelId={`${id}-label`} origin={origin} />}
      {stated !== undefined && (
        <Stated
          shown={stated && formats.day(stated)}
          onUse={() => {
            setWrong(false)
            if (field.current) field.current.value = stated
            change(stated)
            void flush()
          }}
        />
      )}
      <FieldState state={state} excess={edit.countExcess(text)} onRetry={() => void flush()} />
    </div>
  )
}
