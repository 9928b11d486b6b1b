/** The user's lists of terms. They save themselves while the user types, as notes do. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { CATEGORY_IDS, CUSTOM_CATEGORY_IDS } from '../core/categories.ts'
import { type ParsedTerms, parseCustomLists } from '../core/lexicon/custom-terms.ts'
import { toCustomCategoryNames } from '../core/lexicon/known-names.ts'
import type { CustomList } from '../core/settings/settings.ts'
import type { ChangeResult } from '../protocol/messages.ts'
import type { SettingsStore } from '../stores/key-value/settings-store.ts'
import { toSaveFailure } from '../stores/rows/save-failure.ts'
import type { AutosaveState } from '../ui/controls/autosave.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import { useAutosave } from '../ui/fields/use-autosave.ts'
import { ListEditor } from './list-editor.tsx'
import type { ListsDraft } from './lists-draft.ts'

/** A list on screen; keys keep fields in place while lists are added and removed. */
interface KeyedList {
  key: number
  list: CustomList
}

const NOTHING: ParsedTerms = { terms: [], faults: [] }

interface CustomListsProps {
  store: SettingsStore
  draft: ListsDraft
  firstLists: readonly CustomList[]
}

export function CustomLists({ store, draft, firstLists }: CustomListsProps) {
  const texts = useTexts()
  const nextKey = useRef(firstLists.length)
  const [shown, setShown] = useState<readonly KeyedList[]>(firstLists.map((list, key) => ({ key, list })))
  const [removed, setRemoved] = useState<{ entry: KeyedList; place: number } | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const latest = useRef({ text: JSON.stringify(firstLists), isSaved: true })
  const toSend = { keep: draft.keep, drop: draft.drop, send: (text: string, base: string) => void save(text, base) }
  const [autosave, state] = useAutosave(save, toSend, { firstBase: latest.current.text })
  const lists = shown.map(({ list }) => list)
  const parsed = useMemo(() => parseCustomLists(shown.map(({ list }) => list.terms)), [shown])

  // Another settings page may be open: what it saves is shown here unless this page has unsaved text.
  const takeOver = useCallback(
    (ownLists: readonly CustomList[]) => {
      const text = JSON.stringify(ownLists)
      if (!latest.current.isSaved || text === latest.current.text || !autosave.rebase(text)) return
      latest.current = { text, isSaved: true }
      setShown(ownLists.map((list) => ({ key: nextKey.current++, list })))
    },
    [autosave],
  )
  useEffect(() => {
    const end = new AbortController()
    store.watch(({ ownLists }) => takeOver(ownLists), end.signal)
    return () => end.abort()
  }, [store, takeOver])

  async function save(text: string, base: string): Promise<ChangeResult> {
    try {
      const stored = await draft.store(store, text, base)
      if (text === latest.current.text) latest.current.isSaved = true
      // After the save has ended: what another page wrote is shown, too.
      setTimeout(() => takeOver(stored))
      return { ok: true }
    } catch (error) {
      return { ok: false, reason: toSaveFailure(error) }
    }
  }
  function show(next: readonly KeyedList[]): void {
    const text = JSON.stringify(next.map(({ list }) => list))
    latest.current = { text, isSaved: false }
    setShown(next)
    autosave.change(text)
  }
  function add(): void {
    const id = CUSTOM_CATEGORY_IDS.find((own) => !lists.some((list) => list.id === own)) ?? CATEGORY_IDS[0]
    const name = texts('list_default_name', shown.length + 1)
    show([...shown, { key: nextKey.current++, list: { id, name, terms: '' } }])
  }
  function remove(place: number): void {
    const entry = shown[place]
    if (!entry) return
    setRemoved({ entry, place })
    show(shown.filter((other) => other !== entry))
    addButton.current?.focus()
  }
  function restoreRemoved(): void {
    if (removed) show(shown.toSpliced(removed.place, 0, removed.entry))
    setRemoved(null)
    addButton.current?.focus()
  }

  return (
    <section aria-labelledby="lists-heading">
      <h2 id="lists-heading">{texts('lists_heading')}</h2>
      <p>{texts('lists_intro')}</p>
      <p>{texts('lists_wildcard')}</p>
      {shown.map(({ key, list }, place) => (
        <ListEditor
          key={key}
          number={key}
          list={list}
          parsed={parsed[place] ?? NOTHING}
          customNames={toCustomCategoryNames(lists)}
          onChange={(changed) => show(shown.with(place, { key, list: changed }))}
          onRemove={() => remove(place)}
          onLeave={() => void autosave.flush()}
        />
      ))}
      <div class="button-row list-actions">
        <button type="button" class="button" ref={addButton} onClick={add}>
          {texts('list_add')}
        </button>
        <p role="status">
          {removed && (
            <>
              {texts('list_removed', removed.entry.list.name)}{' '}
              <button type="button" class="plain-button" onClick={restoreRemoved}>
                {texts('button_undo')}
              </button>
            </>
          )}
        </p>
      </div>
      <SaveState state={state} onRetry={() => void autosave.flush()} />
    </section>
  )
}

function SaveState({ state, onRetry }: { state: AutosaveState; onRetry(): void }) {
  const texts = useTexts()
  const hasFailed = state !== 'idle' && state !== 'saving' && state !== 'saved'
  return (
    <p class="lists-state" role="status" data-failed={hasFailed || undefined}>
      {state === 'saving' && texts('editor_saving')}
      {state === 'saved' && texts('editor_saved')}
      {hasFailed && (
        <>
          {texts('settings_not_saved')}{' '}
          <button type="button" class="plain-button" onClick={onRetry}>
            {texts('button_retry')}
          </button>
        </>
      )}
    </p>
  )
}
