/** A clipping in the trash: what it was, how long it can be restored, and the buttons to restore or delete it. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { ClippingChange } from '../../core/clippings/clipping-change.ts'
import { countTrashDaysLeft } from '../../core/clippings/trash.ts'
import { ConfirmButton } from '../controls/confirm-button.tsx'
import { useNotify } from '../controls/notice.tsx'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { Quote, SourceLine } from './clipping-parts.tsx'
import type { RowFrame } from './row-frame.tsx'
import { RowArticle } from './row-frame.tsx'

export function TrashRow({ clipping, frame, onChanged }: { clipping: Clipping; frame: RowFrame; onChanged(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  const notify = useNotify()
  const { clippings, readNow } = useClippingsContext()
  const { id, exact, language, deletedAt } = clipping
  const days = countTrashDaysLeft(deletedAt, readNow())

  async function change(kind: Extract<ClippingChange['kind'], 'restore' | 'erase'>): Promise<void> {
    const result = await clippings.change([id], { kind })
    if (!result.ok) notify(texts(`failure_${result.reason}`), true)
    else notify(texts(kind === 'restore' ? 'list_restored' : 'trash_erased'))
    onChanged()
  }
  return (
    <RowArticle id={id} frame={frame}>
      <Quote id={`quote-${id}`} text={exact} language={language} />
      <SourceLine clipping={clipping} />
      <p class="quiet">{texts('trash_days_left', formats.count(days))}</p>
      <div class="actions">
        <button type="button" class="action" onClick={() => void change('restore')}>
          {texts('trash_restore')}
        </button>
        <ConfirmButton
          look="action"
          name={texts('trash_erase')}
          question={texts('trash_erase_question', formats.count(1))}
          onConfirm={() => void change('erase')}
        />
      </div>
    </RowArticle>
  )
}
