/** The import: a file is chosen or dropped, and nothing is changed before the user has seen a preview. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { NO_LIBRARY } from '../../core/import/library-id.ts'
import { joinSentences } from '../../i18n/join-sentences.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import type { ImportTools } from './import-file.ts'
import { ImportPreview } from './import-preview.tsx'
import { ImportQuestion } from './import-question.tsx'
import { type ImportState, useImport } from './use-import.ts'

/** @param tools null in private windows, which cannot open the store. */
export function ImportPanel({ tools }: { tools: ImportTools | null }) {
  const texts = useTexts()
  return (
    <section class="import" aria-labelledby="import-heading">
      <h2 id="import-heading">{texts('import_heading')}</h2>
      {tools ? <ImportFile tools={tools} /> : <p class="quiet">{texts('import_private')}</p>}
    </section>
  )
}

function ImportFile({ tools }: { tools: ImportTools }) {
  const texts = useTexts()
  const { state, read, answer, askAgain, tick, importFile, undo, cancel, canUndo } = useImport(tools)
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const isBusy = state.kind === 'reading' || state.kind === 'writing'
  const isPreview = state.kind === 'preview' || state.kind === 'writing'
  const isOpen = isPreview || state.kind === 'asking'
  const returnsFocus = useRef(false)

  // The focused element is gone with the preview, or with the undone import: focus returns to the start.
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (returnsFocus.current && !isBusy && !isOpen && isLost) input.current?.focus()
    returnsFocus.current = isBusy || isOpen || state.kind === 'done'
  }, [isBusy, isOpen, state.kind])

  function take(files: FileList | null | undefined): void {
    const file = files?.[0]
    if (file && !isBusy) void read(file)
    // Lets the user choose the same file again after editing it.
    if (input.current) input.current.value = ''
  }

  return (
    <>
      <p class="quiet">{texts('import_about')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the first is the field in it. */}
      <div
        class="import-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer?.files)
        }}
      >
        <label class="choice">
          <span>{texts('import_choose')}</span>
          <input
            ref={input}
            type="file"
            accept=".csv,.txt,.tsv,.jsonl,.json"
            disabled={isBusy}
            onChange={(event) => take(event.currentTarget.files)}
          />
        </label>
      </div>
      <div class="import-outcome" role="status">
        <ImportOutcome state={state} onCancel={cancel} />
        {canUndo && !isBusy && (
          <button type="button" class="button" onClick={() => void undo()}>
            {texts('import_undo')}
          </button>
        )}
      </div>
      {state.kind === 'asking' && (
        <ImportQuestion
          fileName={state.fileName}
          isNamed={state.unknown.every((library) => library !== NO_LIBRARY)}
          onAnswer={(owner) => void answer(state, owner)}
          onCancel={cancel}
        />
      )}
      {isPreview && (
        <ImportPreview
          preview={state.preview}
          isWriting={state.kind === 'writing'}
          onTick={(ticked) => tick(state.preview, ticked)}
          onAskAgain={() => askAgain(state.preview)}
          onImport={() => void importFile(state.preview)}
          onCancel={cancel}
        />
      )}
    </>
  )
}

/** What became of an import, or its progress. */
export function ImportOutcome({ state, onCancel }: { state: ImportState; onCancel(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  switch (state.kind) {
    case 'reading':
      return (
        <>
          <p>{texts('import_reading', state.fileName)}</p>
          <progress aria-label={texts('import_heading')} />
          <button type="button" class="plain-button" onClick={onCancel}>
            {texts('button_cancel')}
          </button>
        </>
      )
    case 'failed':
      return (
        <p data-failed>
          {joinSentences(texts('import_failed', state.fileName), texts(`import_failed_${state.reason}`, state.detail))}
        </p>
      )
    case 'unopened':
      return <p data-failed>{texts('import_unopened')}</p>
    case 'refused':
      return <p data-failed>{texts(`failure_${state.reason}`)}</p>
    case 'done':
      return (
        <p>
          {joinSentences(
            texts('import_done', formats.count(state.added), formats.count(state.changed)),
            state.left > 0 ? texts('import_left', formats.count(state.left)) : '',
          )}
        </p>
      )
    case 'undone':
      return <p>{texts('import_undone')}</p>
    default:
      return null
  }
}
