/** A field that offers earlier values: a combobox following the ARIA practices, with a list below. */
import type { RefObject } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { ClippingCounts } from '../../protocol/messages.ts'
import { isComposing } from '../controls/composing.ts'
import { typedText } from '../controls/typed-text.ts'
import { useFormats } from '../controls/use-messages.ts'
import { useCounts } from '../data/use-counts.ts'
import { complete, findCompletions } from './completion.ts'

/** Counts whose names complete a field. */
export type CompletionSource = keyof Pick<ClippingCounts, 'tags' | 'outlets' | 'reports'>

/** What the component around a field provides, besides its text. */
export interface FieldHandles {
  id?: string
  class: string
  'aria-label'?: string
  'aria-describedby'?: string
  ref?: RefObject<(HTMLTextAreaElement & HTMLInputElement) | null>
  onBlur?(): void
  onKeyDown?(event: KeyboardEvent): void
}

interface CompletingInputProps {
  source: CompletionSource
  /** Accessible name of the list of suggestions. */
  label: string
  text: string
  /** @param isComposing whether letters of an input method are not confirmed yet. */
  onText(text: string, isComposing?: boolean): void
  field: FieldHandles
}

export function Combobox({ source, label, text, onText, field }: CompletingInputProps) {
  const formats = useFormats()
  const listId = useId()
  const [hasFocus, setFocus] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const isList = source === 'tags'
  const counts = useCounts(hasFocus)
  const options = isOpen && counts ? findCompletions(text, counts[source], isList) : []
  const isShown = options.length > 0

  function close(): void {
    setOpen(false)
    setActive(-1)
  }
  function pick(value: string): void {
    onText(complete(text, value, isList))
    setActive(-1)
    setOpen(isList)
  }
  /** @returns whether the key was for the list, and not for what surrounds the field. */
  function takeKey(event: KeyboardEvent): boolean {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      if (!isShown) setOpen(true)
      else setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length)
      return true
    }
    if (!isShown) return false
    if (event.key === 'Escape') {
      close()
      return true
    }
    const value = options[active]
    if (event.key !== 'Enter' || value === undefined) return false
    pick(value)
    return true
  }

  return (
    <div class="completing">
      <input
        type="text"
        {...field}
        value={text}
        autocomplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
        onFocus={() => setFocus(true)}
        {...typedText((typed, isComposing) => {
          onText(typed, isComposing)
          setOpen(true)
          setActive(-1)
        })}
        onBlur={() => {
          setFocus(false)
          close()
          field.onBlur?.()
        }}
        onKeyDown={(event) => {
          if (!isComposing(event) && takeKey(event)) {
            event.preventDefault()
            event.stopPropagation()
          } else field.onKeyDown?.(event)
        }}
      />
      {isShown && (
        <div id={listId} class="completions" role="listbox" aria-label={label}>
          {options.map((value, index) => {
            const shown = source === 'outlets' ? formats.outlet(value) : value
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys come to the field, which keeps the focus
              // biome-ignore lint/a11y/useFocusableInteractive: the same
              <div
                key={value}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(value)}
              >
                {value}
                {shown !== value && <span class="quiet"> {shown}</span>}
              </div>
            )
          })}
        </div>
      )}
    </div>
  )
}
