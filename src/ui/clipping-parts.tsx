/** What a clipping says in every list that shows it: the quote, where it came from, what it is about. */
import { useState } from 'preact/hooks'
import type { Clipping } from '../core/clippings/clipping.ts'
import { toCategoryName } from './category-texts.ts'
import { useDesk } from './clippings-desk.ts'
import { useFormats, useTexts } from './texts-context.ts'

/** About four lines of the popup, a Chinese character counted as two letters. */
const LONG_QUOTE = 190

export function Quote({ id, text, language }: { id: string; text: string; language: string }) {
  const texts = useTexts()
  const [isWhole, setWhole] = useState(false)
  const width = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
  const isLong = width > LONG_QUOTE || text.split('\n').length > 3
  return (
    <>
      <blockquote id={id} class="quote" lang={language || undefined} data-clamped={(isLong && !isWhole) || undefined}>
        {text}
      </blockquote>
      {isLong && (
        <button type="button" class="plain-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {texts(isWhole ? 'row_less' : 'row_more')}
        </button>
      )}
    </>
  )
}

export function SourceLine({ clipping }: { clipping: Clipping }) {
  const texts = useTexts()
  const formats = useFormats()
  const { title, outlet, publishedDate, savedAt, status, report } = clipping
  return (
    <div class="source">
      {title && <p class="title">{title}</p>}
      <p class="facts">
        {outlet && <span>{formats.outlet(outlet)}</span>}
        {publishedDate && <time dateTime={publishedDate}>{formats.day(publishedDate)}</time>}
        <span>{texts('row_saved_on', formats.day(savedAt))}</span>
        {status !== 'unused' && <span>{texts(`status_${status}`)}</span>}
        {report && <span>{report}</span>}
      </p>
    </div>
  )
}

export function Categories({ clipping: { categories } }: { clipping: Clipping }) {
  const texts = useTexts()
  const names = useDesk().getOwnCategories()
  if (categories.length === 0) return null
  return (
    <ul class="categories" aria-label={texts('row_categories')}>
      {categories.map((category) => (
        <li key={category}>
          <span class="mark" data-category={category}>
            {toCategoryName(category, texts, names)}
          </span>
        </li>
      ))}
    </ul>
  )
}
