/** Progress and outcome of an export, and the offer to record that it was used. */
import { useFormats, useTexts } from '../controls/use-messages.ts'
import type { ExportState } from './use-export.ts'

export function ExportOutcome({ state, onMarkUsed }: { state: ExportState; onMarkUsed(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  return (
    <div class="export-outcome" role="status">
      {state.kind === 'running' && (
        <>
          <p>{texts('export_running', formats.count(state.done))}</p>
          <progress aria-label={texts('export_heading')} {...(state.of ? { max: state.of, value: state.done } : {})} />
          <button type="button" class="plain-button" onClick={() => state.end.abort()}>
            {texts('button_cancel')}
          </button>
        </>
      )}
      {state.kind === 'done' && (
        <>
          <p>{texts('export_done', formats.count(state.count), state.fileName)}</p>
          {state.used === null && state.count > 0 && (
            <button type="button" class="plain-button" onClick={onMarkUsed}>
              {texts('export_mark_used')}
            </button>
          )}
          {state.used !== null && <p>{state.used}</p>}
        </>
      )}
      {state.kind === 'cancelled' && <p>{texts('export_cancelled')}</p>}
      {state.kind === 'failed' && <p data-failed>{texts('export_failed')}</p>}
    </div>
  )
}
