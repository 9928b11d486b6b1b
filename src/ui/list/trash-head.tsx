/** Above the trash: what it is, and the button that empties it. */

import { TRASH_DAYS } from '../../core/clippings/trash.ts'
import { ConfirmButton } from '../controls/confirm-button.tsx'
import { useNotify } from '../controls/notice.tsx'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'

export function TrashHead({ isEmpty, onChanged }: { isEmpty: boolean; onChanged(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  const notify = useNotify()
  const { clippings } = useClippingsContext()

  async function empty(): Promise<void> {
    const result = await clippings.emptyTrash()
    if (result.ok) notify(texts('trash_emptied', formats.count(result.changed)))
    else notify(texts(`failure_${result.reason}`), true)
    onChanged()
  }
  return (
    <div class="trash-head">
      <p class="quiet">{texts('trash_about', formats.count(TRASH_DAYS))}</p>
      {!isEmpty && (
        <ConfirmButton
          name={texts('trash_empty')}
          question={texts('trash_empty_question')}
          onConfirm={() => void empty()}
        />
      )}
    </div>
  )
}
