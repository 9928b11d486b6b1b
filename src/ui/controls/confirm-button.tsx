/** A button for what cannot be undone: it asks for confirmation in its own place. */

import { useEffect, useRef, useState } from 'preact/hooks'
import { isComposing } from './composing.ts'
import { useTexts } from './use-messages.ts'

interface ConfirmButtonProps {
  name: string
  question: string
  isDisabled?: boolean
  /** How the button looks. */
  look?: 'button' | 'action'
  onConfirm(): void
}

export function ConfirmButton({ name, question, isDisabled = false, look = 'button', onConfirm }: ConfirmButtonProps) {
  const texts = useTexts()
  const [isAsking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  const returnsFocus = useRef(false)

  // Focus stays with the question, on the safe answer.
  useEffect(() => {
    if (isAsking) cancel.current?.focus()
    else if (returnsFocus.current) first.current?.focus()
    returnsFocus.current = false
  }, [isAsking])

  function answer(isSure: boolean): void {
    returnsFocus.current = true
    setAsking(false)
    if (isSure) onConfirm()
  }
  if (!isAsking) {
    return (
      <button type="button" class={look} ref={first} disabled={isDisabled} onClick={() => setAsking(true)}>
        {name}
      </button>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is one question with two answers
    <div
      class="question"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return
        event.preventDefault()
        event.stopPropagation()
        answer(false)
      }}
    >
      <p>{question}</p>
      <button type="button" class="button" onClick={() => answer(true)}>
        {name}
      </button>
      <button type="button" class="button" ref={cancel} onClick={() => answer(false)}>
        {texts('button_cancel')}
      </button>
    </div>
  )
}
