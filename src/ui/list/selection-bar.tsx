/** Actions on the selected rows of a list, for all of them at once. */
import { useState } from 'preact/hooks'
import type { ClippingChange } from '../../core/clippings/clipping-change.ts'
import { ConfirmButton } from '../controls/confirm-button.tsx'
import { useNotify } from '../controls/notice.tsx'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import type { SelectionControl } from '../data/use-row-selection.ts'
import { SelectionFields } from './selection-fields.tsx'

interface SelectionBarProps {
  selection: SelectionControl
  /** How many the filter matches; null while not known. */
  matching: number | null
  isTrash: boolean
  /** When the user saw what is selected, ISO 8601. */
  seen: string
  onRemove(ids: readonly string[]): Promise<void>
  /** Reads the list again. */
  onChanged(): void
}

export function SelectionBar({ selection, matching, isTrash, seen, onRemove, onChanged }: SelectionBarProps) {
  const texts = useTexts()
  const formats = useFormats()
  const notify = useNotify()
  const { clippings } = useClippingsContext()
  const [isBusy, setBusy] = useState(false)
  const ids = [...selection.ids]
  const count = ids.length

  /** One action at a time: a second click must not work on rows for which the first has not finished. */
  async function work(task: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    await task().catch(() => notify(texts('select_failed'), true))
    setBusy(false)
  }
  const change = (wanted: ClippingChange, isGone = false) =>
    work(async () => {
      const result = await clippings.change(ids, wanted.kind === 'edit' ? { ...wanted, seen } : wanted)
      if (result.ok) notify(texts('select_changed', formats.count(result.changed)))
      else notify(texts(`failure_${result.reason}`), true)
      if (result.ok && isGone) selection.clear()
      onChanged()
    })
  return (
    <section class="selection" aria-label={texts('select_heading')} aria-busy={isBusy}>
      <div class="selection-line">
        <p role="status">{texts('select_count', formats.count(count))}</p>
        {matching !== count && (
          <button type="button" class="plain-button" disabled={isBusy} onClick={() => void work(selection.selectAll)}>
            {matching === null ? texts('select_all') : texts('select_all_of', formats.count(matching))}
          </button>
        )}
        {count > 0 && (
          <button type="button" class="plain-button" onClick={selection.clear}>
            {texts('select_none')}
          </button>
        )}
        {count > 0 && !isTrash && (
          <button
            type="button"
            class="plain-button"
            disabled={isBusy}
            onClick={() => void work(async () => onRemove(ids).then(selection.clear))}
          >
            {texts('select_delete', formats.count(count))}
          </button>
        )}
      </div>
      {count > 0 && !isTrash && <SelectionFields isBusy={isBusy} onChange={(wanted) => void change(wanted)} />}
      {count > 0 && isTrash && (
        <div class="button-row">
          <button type="button" class="button" disabled={isBusy} onClick={() => void change({ kind: 'restore' }, true)}>
            {texts('trash_restore')}
          </button>
          <ConfirmButton
            name={texts('trash_erase')}
            question={texts('trash_erase_question', formats.count(count))}
            isDisabled={isBusy}
            onConfirm={() => void change({ kind: 'erase' }, true)}
          />
        </div>
      )}
    </section>
  )
}
