/** Below a field that saves itself: whether its text is kept, and what helps where it is not. */
import type { AutosaveState } from './autosave.ts'
import { useTexts } from './texts-context.ts'

export function FieldState({ state, onRetry }: { state: AutosaveState; onRetry(): void }) {
  const texts = useTexts()
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
