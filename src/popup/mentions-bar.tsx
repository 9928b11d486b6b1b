/** The map of the article at a glance: its mentions as one thin bar, cut by category. The legend below says it in words. */
import { ALL_CATEGORY_IDS, type CategoryId } from '../core/categories.ts'

interface MentionsBarProps {
  counts: Readonly<Record<CategoryId, number>>
  /** Categories that are not marked have no part in it. */
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
