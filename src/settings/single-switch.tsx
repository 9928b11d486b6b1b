/** A setting that is on or off, with an explanation where it needs one. */
import { useId } from 'preact/hooks'

interface SingleSwitchProps {
  isOn: boolean
  label: string
  help?: string
  onToggle(): void
}

export function SingleSwitch({ isOn, label, help, onToggle }: SingleSwitchProps) {
  const id = useId()
  return (
    <div>
      <label>
        <input type="checkbox" checked={isOn} aria-describedby={help ? id : undefined} onChange={onToggle} /> {label}
      </label>
      {help && (
        <p class="quiet" id={id}>
          {help}
        </p>
      )}
    </div>
  )
}
