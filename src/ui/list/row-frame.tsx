/** What every row of a list has, whatever it shows: its position, focus, and whether it is selected. */
import type { ComponentChildren } from 'preact'
import { useTexts } from '../controls/use-messages.ts'

export interface RowFrame {
  /** Position from 1, and the number of rows; -1 while not known. */
  place: number
  of: number
  /** Null if rows cannot be selected. */
  isSelected: boolean | null
  /** @param isRange whether all rows from the one clicked last are meant. */
  onSelect(id: string, isRange: boolean): void
}

interface RowArticleProps {
  id: string
  frame: RowFrame
  children: ComponentChildren
}

export function RowArticle({ id, frame, children }: RowArticleProps) {
  const texts = useTexts()
  const { place, of, isSelected, onSelect } = frame
  return (
    <article
      class="clipping"
      data-id={id}
      data-selected={isSelected || undefined}
      // Every row is reachable by Tab: with a roving tabindex, tabbing through the buttons would skip the other rows.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: https://www.w3.org/WAI/ARIA/apg/patterns/feed/
      tabIndex={0}
      aria-labelledby={`quote-${id}`}
      aria-posinset={place}
      aria-setsize={of}
    >
      {isSelected !== null && (
        <input
          type="checkbox"
          class="row-choice"
          aria-label={texts('select_row')}
          aria-describedby={`quote-${id}`}
          checked={isSelected}
          onClick={(event) => onSelect(id, event.shiftKey)}
        />
      )}
      <div class="row-body">{children}</div>
    </article>
  )
}
