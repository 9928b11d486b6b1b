/** A form field with its label above and its error below. */
import { type OnTypedText, typedText } from '../ui/controls/typed-text.ts'

interface FormFieldProps {
  name: string
  label: string
  value: string
  /** The error as a sentence; empty if there is none. */
  fault: string
  /** Number of lines; without it the field has a single line. */
  rows?: number
  placeholder?: string
  isRequired?: boolean
  onInput: OnTypedText
}

export function FormField(props: FormFieldProps) {
  const { name, label, value, fault, rows, placeholder = '', isRequired = false, onInput } = props
  const id = `by-hand-${name}`
  const attributes = {
    id,
    name,
    class: 'field',
    value,
    placeholder,
    autocomplete: 'off' as const,
    'aria-required': isRequired || undefined,
    'aria-invalid': fault !== '' || undefined,
    'aria-describedby': fault === '' ? undefined : `${id}-fault`,
    ...typedText(onInput),
  }
  return (
    <div class={rows ? 'whole-line' : undefined}>
      <label for={id}>{label}</label>
      {rows ? <textarea rows={rows} {...attributes} /> : <input type="text" {...attributes} />}
      {fault !== '' && (
        <p class="form-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
