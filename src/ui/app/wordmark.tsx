/** The extension's name and icon, at the head of its own pages. */

import { LensIcon } from '../controls/icons.tsx'
import { useTexts } from '../controls/use-messages.ts'

export function Wordmark() {
  const texts = useTexts()
  return (
    <p class="wordmark">
      <LensIcon />
      {texts('extension_name')}
    </p>
  )
}
