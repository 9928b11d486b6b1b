/** Whether the toolbar button shows the number of marks. */
import { useTexts } from '../ui/texts-context.ts'

export function BadgeSwitch({ isOn, onToggle }: { isOn: boolean; onToggle(): void }) {
  const texts = useTexts()
  return (
    <p>
      <label>
        <input type="checkbox" checked={isOn} onChange={onToggle} /> {texts('options_badge')}
      </label>
    </p>
  )
}
