/** Unsaved text of a closed page that cannot be saved without the user: offered, never dropped. */
import { useEffect, useState } from 'preact/hooks'
import { useSay } from '../controls/notice.tsx'
import { toTagLine } from '../controls/tags.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import type { OfferedDraft } from '../data/draft-journal.ts'
import { LeftWords } from './left-words.tsx'

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

  function settle({ key }: OfferedDraft): void {
    drafts.forget(key)
    setOffers((left) => left.filter((one) => one.key !== key))
  }
  return (
    <div role="status">
      <ul class="draft-offers">
        {offers.map((offer) => (
          <DraftOffer key={offer.key} offer={offer} onSettled={() => settle(offer)} />
        ))}
      </ul>
    </div>
  )
}

function DraftOffer({ offer, onSettled }: { offer: OfferedDraft; onSettled(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  const say = useSay()
  const { clippings } = useClippingsContext()
  const { id, edit, base, at, reason } = offer
  const words = toWords(offer)

  async function use(): Promise<void> {
    const result = await clippings.edit(id, edit, base).catch(() => ({ ok: false, reason: 'unreachable' }) as const)
    if (result.ok) {
      say(texts('editor_saved'))
      onSettled()
    } else say(texts(result.reason === 'missing' ? 'editor_missing' : `failure_${result.reason}`), true)
  }
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => say(texts('draft_copied')),
      () => say(texts('copy_refused'), true),
    )
  return (
    <li>
      <LeftWords>
        {at === '' ? texts('draft_left_undated', words) : texts('draft_left', formats.dateTime(at), words)}
      </LeftWords>
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
        <button type="button" class="plain-button" onClick={onSettled}>
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
