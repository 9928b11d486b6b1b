/** A disclosure that lists the keys of a list. */
import type { TextName } from '../../i18n/messages.ts'
import { useTexts } from './use-messages.ts'

const KEYS: readonly (readonly [keys: string, does: TextName])[] = [
  ['/', 'keys_search'],
  ['↑ ↓', 'keys_move'],
  ['Enter', 'keys_details'],
  ['X', 'keys_select'],
  ['Shift + X', 'keys_select_range'],
  ['Delete', 'keys_delete'],
  ['Ctrl + Z', 'keys_undo'],
]

export function KeysHelp() {
  const texts = useTexts()
  return (
    <details class="keys-help">
      <summary>{texts('keys_heading')}</summary>
      <p class="quiet">{texts('keys_about')}</p>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{texts(does)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
