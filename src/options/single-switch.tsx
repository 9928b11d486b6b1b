/** A setting that is on or off. */
export function SingleSwitch({ isOn, label, onToggle }: { isOn: boolean; label: string; onToggle(): void }) {
  return (
    <p>
      <label>
        <input type="checkbox" checked={isOn} onChange={onToggle} /> {label}
      </label>
    </p>
  )
}
