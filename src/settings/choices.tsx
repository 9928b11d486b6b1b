/** One of a few, as radio buttons: what a setting can be, all of it in sight. */

interface ChoicesProps<Value extends string> {
  legend: string
  /** Of the group; one a page. */
  name: string
  options: readonly { readonly value: Value; readonly label: string }[]
  chosen: Value
  note?: string
  onChoose(value: Value): void
}

export function Choices<Value extends string>({ legend, name, options, chosen, note, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset class="choices">
      <legend>
        <h3>{legend}</h3>
      </legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
      {note && <p class="quiet">{note}</p>}
    </fieldset>
  )
}
