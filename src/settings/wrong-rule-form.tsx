/** Adds a rule for wrong marks: a concept, and the neighbouring word beside which it means something else. */
import { useState } from 'preact/hooks'
import type { WrongHereRule } from '../core/settings/settings.ts'
import { foldText } from '../core/text/fold-text.ts'
import { toConceptName } from '../i18n/concept-names.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import type { UserNames } from '../ui/data/user-names.ts'

interface WrongRuleFormProps {
  names: UserNames
  onAdd(rule: WrongHereRule): void
}

export function WrongRuleForm({ names, onAdd }: WrongRuleFormProps) {
  const texts = useTexts()
  const [name, setName] = useState('')
  const [neighbour, setNeighbour] = useState('')
  const [fault, setFault] = useState('')
  const language = texts('interface_language')
  const idsByName = new Map(
    [...names.getConceptNames()].map(([id, { preferred }]) => [toConceptName(preferred, language), id] as const),
  )

  function add(event: Event): void {
    event.preventDefault()
    const concept = idsByName.get(name.trim())
    const word = foldText(neighbour)
    setFault(!concept ? texts('wrong_no_concept') : word === '' ? texts('wrong_no_word') : '')
    if (!concept || word === '') return
    onAdd({ concept, site: null, neighbour: word })
    setName('')
    setNeighbour('')
  }

  return (
    <form class="rule-form" onSubmit={add}>
      <label>
        {texts('wrong_concept')}
        <input
          class="field"
          list="concept-names"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <datalist id="concept-names">
        {[...idsByName.keys()].map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <label>
        {texts('wrong_word')}
        <input class="field" value={neighbour} onInput={(event) => setNeighbour(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {texts('wrong_add')}
      </button>
      <p class="rule-fault" role="status">
        {fault}
      </p>
    </form>
  )
}
