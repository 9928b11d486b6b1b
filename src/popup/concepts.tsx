/** The concepts that a page mentions, each muted, unmuted, or reported as wrong on this site with one click. */
import { useState } from 'preact/hooks'
import type { CategoryId } from '../core/categories.ts'
import { toConceptName } from '../i18n/concept-names.ts'
import type { ConceptCount } from '../protocol/messages.ts'
import { CloseIcon, EyeIcon, EyeOffIcon } from '../ui/controls/icons.tsx'
import { useFormats, useTexts } from '../ui/controls/use-messages.ts'

const SHOWN_AT_FIRST = 6

interface ConceptsProps {
  concepts: readonly ConceptCount[]
  muted: readonly string[]
  /** Categories that are not marked: their concepts come last, without marks. */
  hidden: readonly CategoryId[]
  onToggle(id: string): void
  /** Null if the page has no site. */
  onWrongHere: ((id: string, name: string) => void) | null
}

export function Concepts({ concepts, muted, hidden, onToggle, onWrongHere }: ConceptsProps) {
  const texts = useTexts()
  const formats = useFormats()
  const [showsAll, setShowsAll] = useState(false)
  const isHidden = ({ category }: ConceptCount) => hidden.includes(category)
  const sorted = [...concepts.filter((concept) => !isHidden(concept)), ...concepts.filter(isHidden)]
  const shown = showsAll ? sorted : sorted.slice(0, SHOWN_AT_FIRST)
  if (concepts.length === 0) return <p class="quiet">{texts('concepts_none')}</p>
  return (
    <>
      <h3>{texts('concepts_heading')}</h3>
      <ul class="concepts">
        {shown.map((concept) => (
          <ConceptEntry
            key={concept.id}
            concept={concept}
            isMuted={muted.includes(concept.id)}
            isHidden={isHidden(concept)}
            onToggle={onToggle}
            onWrongHere={onWrongHere}
          />
        ))}
        {concepts.length > SHOWN_AT_FIRST && (
          <li>
            <button type="button" class="plain-button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? texts('concepts_fewer') : texts('concepts_all', formats.count(concepts.length))}
            </button>
          </li>
        )}
      </ul>
    </>
  )
}

interface ConceptEntryProps {
  concept: ConceptCount
  isMuted: boolean
  isHidden: boolean
  onToggle(id: string): void
  /** Null if the page has no site. */
  onWrongHere: ((id: string, name: string) => void) | null
}

function ConceptEntry({ concept, isMuted, isHidden, onToggle, onWrongHere }: ConceptEntryProps) {
  const { id, names, category, count } = concept
  const texts = useTexts()
  const formats = useFormats()
  const name = toConceptName(names, texts('interface_language'))
  const action = texts(isMuted ? 'concept_unmute' : 'concept_mute', name)
  const wrong = texts('concept_wrong', name)
  return (
    <li class="concept">
      {isMuted ? (
        <s class="concept-name">{name}</s>
      ) : (
        <span class="concept-name mark" data-category={category} data-off={isHidden || undefined}>
          {name}
        </span>
      )}
      <span class="count">{texts('concept_times', formats.count(count))}</span>
      <button type="button" class="icon-button" aria-label={action} title={action} onClick={() => onToggle(id)}>
        {isMuted ? <EyeIcon /> : <EyeOffIcon />}
      </button>
      {onWrongHere && !isMuted && (
        <button
          type="button"
          class="icon-button"
          aria-label={wrong}
          title={wrong}
          onClick={() => onWrongHere(id, name)}
        >
          <CloseIcon />
        </button>
      )}
    </li>
  )
}
