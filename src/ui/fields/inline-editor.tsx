/** A text that becomes a field when it is clicked, and saves itself while the user types. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isComposing } from '../controls/composing.ts'
import { type OnTypedText, typedText } from '../controls/typed-text.ts'
import type { FieldEdit } from '../data/use-row-edits.ts'
import { Combobox, type CompletionSource, type FieldHandles } from './combobox.tsx'
import { FieldState } from './field-state.tsx'
import { useAutosave } from './use-autosave.ts'

interface InlineEditorProps extends FieldEdit {
  /** Shown before the text. */
  label: string
  /** Accessible name of the field, with a hint how to fill it. */
  fieldLabel: string
  /** Shown where there is no text yet. */
  invitation: string
  value: string
  isMultiline: boolean
  /** Source of suggestions for a text of one line. */
  completedFrom?: CompletionSource
  /** Called when work on the text begins and ends. */
  onWork(isWorking: boolean): void
}

export function InlineEditor(props: InlineEditorProps) {
  const [isOpen, setOpen] = useState(false)
  // What was saved is shown until the list delivers it, so that the old text does not flash up.
  const [lastSaved, setLastSaved] = useState<{ over: string; text: string } | null>(null)
  const text = lastSaved && lastSaved.over === props.value ? lastSaved.text : props.value
  const opener = useRef<HTMLButtonElement>(null)
  const returnFocus = useRef(false)

  useLayoutEffect(() => {
    if (!isOpen && returnFocus.current) opener.current?.focus()
    returnFocus.current = false
  }, [isOpen])

  if (isOpen) {
    return (
      <OpenEditor
        {...props}
        value={text}
        stored={props.value}
        onClose={(last, byKey) => {
          setLastSaved({ over: props.value, text: last })
          returnFocus.current = byKey
          setOpen(false)
          props.onWork(false)
        }}
      />
    )
  }
  return (
    <button
      type="button"
      class="inline-text"
      data-empty={text === '' || undefined}
      ref={opener}
      onClick={() => {
        setOpen(true)
        props.onWork(true)
      }}
    >
      {text === '' ? (
        props.invitation
      ) : (
        <>
          <span class="inline-label">{props.label}</span> {text}
        </>
      )}
    </button>
  )
}

interface OpenEditorProps extends InlineEditorProps {
  /** What is stored now; `value` is what the editor opened with. */
  stored: string
  onClose(text: string, byKey: boolean): void
}

function OpenEditor(props: OpenEditorProps) {
  const { fieldLabel, value, stored, isMultiline, completedFrom, save, draft: journal, isSame, onClose } = props
  const [draft, setDraft] = useState(value)
  const [autosave, state] = useAutosave(save, journal, { firstBase: value, isPrompt: isMultiline })
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const isClosed = useRef(false)

  // Before the next key press: what the user types quickly after opening must not be lost.
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(value.length, value.length)
  }, [])

  // Another window may have changed it: shown, unless something typed here is not saved yet.
  const known = useRef(stored)
  useEffect(() => {
    if (known.current === stored) return
    known.current = stored
    if (autosave.rebase(stored)) setDraft((text) => (isSame(text, stored) ? text : stored))
  }, [stored, autosave, isSame])

  /** Closes once the text is saved; otherwise the text stays on screen. */
  async function close(byKey: boolean): Promise<void> {
    const result = await autosave.flush()
    // A field that is removed loses focus, which requests closing once more.
    if (isClosed.current || (result !== 'idle' && result !== 'saved')) return
    isClosed.current = true
    onClose(field.current?.value ?? draft, byKey)
  }

  function change(text: string, isUnconfirmed = false): void {
    setDraft(text)
    if (!isUnconfirmed) autosave.change(text)
  }

  const attributes = {
    ref: field,
    class: 'field',
    'aria-label': fieldLabel,
    onBlur() {
      // When the window loses focus the field stays the active element: the user will be back.
      if (document.activeElement === field.current) void autosave.flush()
      else void close(false)
    },
    onKeyDown(event: KeyboardEvent) {
      if (isComposing(event)) return
      const isDone = event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)
      if (event.key !== 'Escape' && !isDone) return
      // Escape would close the popup, and the text would be lost.
      event.preventDefault()
      event.stopPropagation()
      void close(true)
    },
  }
  return (
    <div class="inline-editor">
      {completedFrom ? (
        <Combobox source={completedFrom} label={fieldLabel} text={draft} onText={change} field={attributes} />
      ) : (
        <TextField isMultiline={isMultiline} text={draft} onText={change} field={attributes} />
      )}
      <FieldState state={state} excess={props.countExcess(draft)} onRetry={() => void autosave.flush()} />
    </div>
  )
}

interface TextFieldProps {
  isMultiline: boolean
  text: string
  onText: OnTypedText
  field: FieldHandles
}

function TextField({ isMultiline, text, onText, field }: TextFieldProps) {
  const attributes = {
    ...field,
    value: text,
    ...typedText(onText),
  }
  return isMultiline ? <textarea rows={3} {...attributes} /> : <input type="text" {...attributes} />
}
