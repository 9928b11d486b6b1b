/** The button that saves the selection of the page, for users who prefer it to menu and keys. */
import { useState } from 'preact/hooks'
import type { Texts } from '../i18n/messages.ts'
import type { ClipResult } from '../protocol/messages.ts'
import { useNotify } from '../ui/controls/notice.tsx'
import { useTexts } from '../ui/controls/use-messages.ts'

interface SaveSelectionProps {
  hasSelection: boolean
  isPrivate: boolean
  /** Saves in the page; null if nobody answered. */
  clip(): Promise<ClipResult | null>
}

export function SaveSelection({ hasSelection, isPrivate, clip }: SaveSelectionProps) {
  const texts = useTexts()
  const notify = useNotify()
  const [isSaving, setSaving] = useState(false)

  async function save(): Promise<void> {
    setSaving(true)
    const result = (await clip()) ?? { ok: false, reason: 'unreachable' }
    setSaving(false)
    notify(toSentence(result, isPrivate, texts), !result.ok)
  }

  return (
    <div class="save-selection">
      <button
        type="button"
        class="button primary"
        disabled={!hasSelection || isSaving}
        aria-describedby={hasSelection ? undefined : 'save-hint'}
        onClick={() => void save()}
      >
        {texts('save_selection')}
      </button>
      {!hasSelection && (
        <p class="quiet" id="save-hint">
          {texts('save_hint')}
        </p>
      )}
    </div>
  )
}

function toSentence(result: ClipResult, isPrivate: boolean, texts: Texts): string {
  if (result.ok) return texts(result.already ? 'toast_already' : isPrivate ? 'toast_saved_private' : 'toast_saved')
  return result.reason === 'nothing_selected' ? texts('toast_nothing_selected') : texts(`failure_${result.reason}`)
}
