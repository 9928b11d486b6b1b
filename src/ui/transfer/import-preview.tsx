/** Shows what an import would do, before it does it. */
import { useEffect, useRef } from 'preact/hooks'
import type { Clipping } from '../../core/clippings/clipping.ts'
import type { Refusal } from '../../core/import/read-file.ts'
import { cutText } from '../../core/text/cut-text.ts'
import { isolate } from '../controls/isolated.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { ImportChanges } from './import-changes.tsx'
import type { Preview } from './use-import.ts'

/** Most rows of a table of new or refused lines; changes are listed completely. */
const MOST_ROWS = 50
const SHORT = 60

interface ImportPreviewProps {
  preview: Preview
  isWriting: boolean
  onTick(ticked: ReadonlySet<string>): void
  /** Asks again who owns the file. */
  onAskAgain(): void
  onImport(): void
  onCancel(): void
}

export function ImportPreview({ preview, isWriting, onTick, onAskAgain, onImport, onCancel }: ImportPreviewProps) {
  const texts = useTexts()
  const formats = useFormats()
  const dialog = useRef<HTMLDialogElement>(null)
  const { plan, owner, ticked } = preview
  const { added, changed, unchanged, refused } = plan
  const count = added.length + ticked.size

  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog
      ref={dialog}
      class="import-preview"
      aria-labelledby="preview-heading"
      onCancel={(event) => {
        event.preventDefault()
        if (!isWriting) onCancel()
      }}
    >
      <h2 id="preview-heading">{texts('import_preview', isolate(preview.fileName))}</h2>
      {owner && (
        <p class="quiet">
          {texts(owner === 'mine' ? 'import_from_mine' : 'import_from_theirs')}{' '}
          <button type="button" class="plain-button" disabled={isWriting} onClick={onAskAgain}>
            {texts('import_ask_again')}
          </button>
        </p>
      )}
      <ul class="import-counts">
        <li>{texts('import_count_new', formats.count(added.length))}</li>
        <li>{texts('import_count_changed', formats.count(changed.length))}</li>
        <li>{texts('import_count_unchanged', formats.count(unchanged))}</li>
        <li>{texts('import_count_refused', formats.count(refused.length))}</li>
      </ul>
      {preview.isRevised && <p role="alert">{texts('import_revised')}</p>}
      <PlanNotes preview={preview} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="import-tables" tabIndex={0} aria-labelledby="preview-heading">
        <RefusedTable refused={refused} />
        <ImportChanges changed={changed} ticked={ticked} isFixed={isWriting} onTick={onTick} />
        <AddedList added={added} />
      </section>
      <div class="button-row">
        <button type="button" class="button primary" disabled={isWriting || count === 0} onClick={onImport}>
          {texts('import_button', formats.count(count))}
        </button>
        <button type="button" class="button" disabled={isWriting} onClick={onCancel}>
          {texts('button_cancel')}
        </button>
      </div>
    </dialog>
  )
}

/** Further notes about the lines. */
function PlanNotes({ preview: { plan } }: { preview: Preview }) {
  const texts = useTexts()
  const formats = useFormats()
  const { older, capped, cut, ignored } = plan
  return (
    <>
      {older > 0 && <p class="quiet">{texts('import_older', formats.count(older))}</p>}
      {capped > 0 && <p class="quiet">{texts('import_capped', formats.count(capped))}</p>}
      {cut > 0 && <p class="quiet">{texts('import_cut', formats.count(cut))}</p>}
      {ignored.size > 0 && (
        <p class="quiet">
          {texts(
            'import_ignored',
            [...ignored]
              .map(([name, count]) => texts('name_with_count', isolate(name), formats.count(count)))
              .join(' · '),
          )}
        </p>
      )}
    </>
  )
}

function More({ count }: { count: number }) {
  const texts = useTexts()
  const formats = useFormats()
  return count > MOST_ROWS ? <p class="quiet">{texts('import_more', formats.count(count - MOST_ROWS))}</p> : null
}

function RefusedTable({ refused }: { refused: readonly Refusal[] }) {
  const texts = useTexts()
  const formats = useFormats()
  if (refused.length === 0) return null
  return (
    <>
      <table>
        <caption>{texts('import_refused')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('import_line')}</th>
            <th scope="col">{texts('import_reason')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, MOST_ROWS).map(({ line, reason, detail }) => (
            <tr key={`${line} ${reason}`}>
              <td>{formats.count(line)}</td>
              <td>{texts(`import_refused_${reason}`, isolate(detail))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={refused.length} />
    </>
  )
}

function AddedList({ added }: { added: readonly Clipping[] }) {
  const texts = useTexts()
  if (added.length === 0) return null
  return (
    <>
      <h3>{texts('import_added')}</h3>
      <ul>
        {added.slice(0, MOST_ROWS).map(({ id, exact, outlet }) => (
          <li key={id}>
            <bdi dir="auto">{cutText(exact.toWellFormed(), SHORT)}</bdi>
            {outlet !== '' && (
              <>
                {' · '}
                <bdi dir="auto">{cutText(outlet, SHORT)}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      <More count={added.length} />
    </>
  )
}
