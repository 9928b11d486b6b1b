/** Unsaved text of a closed page that cannot be saved without the user: offered, never dropped. */
import { useEffect, useState } from 'preact/hooks'
import { useNotify } from '../controls/notice.tsx'
import { toTagLine } from '../controls/tags.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import type { OfferedDraft } from '../data/draft-journal.ts'
import { ScrollableText } from './scrollable-text.tsx'

export function DraftOffers() {
  const { drafts } = useClippingsContext()
  const [offers, setOffers] = useState<readonly OfferedDraft[]>([])
  useEffect(() => {
    let isWanted = true
    void drafts.listOffers().then((left) => isWanted && setOffers(left))
    return () => {
      isWanted = false
    }
  }, [drafts])
  if (offers.length === 0) return null

  function endOffer({ key }: OfferedDraft): void {
    drafts.forget(key)
    setOffers((left) => left.filter((one) => one.key !== key))
  }
  return (
    <div role="status">
      <ul class="draft-offers">
        {offers.map((offer) => (
          <DraftOffer key={offer.key} offer={offer} onDecided={() => endOffer(offer)} />
        ))}
      </ul>
    </div>
  )
}

function DraftOffer({ offer, onDecided }: { offer: OfferedDraft; onDecided(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  const notify = useNotify()
  const { clippings } = useClippingsContext()
  const { id, edit, base, at, reason } = offer
  const words = toWords(offer)

  async function use(): Promise<void> {
    const result = await clippings.edit(id, edit, base).catch(() => ({ ok: false, reason: 'unreachable' }) as const)
    if (result.ok) {
      notify(texts('editor_saved'))
      onDecided()
    } else notify(texts(result.reason === 'missing' ? 'editor_missing' : `failure_${result.reason}`), true)
  }
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => notify(texts('draft_copied')),
      () => notify(texts('copy_refused'), true),
    )
  return (
    <li>
      <ScrollableText>
        {at === '' ? texts('draft_left_undated', words) : texts('draft_left', formats.dateTime(at), words)}
      </ScrollableText>
      {reason === 'missing' && <p class="quiet">{texts('draft_clipping_gone')}</p>}
      <div class="button-row">
        {reason === 'changed' && (
          <button type="button" class="plain-button" onClick={() => void use()}>
            {texts('draft_use')}
          </button>
        )}
        <button type="button" class="plain-button" onClick={() => void copy()}>
          {texts('button_copy')}
        </button>
        <button type="button" class="plain-button" onClick={onDecided}>
          {texts('button_discard')}
        </button>
      </div>
    </li>
  )
}

/** The text of every field of the edit. */
function toWords({ edit }: OfferedDraft): string {
  return Object.values(edit)
    .map((value) => (Array.isArray(value) ? toTagLine(value) : String(value)))
    .join(' · ')
}
