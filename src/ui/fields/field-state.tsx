/** Below a field that saves itself: whether its text is saved, and what helps if it is not. */
import type { AutosaveState } from '../controls/autosave.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'

interface FieldStateProps {
  state: AutosaveState
  /** How much too long the text is: it stays in the field and in its draft. */
  excess: number
  onRetry(): void
}

export function FieldState({ state, excess, onRetry }: FieldStateProps) {
  const texts = useTexts()
  const formats = useFormats()
  if (excess > 0) {
    return (
      <p class="field-state" role="alert" data-failed>
        {texts('editor_too_long', formats.count(excess))}
      </p>
    )
  }
  const hasFailed = state !== 'idle' && state !== 'saving' && state !== 'saved'
  return (
    <p class="field-state" role={hasFailed ? 'alert' : undefined} data-failed={hasFailed || undefined}>
      {state === 'saving' && texts('editor_saving')}
      {state === 'saved' && texts('editor_saved')}
      {hasFailed && (state === 'missing' ? texts('editor_missing') : texts(`failure_${state}`))}
      {hasFailed && (
        <button type="button" class="plain-button" onClick={onRetry}>
          {texts('button_retry')}
        </button>
      )}
    </p>
  )
}
