/** Opens the navigator on the page and closes the popup, which would cover it. */
import { useTexts } from '../ui/controls/use-messages.ts'

export function StepThrough({ step }: { step(): Promise<unknown> }) {
  const texts = useTexts()
  return (
    <button type="button" class="plain-button step-through" onClick={() => void step().then(() => window.close())}>
      {texts('popup_step')}
    </button>
  )
}
