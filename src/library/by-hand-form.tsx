/** The form for adding a clipping by hand: nothing typed is lost, and the source stays for the next quote from it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Clipping } from '../core/clippings/clipping.ts'
import type { ClockReading } from '../core/clippings/create-clipping.ts'
import {
  createManualClipping,
  type FaultyField,
  findFaults,
  guessOutlet,
  joinLines,
  MANUAL_FIELDS,
  type ManualField,
  type ManualFields,
  SOURCE_FIELDS,
} from '../core/clippings/manual-clipping.ts'
import type { Recognizer } from '../core/recognizer/recognizer.ts'
import type { TextName } from '../i18n/messages.ts'
import type { SaveResult } from '../protocol/messages.ts'
import { useNotify } from '../ui/controls/notice.tsx'
import { parseTags } from '../ui/controls/tags.ts'
import { useFormats, useTexts } from '../ui/controls/use-messages.ts'
import type { ByHandDraft } from './by-hand-draft.ts'
import { FormField } from './form-field.tsx'
import { Recognised } from './recognised.tsx'

/** What the form needs. */
export interface ByHandContext {
  /** Includes the user's own terms. */
  getRecognizer(): Recognizer
  /** Writes the clipping to the journal, then requests the save. */
  save(clipping: Clipping): Promise<SaveResult>
  draft: ByHandDraft
  readClock(): ClockReading
}

const LABELS: readonly [name: ManualField, label: TextName][] = [
  ['title', 'by_hand_title'],
  ['url', 'by_hand_url'],
  ['outlet', 'by_hand_outlet'],
  ['publishedDate', 'by_hand_date'],
  ['author', 'by_hand_author'],
  ['sourceCredit', 'by_hand_credit'],
  ['page', 'by_hand_page'],
  ['tags', 'row_tags'],
]

const FAULTS: Readonly<Record<FaultyField, TextName>> = {
  exact: 'by_hand_fault_quote',
  url: 'by_hand_fault_url',
  publishedDate: 'by_hand_fault_date',
}

export function ByHandForm({ context, onClose }: { context: ByHandContext; onClose(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  const notify = useNotify()
  const [fields, setFields] = useState<ManualFields>(() => context.draft.read())
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState('')
  const [isSaving, setSaving] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  /** The current fields; a ref, because browsers fill in several fields before the next rendering. */
  const latest = useRef(fields)
  /** A clipping that was not saved: trying again with the same text must not make a second clipping. */
  const unsaved = useRef<{ fields: ManualFields; clipping: Clipping } | null>(null)
  const faults = useMemo(() => findFaults(fields, parseTags(fields.tags)), [fields])
  const hasBrokenLines = fields.exact !== '' && joinLines(fields.exact) !== fields.exact.trim()

  const focus = (name: ManualField) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()

  useEffect(() => focus('exact'), [])

  /** @param isComposing whether letters of an input method are not confirmed yet: shown, but not stored. */
  function change(changed: Partial<ManualFields>, isComposing = false): void {
    latest.current = { ...latest.current, ...changed }
    setFields(latest.current)
    if (!isComposing) context.draft.keep(latest.current)
    setFailure('')
  }

  function toFault(name: ManualField): string {
    const fault = faults.find(({ field }) => field === name)
    if (fault?.kind === 'too_long') return texts('by_hand_fault_length', formats.count(fault.over))
    return fault && isTried ? texts(FAULTS[fault.field]) : ''
  }

  async function save(): Promise<void> {
    const [faulty] = faults
    setTried(true)
    if (faulty) return focus(faulty.field)
    const again = unsaved.current?.fields === fields ? unsaved.current.clipping : null
    const clipping =
      again ?? createManualClipping(fields, parseTags(fields.tags), context.getRecognizer(), context.readClock())
    setSaving(true)
    const result = await context.save(clipping)
    setSaving(false)
    if (!result.ok) {
      unsaved.current = { fields, clipping }
      setFailure(texts(`failure_${result.reason}`))
      return
    }
    // What the user typed in the meantime belongs to the next quote.
    const isDone = (name: ManualField) => !SOURCE_FIELDS.includes(name) && latest.current[name] === fields[name]
    change(Object.fromEntries(MANUAL_FIELDS.filter(isDone).map((name) => [name, ''])))
    setTried(false)
    notify(texts(result.isCopy ? 'toast_copy' : result.already ? 'toast_already' : 'by_hand_saved'))
    focus('exact')
  }

  const toField = (name: ManualField) => ({
    name,
    value: fields[name],
    fault: toFault(name),
    onInput: (value: string, isComposing: boolean) => change({ [name]: value }, isComposing),
  })
  const hasSource = SOURCE_FIELDS.some((name) => fields[name] !== '')
  return (
    <form
      class="by-hand-form"
      aria-label={texts('by_hand_open')}
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSaving) void save()
      }}
    >
      <p class="quiet whole-line">{texts('by_hand_about')}</p>
      <FormField label={texts('by_hand_quote')} rows={5} isRequired {...toField('exact')} />
      <div class="whole-line recognised">
        {hasBrokenLines && (
          <button type="button" class="plain-button" onClick={() => change({ exact: joinLines(fields.exact) })}>
            {texts('by_hand_join')}
          </button>
        )}
        <Recognised text={fields.exact} getRecognizer={context.getRecognizer} />
      </div>
      {LABELS.map(([name, label]) => (
        <FormField
          key={name}
          label={texts(label)}
          placeholder={name === 'outlet' ? guessOutlet(fields.url) : name === 'publishedDate' ? '2026-01-12' : ''}
          {...toField(name)}
        />
      ))}
      <FormField label={texts('row_note')} rows={2} {...toField('note')} />
      {failure !== '' && (
        <p class="form-fault whole-line" role="alert">
          {failure}
        </p>
      )}
      <div class="button-row form-actions whole-line">
        <button type="submit" class="button primary" disabled={isSaving}>
          {texts(failure === '' ? 'by_hand_save' : 'button_retry')}
        </button>
        {hasSource && (
          <button
            type="button"
            class="plain-button"
            onClick={() => change(Object.fromEntries(SOURCE_FIELDS.map((name) => [name, ''])))}
          >
            {texts('by_hand_clear')}
          </button>
        )}
        <button type="button" class="plain-button" onClick={onClose}>
          {texts('button_close')}
        </button>
      </div>
    </form>
  )
}
