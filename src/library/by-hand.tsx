/** "Add by hand": the button, and the form it opens. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useTexts } from '../ui/controls/use-messages.ts'
import { type ByHandContext, ByHandForm } from './by-hand-form.tsx'

/** @param startsOpen whether the page was opened to add a clipping. */
export function ByHand({ context, startsOpen }: { context: ByHandContext; startsOpen: boolean }) {
  const texts = useTexts()
  const [isOpen, setOpen] = useState(startsOpen)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)

  // After the form closes, focus returns to the button that opened it.
  useEffect(() => {
    if (!isOpen && wasOpen.current) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  return (
    <div class="by-hand">
      <button type="button" class="button" ref={opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {texts('by_hand_open')}
      </button>
      {isOpen && <ByHandForm context={context} onClose={() => setOpen(false)} />}
    </div>
  )
}
