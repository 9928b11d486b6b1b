/** Says whether a clipping's quote is still on its page, as far as visits to it have shown. */
import type { Hindrance } from '../../core/clippings/page-visit.ts'
import { type QuotePresence, type QuoteVisits, toPresence } from '../../core/clippings/quote-presence.ts'
import type { Formats } from '../../i18n/locale-formats.ts'
import type { TextName, Texts } from '../../i18n/messages.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'

const HINDRANCE_TEXTS: Readonly<Record<Hindrance, TextName>> = {
  offline: 'standing_offline',
  refused: 'standing_refused',
  'sign-in': 'standing_sign_in',
  paywall: 'standing_paywall',
  partial: 'standing_partial',
}

/** Nothing if the page was not visited again since the quote was saved. */
export function QuotePresenceLine({ visits }: { visits: QuoteVisits | null }) {
  const texts = useTexts()
  const formats = useFormats()
  const standing = toPresence(visits)
  if (!standing) return null
  return (
    <p class="standing" data-state={standing.state}>
      {toWords(standing, texts, formats)}
    </p>
  )
}

function toWords(standing: QuotePresence, texts: Texts, { day }: Formats): string {
  if (standing.state === 'found') return texts('standing_found', day(standing.lastSeen))
  if (standing.state === 'gone') return texts('standing_gone', day(standing.since), day(standing.lastSeen))
  if (standing.reason === 'once') return texts('standing_once', day(standing.at))
  return texts('standing_unchecked', day(standing.at), texts(HINDRANCE_TEXTS[standing.reason]))
}
