/** The categories with their counts: legend of the marks and switches of them in one. */
import { CATEGORY_IDS, type CategoryId } from '../core/categories.ts'
import { CATEGORY_TEXTS } from '../ui/category-texts.ts'
import { EyeIcon, EyeOffIcon } from '../ui/icons.tsx'
import { useFormats, useTexts } from '../ui/texts-context.ts'

interface LegendProps {
  counts: Readonly<Record<CategoryId, number>>
  hidden: readonly CategoryId[]
  onToggle(id: CategoryId): void
}

export function Legend({ counts, hidden, onToggle }: LegendProps) {
  const texts = useTexts()
  const formats = useFormats()
  return (
    <ul class="legend">
      {CATEGORY_IDS.map((id) => {
        const isOff = hidden.includes(id)
        return (
          <li key={id}>
            <button
              type="button"
              role="switch"
              class="legend-switch"
              aria-checked={!isOff}
              title={texts(isOff ? 'legend_show' : 'legend_hide')}
              data-none={counts[id] === 0 || undefined}
              onClick={() => onToggle(id)}
            >
              <span class="legend-eye">{isOff ? <EyeOffIcon /> : <EyeIcon />}</span>
              <span class="legend-name">
                <span class="mark" data-category={id} data-off={isOff || undefined}>
                  {texts(CATEGORY_TEXTS[id])}
                </span>
              </span>
              <span class="count">{formats.count(counts[id])}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
