/** A setting with a few values as radio buttons, all of them visible. */

interface ChoicesProps<Value extends string> {
  legend: string
  /** Name of the group; unique on the page. */
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
