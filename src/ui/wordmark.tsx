/** Our name with our mark, at the head of our pages. */
import { LensIcon } from './icons.tsx'
import { useTexts } from './texts-context.ts'

export function Wordmark() {
  const texts = useTexts()
  return (
    <p class="wordmark">
      <LensIcon />
      {texts('extension_name')}
    </p>
  )
}
