/** Shows what is recognised in a pasted quote before it is saved: its language, categories and concepts. */
import { useMemo } from 'preact/hooks'
import { toCategoryOrder } from '../core/categories.ts'
import { conceptsOf } from '../core/recognizer/mention.ts'
import type { Recognizer } from '../core/recognizer/recognizer.ts'
import { toLanguage } from '../core/text/language.ts'
import { toCategoryName, toConceptName } from '../i18n/concept-names.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import { useClippingsContext } from '../ui/data/clippings-context.ts'

export function Recognised({ text, getRecognizer }: { text: string; getRecognizer(): Recognizer }) {
  const texts = useTexts()
  const names = useClippingsContext().getCustomCategories()
  const concepts = useMemo(() => {
    return conceptsOf(getRecognizer().find(text.trim()))
  }, [text, getRecognizer])
  if (text.trim() === '') return null
  const language = texts('interface_language')
  const own = toLanguage(text, '')
  const words = own === '' ? '' : (new Intl.DisplayNames(language, { type: 'language' }).of(own) ?? '')
  return (
    <div role="status">
      {words !== '' && <p class="quiet">{texts('by_hand_language', words)}</p>}
      {concepts.length === 0 ? (
        <p class="quiet">{texts('by_hand_nothing')}</p>
      ) : (
        <ul class="categories" aria-label={texts('row_categories')}>
          {toCategoryOrder(concepts.map(({ category }) => category)).map((category) => (
            <li key={category}>
              <span class="mark" data-category={category}>
                {toCategoryName(category, texts, names)}
              </span>{' '}
              <span class="quiet">
                {concepts
                  .filter((concept) => concept.category === category)
                  .map(({ preferred }) => toConceptName(preferred, language))
                  .join(language.startsWith('zh') ? '、' : ', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
