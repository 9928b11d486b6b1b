/**
 * Several clippings of one save: one is open at a time, at first the first one, and its tags and report can be
 * applied to the others.
 */
import { useState } from 'preact/hooks'
import type { Clipping } from '../core/clippings/clipping.ts'
import { useNotify } from '../ui/controls/notice.tsx'
import { useFormats, useTexts } from '../ui/controls/use-messages.ts'
import { useClippingsContext } from '../ui/data/clippings-context.ts'
import { leaveField } from './edits-under-way.ts'
import { SavedClipping } from './saved-clipping.tsx'

interface SavedListProps {
  clippings: readonly Clipping[]
  finishEdits(): Promise<boolean>
  onChanged(): void
}

export function SavedList({ clippings, finishEdits, onChanged }: SavedListProps) {
  const texts = useTexts()
  const formats = useFormats()
  const notify = useNotify()
  const { clippings: access } = useClippingsContext()
  const [open, setOpen] = useState(clippings[0]?.id)
  const [isByHand, setByHand] = useState(false)

  async function copyFields(id: string): Promise<void> {
    leaveField()
    await finishEdits()
    const others = clippings.map((one) => one.id).filter((one) => one !== id)
    const [source] = await access.ofIds([id]).catch(() => [])
    if (!source) return notify(texts('editor_missing'), true)
    const { tags, report } = source
    const results = [await access.change(others, { kind: 'tag', add: tags, remove: [] })]
    if (report !== '') results.push(await access.change(others, { kind: 'edit', edit: { report } }))
    const failed = results.find((result) => !result.ok)
    if (failed && !failed.ok) notify(texts(`failure_${failed.reason}`), true)
    else notify(texts('panel_lent', formats.count(clippings.length)))
    onChanged()
  }

  return (
    <ol class="saved-list">
      {clippings.map((clipping, index) => {
        const { id, exact, language } = clipping
        const isOpen = id === open
        return (
          <li key={id} data-open={isOpen || undefined}>
            <button
              type="button"
              class="plain-button disclosure saved-opener"
              aria-expanded={isOpen}
              onClick={() => {
                setByHand(true)
                setOpen(isOpen ? undefined : id)
              }}
            >
              {isOpen ? (
                <span>{texts('panel_number', formats.count(index + 1), formats.count(clippings.length))}</span>
              ) : (
                <span lang={language || undefined}>{exact}</span>
              )}
            </button>
            {isOpen && (
              <>
                <SavedClipping clipping={clipping} onChanged={onChanged} takeFocus={!isByHand} />
                <button type="button" class="button" onClick={() => void copyFields(id)}>
                  {texts('panel_lend', formats.count(clippings.length))}
                </button>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
