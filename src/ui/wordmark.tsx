/** Our name with our mark, at the head of our pages. */

import { useTexts } from './controls/use-messages.ts'
import { LensIcon } from './icons.tsx'

export function Wordmark() {
  const texts = useTexts()
  return (
    <p class="wordmark">
      <LensIcon />
      {texts('extension_name')}
    </p>
  )
}
