/** What an import would do, before it does it. */
import { useEffect, useRef } from 'preact/hooks'
import type { Clipping } from '../core/clippings/clipping.ts'
import type { Change, FieldChange } from '../core/import/plan-import.ts'
import type { Refusal } from '../core/import/read-file.ts'
import { useDesk } from './clippings-desk.ts'
import { FIELD_TEXTS, toShown } from './field-texts.ts'
import { useFormats, useTexts } from './texts-context.ts'
import type { Preview } from './use-import.ts'

/** Rows of a table at most: a preview is to be looked through. */
const MOST_ROWS = 50
const SHORT = 60

interface ImportPreviewProps {
  preview: Preview
  isWriting: boolean
  onImport(): void
  onCancel(): void
}

export function ImportPreview({ preview, isWriting, onImport, onCancel }: ImportPreviewProps) {
  const texts = useTexts()
  const formats = useFormats()
  const dialog = useRef<HTMLDialogElement>(null)
  const { added, changed, unchanged, older, refused, ignored } = preview.plan
  const isNothing = added.length + changed.length === 0

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
      <h2 id="preview-heading">{texts('import_preview', preview.fileName)}</h2>
      <ul class="import-counts">
        <li>{texts('import_count_new', formats.count(added.length))}</li>
        <li>{texts('import_count_changed', formats.count(changed.length))}</li>
        <li>{texts('import_count_unchanged', formats.count(unchanged))}</li>
        <li>{texts('import_count_refused', formats.count(refused.length))}</li>
      </ul>
      {preview.isRevised && <p role="alert">{texts('import_revised')}</p>}
      {older > 0 && <p class="quiet">{texts('import_older', formats.count(older))}</p>}
      {ignored.size > 0 && (
        <p class="quiet">
          {texts('import_ignored', [...ignored].map(([name, count]) => `${name} (${formats.count(count)})`).join(', '))}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="import-tables" tabIndex={0} aria-labelledby="preview-heading">
        <RefusedTable refused={refused} />
        <ChangedTable changed={changed} />
        <AddedList added={added} />
      </section>
      <div class="button-row">
        <button type="button" class="button primary" disabled={isWriting || isNothing} onClick={onImport}>
          {texts('import_button', formats.count(added.length + changed.length))}
        </button>
        <button type="button" class="button" disabled={isWriting} onClick={onCancel}>
          {texts('button_cancel')}
        </button>
      </div>
    </dialog>
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
              <td>{texts(`import_refused_${reason}`, detail)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={refused.length} />
    </>
  )
}

function ChangedTable({ changed }: { changed: readonly Change[] }) {
  const texts = useTexts()
  if (changed.length === 0) return null
  return (
    <>
      <table>
        <caption>{texts('import_changed')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('import_clipping')}</th>
            <th scope="col">{texts('import_field')}</th>
            <th scope="col">{texts('import_old')}</th>
            <th scope="col">{texts('import_new')}</th>
          </tr>
        </thead>
        {changed.slice(0, MOST_ROWS).map(({ before, fields }) => (
          <tbody key={before.id}>
            {fields.map((field, index) => (
              <ChangedRow key={field.field} quote={before.exact} change={field} of={index === 0 ? fields.length : 0} />
            ))}
          </tbody>
        ))}
      </table>
      <More count={changed.length} />
    </>
  )
}

function ChangedRow({ quote, change, of }: { quote: string; change: FieldChange; of: number }) {
  const texts = useTexts()
  const { getConceptNames } = useDesk()
  const name = FIELD_TEXTS[change.field]
  const show = (value: unknown) => toShort(toShown(change.field, value, getConceptNames()))
  return (
    <tr>
      {of > 0 && (
        <th scope="rowgroup" rowSpan={of}>
          {toShort(quote)}
        </th>
      )}
      <td>{name ? texts(name) : change.field}</td>
      <td>{show(change.from)}</td>
      <td>{show(change.to)}</td>
    </tr>
  )
}

function AddedList({ added }: { added: readonly Clipping[] }) {
  const texts = useTexts()
  if (added.length === 0) return null
  return (
    <>
      <p>{texts('import_added')}</p>
      <ul>
        {added.slice(0, MOST_ROWS).map(({ id, exact, outlet }) => (
          <li key={id}>{[toShort(exact), outlet].filter((part) => part !== '').join(' · ')}</li>
        ))}
      </ul>
      <More count={added.length} />
    </>
  )
}

function toShort(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT).toWellFormed()}…` : text
}
