/** A text in the preview: whole if it is short, else the relevant part, and all of it at a click. */
import { cutText } from '../../core/text/cut-text.ts'

/** UTF-16 units shown of a longer text, and before its first difference. */
const SHOWN = 240
const BEFORE = 40

interface ImportWordsProps {
  text: string
  /** The text it is compared with; the first difference is shown. */
  beside?: string
}

/** Text of a file may have any direction and length, and must not reorder or displace what is beside it. */
export function ImportWords({ text, beside = '' }: ImportWordsProps) {
  if (text.length <= SHOWN) {
    return (
      <bdi dir="auto" class="import-words">
        {text}
      </bdi>
    )
  }
  return (
    <details class="import-words">
      <summary>
        <bdi dir="auto">{toExcerpt(text, beside)}</bdi>
      </summary>
      <bdi dir="auto" class="import-whole">
        {text}
      </bdi>
    </details>
  )
}

function toExcerpt(text: string, beside: string): string {
  let same = 0
  if (beside !== '') while (same < text.length && text[same] === beside[same]) same++
  const start = same >= text.length || same <= SHOWN - BEFORE ? 0 : same - BEFORE
  const excerpt = cutText(text.slice(start, start + SHOWN * 2).toWellFormed(), SHOWN)
  return start === 0 ? excerpt : `…${excerpt}`
}
