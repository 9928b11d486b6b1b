/** Which categories are marked on pages. */
import { CATEGORY_IDS, type CategoryId, CUSTOM_CATEGORY_IDS, ORGANISATION } from '../core/categories.ts'
import { toCustomCategoryNames } from '../core/lexicon/known-names.ts'
import type { CustomList } from '../core/settings/settings.ts'
import { toCategoryName } from '../i18n/concept-names.ts'
import { useTexts } from '../ui/controls/use-messages.ts'

interface CategorySwitchesProps {
  hidden: readonly CategoryId[]
  /** Custom categories without a list are left out. */
  lists: readonly CustomList[]
  onToggle(id: CategoryId): void
}

export function CategorySwitches({ hidden, lists, onToggle }: CategorySwitchesProps) {
  const texts = useTexts()
  const names = toCustomCategoryNames(lists)
  const own = CUSTOM_CATEGORY_IDS.filter((slot) => lists.some(({ id }) => id === slot))
  const shown: readonly CategoryId[] = [...CATEGORY_IDS, ...own, ORGANISATION]
  return (
    <fieldset class="category-switches">
      <legend>
        <h2>{texts('settings_categories')}</h2>
      </legend>
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!hidden.includes(id)} onChange={() => onToggle(id)} />
              <span class="mark" data-category={id} data-off={hidden.includes(id) || undefined}>
                {toCategoryName(id, texts, names)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
