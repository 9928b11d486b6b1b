/** The categories with their counts: both the legend of the marks and the switches for them. */
import { CATEGORY_IDS, type CategoryId, CUSTOM_CATEGORY_IDS, ORGANISATION } from '../core/categories.ts'
import { toCustomCategoryNames } from '../core/lexicon/known-names.ts'
import type { CustomList } from '../core/settings/settings.ts'
import { toCategoryName } from '../i18n/concept-names.ts'
import { EyeIcon, EyeOffIcon } from '../ui/controls/icons.tsx'
import { useFormats, useTexts } from '../ui/controls/use-messages.ts'

interface LegendProps {
  counts: Readonly<Record<CategoryId, number>>
  /** Share of the page's text that mentions each category, from 0 to 1. */
  shares: Readonly<Record<CategoryId, number>>
  hidden: readonly CategoryId[]
  /** The user's lists; custom categories without one are left out. */
  lists: readonly CustomList[]
  onToggle(id: CategoryId): void
}

export function Legend({ counts, shares, hidden, lists, onToggle }: LegendProps) {
  const texts = useTexts()
  const formats = useFormats()
  const names = toCustomCategoryNames(lists)
  const own = CUSTOM_CATEGORY_IDS.filter((slot) => lists.some(({ id }) => id === slot))
  const shown: readonly CategoryId[] = [...CATEGORY_IDS, ...own, ORGANISATION]
  return (
    <ul class="legend">
      {shown.map((id) => {
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
              <span class="legend-name">
                <span class="mark" data-category={id} data-off={isOff || undefined}>
                  {toCategoryName(id, texts, names)}
                </span>
              </span>
              <span class="count">{formats.count(counts[id])}</span>
              <span class="legend-end">
                {shares[id] > 0 && <Share words={formats.share(shares[id])} />}
                <span class="legend-eye">{isOff ? <EyeOffIcon /> : <EyeIcon />}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Share({ words }: { words: string }) {
  const texts = useTexts()
  return (
    <span class="legend-share">
      <span class="unseen"> {texts('legend_share', words)}</span>
      <span aria-hidden="true">{words}</span>
    </span>
  )
}
