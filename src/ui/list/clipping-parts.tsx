/** What a clipping shows in every list: the quote, where it came from, what it is about. */
import { useState } from 'preact/hooks'
import type { Clipping } from '../../core/clippings/clipping.ts'
import { toHostBeside } from '../../core/sources/outlet-hosts.ts'
import { cutText } from '../../core/text/cut-text.ts'
import { toPlainLine } from '../../core/text/plain-line.ts'
import { toCategoryName } from '../../i18n/concept-names.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'

/** About four lines of the popup, counting a Chinese character as two letters. */
const LONG_QUOTE = 190
/** UTF-16 units of a quote that are rendered: when it is clamped, and at most; copies and files have all of it. */
const LAID_OUT_CLAMPED = 2_000
const LAID_OUT = 100_000

/** UTF-16 units of a title and of a name in a row; two lines and one line of them are visible. */
const LONGEST_TITLE = 300
const LONGEST_NAME = 80

export function Quote({ id, text, language }: { id: string; text: string; language: string }) {
  const texts = useTexts()
  const [isWhole, setWhole] = useState(false)
  const beginning = text.slice(0, LAID_OUT_CLAMPED)
  const width = text.length + (beginning.match(/\p{Script=Han}/gu)?.length ?? 0)
  const isLong = width > LONG_QUOTE || beginning.split('\n').length > 3
  const isClamped = isLong && !isWhole
  return (
    <>
      <blockquote id={id} class="quote" dir="auto" lang={language || undefined} data-clamped={isClamped || undefined}>
        {cutText(text, isClamped ? LAID_OUT_CLAMPED : LAID_OUT)}
      </blockquote>
      {isLong && (
        <button type="button" class="plain-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {texts(isWhole ? 'row_less' : 'row_more')}
        </button>
      )}
    </>
  )
}

/** @param onCheck opens the fields of the source; without it, nothing says that one of them should be checked. */
export function SourceLine({ clipping, onCheck }: { clipping: Clipping; onCheck?: () => void }) {
  const texts = useTexts()
  const formats = useFormats()
  const { outlet, publishedDate, savedAt, status, report, toCheck } = clipping
  const title = toPlainLine(clipping.title, LONGEST_TITLE)
  return (
    <div class="source">
      {title && (
        <p class="title" dir="auto">
          {title}
        </p>
      )}
      <p class="facts">
        <OutletName outlet={outlet} url={clipping.url} />
        {publishedDate && <time dateTime={publishedDate}>{formats.day(publishedDate)}</time>}
        <span>{texts('row_saved_on', formats.day(savedAt))}</span>
        {status !== 'unused' && <span>{texts(`status_${status}`)}</span>}
        {report && <bdi class="fact-name">{toPlainLine(report, LONGEST_NAME)}</bdi>}
        {onCheck && toCheck.length > 0 && (
          <span>
            <button type="button" class="plain-button check-button" onClick={onCheck}>
              {texts('check_source')}
            </button>
          </span>
        )}
      </p>
    </div>
  )
}

/**
 * Who hosts a page, in a weight that nothing else in the line has, followed by the host if the two are not known to
 * belong together: the name is only what the page claims, the host is where the text came from.
 */
export function OutletName({ outlet, url }: { outlet: string; url: string }) {
  const formats = useFormats()
  const name = toPlainLine(formats.outlet(outlet), LONGEST_NAME)
  const host = toHostBeside(outlet, url)
  if (name === '' && host === '') return null
  return (
    <span class="outlet">
      {name && <bdi class="fact-name">{name}</bdi>}
      {name && host && ' '}
      {host && (
        <bdi class="host" dir="ltr">
          {cutText(host, LONGEST_NAME)}
        </bdi>
      )}
    </span>
  )
}

export function Categories({ clipping: { categories } }: { clipping: Clipping }) {
  const texts = useTexts()
  const names = useClippingsContext().getCustomCategories()
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
