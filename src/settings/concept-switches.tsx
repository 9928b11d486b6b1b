/** Single concepts: those that are muted, and any other, found by its name. */
import { useState } from 'preact/hooks'
import { foldText } from '../core/text/fold-text.ts'
import { toConceptName } from '../i18n/concept-names.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import type { UserNames } from '../ui/data/user-names.ts'

/** As many as a user will look through; more specific input finds the rest. */
const MOST_SHOWN = 30

interface ConceptSwitchesProps {
  muted: readonly string[]
  names: UserNames
  onToggle(id: string): void
}

export function ConceptSwitches({ muted, names, onToggle }: ConceptSwitchesProps) {
  const texts = useTexts()
  const [wanted, setWanted] = useState('')
  /** Unmuted concepts stay in the list while the page is open, so that a slip can be undone at once. */
  const [unmuted, setUnmuted] = useState<readonly string[]>([])
  const known = names.getConceptNames()
  const nameOf = (id: string) => {
    const entry = known.get(id)
    return entry ? toConceptName(entry.preferred, texts('interface_language')) : id
  }
  const folded = foldText(wanted.trim())
  const found =
    folded === ''
      ? [...new Set([...muted, ...unmuted])]
      : [...known]
          .filter(([, { preferred }]) => Object.values(preferred).some((name) => foldText(name).includes(folded)))
          .map(([id]) => id)
  const shown = found.slice(0, MOST_SHOWN)

  function toggle(id: string): void {
    setUnmuted(muted.includes(id) ? [...unmuted, id] : unmuted.filter((other) => other !== id))
    onToggle(id)
  }

  return (
    <section aria-labelledby="muted-heading">
      <h2 id="muted-heading">{texts('settings_muted')}</h2>
      {muted.length === 0 && <p class="quiet">{texts('settings_muted_none')}</p>}
      <label class="concept-search">
        {texts('concept_search')}
        <input type="search" class="field" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <ul class="concept-switches">
        {shown.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!muted.includes(id)} onChange={() => toggle(id)} />
              <span>{nameOf(id)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {folded !== '' && found.length === 0 && texts('concept_search_none')}
        {found.length > MOST_SHOWN && texts('concept_search_more', found.length - MOST_SHOWN)}
      </p>
    </section>
  )
}
