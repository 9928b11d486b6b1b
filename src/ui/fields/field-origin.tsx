/** Below a field of the source: where in the page its value was read, and that the user should check it. */
import type { ChosenFieldName } from '../../core/clippings/chosen-fields.ts'
import type { CandidatePlace } from '../../core/sources/fields/candidate.ts'
import type { TextName } from '../../i18n/messages.ts'
import { useTexts } from '../controls/use-messages.ts'

const PLACE_TEXTS: Readonly<Record<CandidatePlace, TextName>> = {
  headline: 'origin_headline',
  'document-title': 'origin_document_title',
  'json-ld': 'origin_page_data',
  meta: 'origin_page_data',
  microdata: 'origin_page_data',
  'rel-author': 'origin_author_link',
  byline: 'origin_byline',
  closing: 'origin_closing',
  time: 'origin_time',
  table: 'origin_paper_table',
  account: 'origin_account',
  footer: 'origin_footer',
  host: 'origin_address',
  address: 'origin_address',
  post: 'origin_post',
}

/** What a field shows of its origin. */
export interface Origin {
  readonly field: ChosenFieldName
  /** Undefined where the value was not read from a page. */
  readonly place: CandidatePlace | undefined
  readonly isToCheck: boolean
  /** @returns whether the confirmation was saved. */
  onConfirm(): Promise<boolean>
}

interface FieldOriginProps {
  id: string
  /** Id of the field's label, which says what the button confirms. */
  labelId: string
  origin: Origin
}

export function FieldOrigin({ id, labelId, origin: { field, place, isToCheck, onConfirm } }: FieldOriginProps) {
  const texts = useTexts()

  /** The button goes: the focus moves to the field that it confirmed, unless the user moved on meanwhile. */
  async function confirm(button: HTMLButtonElement): Promise<void> {
    const field = button.closest('.detail')?.querySelector<HTMLElement>('.field')
    const isConfirmed = await onConfirm()
    const { activeElement } = document
    if (isConfirmed && (activeElement === button || activeElement === document.body)) field?.focus()
  }
  return (
    <div class="field-origin" data-to-check={isToCheck || undefined}>
      <p id={id}>
        {isToCheck && <strong>{texts('check_field')}</strong>}{' '}
        {place && <span>{texts(toPlaceText(field, place))}</span>}
      </p>
      {isToCheck && (
        <button
          type="button"
          class="plain-button"
          aria-describedby={labelId}
          onClick={({ currentTarget }) => void confirm(currentTarget)}
        >
          {texts('check_confirm')}
        </button>
      )}
    </div>
  )
}

/** The extension's own table names outlets; any other is one that a government paper begins with. */
function toPlaceText(field: ChosenFieldName, place: CandidatePlace): TextName {
  return field === 'outlet' && place === 'table' ? 'origin_outlets' : PLACE_TEXTS[place]
}
