/** Says whether a clipping's quote is still on its page, as far as visits to it have shown. */
import type { Hindrance } from '../../core/clippings/page-visit.ts'
import { type QuotePresence, type QuoteVisits, toPresence } from '../../core/clippings/quote-presence.ts'
import type { Formats } from '../../i18n/locale-formats.ts'
import type { TextName, Texts } from '../../i18n/messages.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'

const HINDRANCE_TEXTS: Readonly<Record<Hindrance, TextName>> = {
  offline: 'presence_offline',
  refused: 'presence_refused',
  'sign-in': 'presence_sign_in',
  paywall: 'presence_paywall',
  partial: 'presence_partial',
}

/** Nothing if the page was not visited again since the quote was saved. */
export function QuotePresenceLine({ visits }: { visits: QuoteVisits | null }) {
  const texts = useTexts()
  const formats = useFormats()
  const presence = toPresence(visits)
  if (!presence) return null
  return (
    <p class="presence" data-state={presence.state}>
      {toWords(presence, texts, formats)}
    </p>
  )
}

function toWords(presence: QuotePresence, texts: Texts, { day }: Formats): string {
  if (presence.state === 'found') return texts('presence_found', day(presence.lastSeen))
  if (presence.state === 'gone') return texts('presence_gone', day(presence.since), day(presence.lastSeen))
  if (presence.reason === 'once') return texts('presence_once', day(presence.at))
  return texts('presence_unchecked', day(presence.at), texts(HINDRANCE_TEXTS[presence.reason]))
}
