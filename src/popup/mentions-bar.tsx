/** The mentions of the article as one thin bar, divided by category. The legend below gives the same as text. */
import { ALL_CATEGORY_IDS, type CategoryId } from '../core/categories.ts'

interface MentionsBarProps {
  counts: Readonly<Record<CategoryId, number>>
  /** Categories that are not marked are left out. */
  hidden: readonly CategoryId[]
}

export function MentionsBar({ counts, hidden }: MentionsBarProps) {
  const shown = ALL_CATEGORY_IDS.filter((id) => counts[id] > 0 && !hidden.includes(id))
  return (
    <div class="mentions-bar" aria-hidden="true">
      {shown.map((id) => (
        <span key={id} class="mark" data-category={id} style={{ flexGrow: counts[id] }} />
      ))}
    </div>
  )
}
