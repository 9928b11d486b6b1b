/** Concepts that the user reported as wrong in some places. */
import type { WrongHereRule } from '../core/settings/settings.ts'
import { toConceptName } from '../i18n/concept-names.ts'
import type { Texts } from '../i18n/messages.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import type { UserNames } from '../ui/data/user-names.ts'
import { WrongRuleForm } from './wrong-rule-form.tsx'

interface WrongPlacesProps {
  rules: readonly WrongHereRule[]
  names: UserNames
  onAdd(rule: WrongHereRule): void
  onRemove(rule: WrongHereRule): void
}

export function WrongPlaces({ rules, names, onAdd, onRemove }: WrongPlacesProps) {
  const texts = useTexts()
  return (
    <section aria-labelledby="wrong-heading">
      <h2 id="wrong-heading">{texts('settings_wrong')}</h2>
      {rules.length === 0 && <p class="quiet">{texts('settings_wrong_none')}</p>}
      <ul class="removable-list">
        {rules.map((rule) => {
          const words = toWords(rule, toName(rule.concept, names, texts), texts)
          return (
            <li key={JSON.stringify(rule)}>
              <span>{words}</span>
              <button
                type="button"
                class="plain-button"
                aria-label={texts('wrong_remove', words)}
                onClick={() => onRemove(rule)}
              >
                {texts('wrong_again')}
              </button>
            </li>
          )
        })}
      </ul>
      <WrongRuleForm names={names} onAdd={onAdd} />
    </section>
  )
}

/** A concept's name in the interface's language; its id if no list or lexicon has it any more. */
function toName(id: string, names: UserNames, texts: Texts): string {
  const known = names.getConceptNames().get(id)
  return known ? toConceptName(known.preferred, texts('interface_language')) : id
}

function toWords({ site, neighbour }: WrongHereRule, concept: string, texts: Texts): string {
  if (neighbour === null) return texts('wrong_on_site', concept, site ?? '')
  return site === null
    ? texts('wrong_beside', concept, neighbour)
    : texts('wrong_beside_on_site', concept, neighbour, site)
}
