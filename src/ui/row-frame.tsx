/** What every row of a list has, whatever it shows: its place, the reader's focus, and whether it is chosen. */
import type { ComponentChildren } from 'preact'
import { useTexts } from './texts-context.ts'

export interface RowFrame {
  /** From 1, and how many there are; -1 while not known. */
  place: number
  of: number
  /** Whether the Tab key comes to this row: it does to one of a list. */
  isCurrent: boolean
  /** Null where rows are not chosen. */
  isChosen: boolean | null
  /** @param isRange whether all rows from the one pressed last are meant. */
  onChoose(id: string, isRange: boolean): void
}

interface RowArticleProps {
  id: string
  frame: RowFrame
  children: ComponentChildren
}

export function RowArticle({ id, frame, children }: RowArticleProps) {
  const texts = useTexts()
  const { place, of, isCurrent, isChosen, onChoose } = frame
  return (
    <article
      class="clipping"
      data-id={id}
      data-chosen={isChosen || undefined}
      // The articles of a feed take focus: https://www.w3.org/WAI/ARIA/apg/patterns/feed/
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={`quote-${id}`}
      aria-posinset={place}
      aria-setsize={of}
    >
      {isChosen !== null && (
        <input
          type="checkbox"
          class="row-choice"
          aria-label={texts('choose_row')}
          aria-describedby={`quote-${id}`}
          checked={isChosen}
          onClick={(event) => onChoose(id, event.shiftKey)}
        />
      )}
      <div class="row-body">{children}</div>
    </article>
  )
}
