/**
 * The changes that an import would make to saved clippings: all of them, in parts, each with the old and the new
 * text, and none made unless it is ticked.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Change, FieldChange } from '../../core/import/plan-import.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { FIELD_TEXTS, toShown } from '../fields/field-texts.ts'
import { ImportWords } from './import-words.tsx'

/** Changes shown at once. */
const PART = 25

interface ImportChangesProps {
  changed: readonly Change[]
  /** Ids of the clippings whose changes are to be made. */
  ticked: ReadonlySet<string>
  isFixed: boolean
  onTick(ticked: ReadonlySet<string>): void
}

export function ImportChanges({ changed, ticked, isFixed, onTick }: ImportChangesProps) {
  const texts = useTexts()
  const formats = useFormats()
  const [start, setStart] = useState(0)
  const head = useRef<HTMLHeadingElement>(null)
  const isTurned = useRef(false)
  // After planning again there may be fewer.
  const from = start < changed.length ? start : 0
  const part = changed.slice(from, from + PART)

  useEffect(() => {
    if (isTurned.current && from === start) head.current?.focus()
    isTurned.current = false
  }, [from, start])

  if (changed.length === 0) return null

  function turn(by: number): void {
    isTurned.current = true
    setStart(from + by)
  }

  function tick(id: string, isTicked: boolean): void {
    const next = new Set(ticked)
    if (isTicked) next.add(id)
    else next.delete(id)
    onTick(next)
  }

  return (
    <section class="import-changes" aria-labelledby="changes-heading">
      <h3 id="changes-heading" tabIndex={-1} ref={head}>
        {texts('import_changed')}
      </h3>
      <p class="quiet">{texts('import_changed_about')}</p>
      <label class="import-tick">
        <input
          type="checkbox"
          checked={ticked.size === changed.length}
          ref={(box) => {
            if (box) box.indeterminate = ticked.size > 0 && ticked.size < changed.length
          }}
          disabled={isFixed}
          onChange={(event) =>
            onTick(new Set(event.currentTarget.checked ? changed.map(({ before }) => before.id) : []))
          }
        />
        <span>{texts('import_tick_all', formats.count(changed.length))}</span>
      </label>
      <ol start={from + 1}>
        {part.map((change) => (
          <ChangedClipping
            key={change.before.id}
            change={change}
            isTicked={ticked.has(change.before.id)}
            isFixed={isFixed}
            onTick={(isTicked) => tick(change.before.id, isTicked)}
          />
        ))}
      </ol>
      {changed.length > PART && (
        <nav class="button-row" aria-label={texts('import_changed')}>
          <button type="button" class="button" disabled={from === 0} onClick={() => turn(-PART)}>
            {texts('import_part_before')}
          </button>
          <span role="status">
            {texts(
              'import_part',
              formats.count(from + 1),
              formats.count(from + part.length),
              formats.count(changed.length),
            )}
          </span>
          <button type="button" class="button" disabled={from + PART >= changed.length} onClick={() => turn(PART)}>
            {texts('import_part_after')}
          </button>
        </nav>
      )}
    </section>
  )
}

interface ChangedClippingProps {
  change: Change
  isTicked: boolean
  isFixed: boolean
  onTick(isTicked: boolean): void
}

function ChangedClipping({ change, isTicked, isFixed, onTick }: ChangedClippingProps) {
  const { before, fields } = change
  const id = `change-${before.id}`
  return (
    <li>
      <div class="import-tick">
        <input
          type="checkbox"
          checked={isTicked}
          disabled={isFixed}
          aria-labelledby={id}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <div id={id}>
          <ImportWords text={before.exact} />
        </div>
      </div>
      {fields.map((field) => (
        <ChangedField key={field.field} change={field} />
      ))}
    </li>
  )
}

function ChangedField({ change }: { change: FieldChange }) {
  const texts = useTexts()
  const { getConceptNames } = useClippingsContext()
  const name = FIELD_TEXTS[change.field]
  const [from, to] = [change.from, change.to].map((value) => toShown(change.field, value, getConceptNames()))
  return (
    <div class="import-field">
      <p class="import-field-name">{name ? texts(name) : change.field}</p>
      <dl>
        <div>
          <dt>{texts('import_old')}</dt>
          <dd>
            <ImportWords text={from ?? ''} beside={to ?? ''} />
          </dd>
        </div>
        <div>
          <dt>{texts('import_new')}</dt>
          <dd>
            <ImportWords text={to ?? ''} beside={from ?? ''} />
          </dd>
        </div>
      </dl>
    </div>
  )
}
