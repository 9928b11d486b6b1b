/** The categories of a clipping as switches: what was recognised can be wrong, and what was missed can be added. */
import { ALL_CATEGORY_IDS, type CategoryId, isShippedCategoryId, toCategoryOrder } from '../../core/categories.ts'
import { toCategoryName } from '../../i18n/concept-names.ts'
import { useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { Stated } from './detail-field.tsx'

interface CategoryChecksProps {
  value: readonly CategoryId[]
  /** What was recognised; undefined if the user changed nothing. */
  stated: CategoryId[] | undefined
  onChoose(categories: CategoryId[]): void
}

export function CategoryChecks({ value, stated, onChoose }: CategoryChecksProps) {
  const texts = useTexts()
  const names = useClippingsContext().getCustomCategories()
  const offered = ALL_CATEGORY_IDS.filter((id) => isShippedCategoryId(id) || names.has(id) || value.includes(id))
  const nameOf = (id: CategoryId) => toCategoryName(id, texts, names)
  return (
    <fieldset class="detail wide-detail">
      <legend>{texts('row_categories')}</legend>
      <div class="checks">
        {offered.map((id) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onChoose(toCategoryOrder(checked ? [...value, id] : value.filter((other) => other !== id)))
              }
            />
            <span>{nameOf(id)}</span>
          </label>
        ))}
      </div>
      {stated && <Stated shown={stated.map(nameOf).join(' · ')} onUse={() => onChoose(stated)} />}
    </fieldset>
  )
}
