/** Says of a quote that a machine translated it, and shows the original where the page still had it. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { cutText } from '../../core/text/cut-text.ts'
import { useTexts } from '../controls/use-messages.ts'

/** UTF-16 units of an original that are shown. */
const LONGEST = 2_000

export function TranslationLine({ clipping }: { clipping: Pick<Clipping, 'machineTranslated' | 'original'> }) {
  const texts = useTexts()
  const { machineTranslated, original } = clipping
  if (!machineTranslated) return null
  return (
    <div class="translation quiet">
      <p>{texts('field_machine_translated')}</p>
      {original && (
        <blockquote class="original" dir="auto" aria-label={texts('field_original')}>
          {cutText(original, LONGEST)}
        </blockquote>
      )}
    </div>
  )
}
