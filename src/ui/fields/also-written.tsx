/** Shows what another window wrote into a clipping at the same time, and what the user can do with it. */
import type { Clipping, UnmergedText } from '../../core/clippings/clipping.ts'
import type { ClippingEdit } from '../../core/clippings/clipping-edit.ts'
import { useNotify } from '../controls/notice.tsx'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { useRowEdits } from '../data/use-row-edits.ts'
import { FIELD_TEXTS } from './field-texts.ts'
import { ScrollableText } from './scrollable-text.tsx'

const DAYS: ReadonlySet<string> = new Set(['publishedDate', 'datedOn', 'inForceOn'])

/** @param onChanged reads the list again; not every window is notified of its own changes. */
export function AlsoWritten({ clipping, onChanged }: { clipping: Clipping; onChanged(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  const notify = useNotify()
  const { clippings } = useClippingsContext()
  const edits = useRowEdits(clipping.id)
  const { id, unmerged } = clipping
  if (unmerged.length === 0) return null

  async function put({ field }: UnmergedText, text: string): Promise<void> {
    const base: ClippingEdit = { [field]: clipping[field] }
    const result = await edits.choose({ [field]: text }, base)
    if (!result.ok) notify(texts(result.reason === 'missing' ? 'editor_missing' : `failure_${result.reason}`), true)
    onChanged()
  }
  async function discard({ field, text }: UnmergedText): Promise<void> {
    const result = await clippings.change([id], { kind: 'discard', field, text })
    if (!result.ok) notify(texts(`failure_${result.reason}`), true)
    onChanged()
  }
  return (
    <ul class="also-written">
      {unmerged.map((one) => {
        const { field, text } = one
        const name = texts(FIELD_TEXTS[field] ?? 'field_note')
        const shown = DAYS.has(field) ? formats.day(text) : field === 'outlet' ? formats.outlet(text) : text
        return (
          <li key={`${field} ${text}`}>
            <ScrollableText>{texts('also_written', name, shown)}</ScrollableText>
            <div class="button-row">
              <button type="button" class="plain-button" onClick={() => void put(one, text)}>
                {texts('also_use')}
              </button>
              {field === 'note' && clipping.note.trim() !== '' && (
                <button type="button" class="plain-button" onClick={() => void put(one, `${clipping.note}\n\n${text}`)}>
                  {texts('also_add')}
                </button>
              )}
              <button type="button" class="plain-button" onClick={() => void discard(one)}>
                {texts('button_discard')}
              </button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
