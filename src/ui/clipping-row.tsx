/** One clipping in a list: the quote first, then where it came from, then what the reader made of it. */
import { useState } from 'preact/hooks'
import type { Clipping } from '../core/clippings/clipping.ts'
import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import { toQuoteWithSource } from '../core/export/copied-quote.ts'
import { toCategoryName } from './category-texts.ts'
import { CitationChoice } from './citation-choice.tsx'
import { useDesk } from './clippings-desk.ts'
import { CopyIcon, OpenIcon, TrashIcon } from './icons.tsx'
import { InlineEditor } from './inline-editor.tsx'
import { useSay } from './notice.tsx'
import { QuoteStandingLine } from './quote-standing.tsx'
import { parseTags, toTagLine } from './tags.ts'
import { useFormats, useTexts } from './texts-context.ts'
import { toWebLink } from './web-link.ts'

/** About four lines of the popup, a Chinese character counted as two letters. */
const LONG_QUOTE = 190

interface ClippingRowProps {
  clipping: Clipping
  onRemove(id: string, byKey: boolean): void
  onWork(id: string, isWorking: boolean): void
}

export function ClippingRow({ clipping, onRemove, onWork }: ClippingRowProps) {
  const texts = useTexts()
  const { clippings, drafts, editOnLeave } = useDesk()
  const { id, exact, language, note, tags } = clipping
  const editor = (toEdit: (text: string) => ClippingEdit) => ({
    save: (text: string) => clippings.edit(id, toEdit(text)),
    draft: {
      keep: (text: string) => drafts.keep(id, toEdit(text)),
      drop: (text: string) => drafts.drop(id, toEdit(text)),
      send: (text: string) => editOnLeave(id, toEdit(text)),
    },
    onWork: (isWorking: boolean) => onWork(id, isWorking),
  })
  return (
    <li class="clipping">
      <article aria-labelledby={`quote-${id}`}>
        <Quote id={`quote-${id}`} text={exact} language={language} />
        <Source clipping={clipping} />
        <QuoteStandingLine visits={clipping.visits} />
        <Categories clipping={clipping} />
        <div class="own-words">
          <InlineEditor
            label={texts('row_note')}
            fieldLabel={texts('row_note')}
            invitation={texts('row_add_note')}
            value={note}
            isMultiline
            {...editor((text) => ({ note: text }))}
          />
          <InlineEditor
            label={texts('row_tags_label')}
            fieldLabel={texts('row_tags')}
            invitation={texts('row_add_tags')}
            value={toTagLine(tags)}
            isMultiline={false}
            {...editor((text) => ({ tags: parseTags(text) }))}
          />
        </div>
        <Actions clipping={clipping} onRemove={onRemove} />
      </article>
    </li>
  )
}

function Quote({ id, text, language }: { id: string; text: string; language: string }) {
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

function Source({ clipping: { title, outlet, publishedDate, savedAt } }: { clipping: Clipping }) {
  const texts = useTexts()
  const formats = useFormats()
  return (
    <div class="source">
      {title && <p class="title">{title}</p>}
      <p class="facts">
        {outlet && <span>{formats.outlet(outlet)}</span>}
        {publishedDate && <time dateTime={publishedDate}>{formats.day(publishedDate)}</time>}
        <span>{texts('row_saved_on', formats.day(savedAt))}</span>
      </p>
    </div>
  )
}

function Categories({ clipping: { categories } }: { clipping: Clipping }) {
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

function Actions({ clipping, onRemove }: Pick<ClippingRowProps, 'clipping' | 'onRemove'>) {
  const texts = useTexts()
  const say = useSay()
  const atQuote = toWebLink(clipping.linkToQuote)
  const link = atQuote ?? toWebLink(clipping.url)
  const copy = () =>
    navigator.clipboard.writeText(toQuoteWithSource(clipping)).then(
      () => say(texts('row_copied')),
      () => say(texts('copy_refused'), true),
    )
  return (
    <div class="actions">
      {link && (
        <a class="action" href={link} target="_blank" rel="noopener noreferrer">
          <OpenIcon />
          {texts(atQuote ? 'row_open_at_quote' : 'row_open')}
        </a>
      )}
      <button type="button" class="action" onClick={() => void copy()}>
        <CopyIcon />
        {texts('row_copy')}
      </button>
      <CitationChoice clipping={clipping} />
      <button
        type="button"
        class="action icon-only"
        aria-label={texts('row_delete')}
        title={texts('row_delete')}
        onClick={(event) => onRemove(clipping.id, event.detail === 0)}
      >
        <TrashIcon />
      </button>
    </div>
  )
}
