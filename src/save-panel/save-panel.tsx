/**
 * What was just saved, with note, tags, report and source. It saves while the user types, so closing it in any way
 * loses nothing.
 */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { isComposing } from '../ui/controls/composing.ts'
import { NoticeLine, useNotify } from '../ui/controls/notice.tsx'
import { useFormats, useTexts } from '../ui/controls/use-messages.ts'
import { useClippingsContext } from '../ui/data/clippings-context.ts'
import { DraftOffers } from '../ui/fields/draft-offers.tsx'
import { leaveField } from './edits-under-way.ts'
import { SavedClipping } from './saved-clipping.tsx'
import { SavedList } from './saved-list.tsx'
import { type Saved, useSaved } from './use-saved.ts'

interface SavePanelProps {
  ids: readonly string[]
  /** Waits for the edits in progress; false if one of them was not saved. */
  finishEdits(): Promise<boolean>
  close(): void
}

export function SavePanel({ ids, finishEdits, close }: SavePanelProps) {
  const texts = useTexts()
  const formats = useFormats()
  const saved = useSaved(ids)
  const closeWhenSaved = useClosing(finishEdits, close)
  const { status, clippings } = saved
  const remaining = clippings.filter(({ deletedAt }) => deletedAt === '')
  const isUndone = status === 'ready' && remaining.length === 0 && clippings.length > 0
  const heading = isUndone
    ? texts('panel_undone')
    : remaining.length > 1
      ? texts('toast_saved_many', formats.count(remaining.length))
      : texts('toast_saved')
  return (
    <>
      <header class="panel-head">
        <h1>{heading}</h1>
        <UndoButton saved={saved} isUndone={isUndone} />
      </header>
      <main>
        {status === 'failed' && <Failed onRetry={saved.refresh} />}
        {status === 'ready' && clippings.length === 0 && <p class="state">{texts('panel_nothing')}</p>}
        {isUndone && <p class="state">{texts('panel_in_trash')}</p>}
        {remaining.length === 1 && remaining[0] && (
          <SavedClipping key={remaining[0].id} clipping={remaining[0]} onChanged={saved.refresh} takeFocus />
        )}
        <DraftOffers />
        {remaining.length > 1 && (
          <SavedList clippings={remaining} finishEdits={finishEdits} onChanged={saved.refresh} />
        )}
      </main>
      <NoticeLine />
      <footer class="panel-foot">
        <p class="quiet">{texts('panel_keys')}</p>
        <button type="button" class="button primary" onClick={closeWhenSaved}>
          {texts('panel_done')}
        </button>
      </footer>
    </>
  )
}

/**
 * Escape and Ctrl+Enter close the panel once what was typed is saved; if it cannot be saved, a message says so and
 * the text stays as a draft.
 */
function useClosing(finishEdits: () => Promise<boolean>, close: () => void): () => void {
  const texts = useTexts()
  const notify = useNotify()
  const [wasWarned, setWarned] = useState(false)
  const closeWhenSaved = useCallback(async () => {
    leaveField()
    if ((await finishEdits()) || wasWarned) return close()
    setWarned(true)
    notify(texts('panel_not_saved'), true)
  }, [finishEdits, close, notify, texts, wasWarned])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (isComposing(event) || (event.key !== 'Escape' && !isDone)) return
      // The browser would close its popup at once.
      event.preventDefault()
      void closeWhenSaved()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [closeWhenSaved])
  return () => void closeWhenSaved()
}

function UndoButton({ saved: { clippings, refresh }, isUndone }: { saved: Saved; isUndone: boolean }) {
  const texts = useTexts()
  const notify = useNotify()
  const { clippings: access } = useClippingsContext()
  if (clippings.length === 0) return null

  async function change(): Promise<void> {
    leaveField()
    const ids = clippings.map(({ id }) => id)
    const result = await access.change(ids, { kind: isUndone ? 'restore' : 'remove' })
    if (!result.ok) notify(texts(isUndone ? 'list_not_restored' : 'list_not_deleted'), true)
    refresh()
  }
  return (
    <button type="button" class="button" onClick={() => void change()}>
      {texts(isUndone ? 'trash_restore' : 'panel_undo')}
    </button>
  )
}

function Failed({ onRetry }: { onRetry(): void }) {
  const texts = useTexts()
  return (
    <div class="state" role="alert">
      <p class="state-title">{texts('list_failed')}</p>
      <p>{texts('list_failed_help')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {texts('button_retry')}
      </button>
    </div>
  )
}
