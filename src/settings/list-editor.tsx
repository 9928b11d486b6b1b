/** One list of custom terms: its name, its category, its lines, and the errors in them. */
import { CATEGORY_IDS, CUSTOM_CATEGORY_IDS, isCategoryId } from '../core/categories.ts'
import type { ParsedTerms, TermFault } from '../core/lexicon/custom-terms.ts'
import type { CustomList } from '../core/settings/settings.ts'
import { toCategoryName } from '../i18n/concept-names.ts'
import { useFormats, useTexts } from '../ui/controls/use-messages.ts'

/** Further errors are only counted. */
const FAULTS_SHOWN = 20

interface ListEditorProps {
  /** Distinguishes the fields of several lists. */
  number: number
  list: CustomList
  /** Its parsed lines, checked together with the lists above. */
  parsed: ParsedTerms
  customNames: ReadonlyMap<string, string>
  onChange(list: CustomList): void
  onRemove(): void
  /** Called when the user leaves a field. */
  onLeave(): void
}

export function ListEditor({ number, list, parsed, customNames, onChange, onRemove, onLeave }: ListEditorProps) {
  const texts = useTexts()
  const formats = useFormats()
  const { terms, faults } = parsed
  const id = (part: string) => `list-${number}-${part}`
  return (
    <fieldset class="list-editor" onFocusOut={onLeave}>
      <legend class="unseen">{list.name}</legend>
      <div class="list-head">
        <label>
          {texts('list_name')}
          <input
            type="text"
            class="field"
            value={list.name}
            maxLength={60}
            onInput={(event) => onChange({ ...list, name: event.currentTarget.value })}
          />
        </label>
        <label for={id('category')}>
          {texts('list_category')}
          <CategorySelect id={id('category')} list={list} customNames={customNames} onChange={onChange} />
        </label>
      </div>
      <label for={id('terms')}>{texts('list_terms')}</label>
      <textarea
        id={id('terms')}
        class="field"
        rows={8}
        spellcheck={false}
        value={list.terms}
        aria-describedby={id('report')}
        onInput={(event) => onChange({ ...list, terms: event.currentTarget.value })}
      />
      <div id={id('report')} class="list-report">
        <p class="list-count">{texts('list_count', formats.count(terms.length))}</p>
        <Faults faults={faults} />
      </div>
      <div class="list-counted">
        <label>
          <input
            type="checkbox"
            checked={list.isCountedOnly === true}
            aria-describedby={id('counted')}
            onChange={(event) => onChange(withCountedOnly(list, event.currentTarget.checked))}
          />{' '}
          {texts('list_counted_only')}
        </label>
        <p class="quiet" id={id('counted')}>
          {texts('list_counted_only_help')}
        </p>
      </div>
      <button type="button" class="plain-button" onClick={onRemove}>
        {texts('list_remove')}
      </button>
    </fieldset>
  )
}

function withCountedOnly({ isCountedOnly: _, ...list }: CustomList, isOn: boolean): CustomList {
  return isOn ? { ...list, isCountedOnly: true } : list
}

interface CategorySelectProps extends Pick<ListEditorProps, 'list' | 'customNames' | 'onChange'> {
  id: string
}

function CategorySelect({ id: selectId, list, customNames, onChange }: CategorySelectProps) {
  const texts = useTexts()
  const groups = [
    { label: texts('list_category_own'), ids: CUSTOM_CATEGORY_IDS },
    { label: texts('list_category_built_in'), ids: CATEGORY_IDS },
  ]
  return (
    <select
      id={selectId}
      class="field"
      value={list.id}
      onChange={({ currentTarget: { value } }) => isCategoryId(value) && onChange({ ...list, id: value })}
    >
      {groups.map(({ label, ids }) => (
        <optgroup key={label} label={label}>
          {ids.map((id) => (
            <option key={id} value={id}>
              {toCategoryName(id, texts, customNames)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}

function Faults({ faults }: { faults: readonly TermFault[] }) {
  const texts = useTexts()
  const formats = useFormats()
  const more = faults.length - FAULTS_SHOWN
  return (
    <div class="faults" role="status">
      {faults.length > 0 && (
        <>
          <p>{texts('list_faults', formats.count(faults.length))}</p>
          <ul>
            {faults.slice(0, FAULTS_SHOWN).map(({ line, reason }) => (
              <li key={line}>{texts('list_fault', formats.count(line), texts(`term_fault_${reason}`))}</li>
            ))}
            {more > 0 && <li>{texts('list_faults_more', formats.count(more))}</li>}
          </ul>
        </>
      )}
    </div>
  )
}
