/** One clipping in a list: the quote first, then where it came from, then what the user added. */
import { useId, useState } from 'preact/hooks'
import type { Clipping } from '../../core/clippings/clipping.ts'
import { toQuoteWithSource } from '../../core/export/copied-quote.ts'
import { toHostBeside } from '../../core/sources/outlet-hosts.ts'
import { CopyIcon, OpenIcon, TrashIcon } from '../controls/icons.tsx'
import { isolate } from '../controls/isolated.ts'
import { useNotify } from '../controls/notice.tsx'
import { parseTags, toTagLine } from '../controls/tags.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { toWebLink } from '../controls/web-link.ts'
import { useRowEdits } from '../data/use-row-edits.ts'
import { AlsoWritten } from '../fields/also-written.tsx'
import { InlineEditor } from '../fields/inline-editor.tsx'
import { useCheckFocus } from '../fields/use-check-focus.ts'
import { CitationChoice } from './citation-choice.tsx'
import { ClippingDetails } from './clipping-details.tsx'
import { Categories, Quote, SourceLine } from './clipping-parts.tsx'
import { QuotePresenceLine } from './quote-presence-line.tsx'
import { RowArticle, type RowFrame } from './row-frame.tsx'
import { TranslationLine } from './translation-line.tsx'

interface ClippingRowProps {
  clipping: Clipping
  frame: RowFrame
  onRemove(id: string, byKey: boolean): void
  /** Called when the user begins to work on a row, and when that ends. */
  onWork(id: string, isWorking: boolean): void
  /** Reads the list again. */
  onChanged(): void
}

export function ClippingRow({ clipping, frame, onRemove, onWork, onChanged }: ClippingRowProps) {
  const texts = useTexts()
  const edits = useRowEdits(clipping.id)
  const detailsId = useId()
  const [hasDetails, setDetails] = useState(false)
  const check = useCheckFocus()
  const { id, exact, language, note, tags } = clipping

  function toggleDetails(): void {
    setDetails(!hasDetails)
    onWork(id, !hasDetails)
  }
  function openCheck(): void {
    if (!hasDetails) toggleDetails()
    check.focusFirst()
  }
  /** A row stays pinned while its details are open. */
  const onFieldWork = (isWorking: boolean) => onWork(id, isWorking || hasDetails)
  return (
    <RowArticle id={id} frame={frame}>
      <Quote id={`quote-${id}`} text={exact} language={language} />
      <TranslationLine clipping={clipping} />
      <SourceLine clipping={clipping} onCheck={openCheck} />
      <CopiesLine clipping={clipping} />
      <QuotePresenceLine visits={clipping.visits} />
      <Categories clipping={clipping} />
      <div class="own-words">
        <InlineEditor
          label={texts('row_note')}
          fieldLabel={texts('row_note')}
          invitation={texts('row_add_note')}
          value={note}
          isMultiline
          onWork={onFieldWork}
          {...edits.ofField((text) => ({ note: text }))}
        />
        <InlineEditor
          label={texts('row_tags_label')}
          fieldLabel={texts('row_tags')}
          invitation={texts('row_add_tags')}
          value={toTagLine(tags)}
          isMultiline={false}
          completedFrom="tags"
          onWork={onFieldWork}
          {...edits.ofField((text) => ({ tags: parseTags(text) }))}
        />
        <button
          type="button"
          class="plain-button disclosure details-button"
          aria-expanded={hasDetails}
          aria-controls={hasDetails ? detailsId : undefined}
          onClick={toggleDetails}
        >
          {texts('row_details')}
        </button>
      </div>
      <AlsoWritten clipping={clipping} onChanged={onChanged} />
      {hasDetails && (
        <div id={detailsId} class="details-box" ref={check.box}>
          <ClippingDetails clipping={clipping} onChanged={onChanged} />
        </div>
      )}
      <Actions clipping={clipping} onRemove={onRemove} />
    </RowArticle>
  )
}

/** In how many other outlets the text appeared as well; which ones is shown in the details. */
function CopiesLine({ clipping: { copies } }: { clipping: Clipping }) {
  const texts = useTexts()
  const formats = useFormats()
  const outlets = [...new Set(copies.map(({ outlet, url }) => outlet || toHostBeside('', url) || url))]
  const [only] = outlets
  if (only === undefined) return null
  return (
    <p class="quiet">
      {outlets.length === 1
        ? texts('row_copy_one', isolate(formats.outlet(only)))
        : texts('row_copies', formats.count(outlets.length))}
    </p>
  )
}

function Actions({ clipping, onRemove }: Pick<ClippingRowProps, 'clipping' | 'onRemove'>) {
  const texts = useTexts()
  const notify = useNotify()
  const atQuote = toWebLink(clipping.linkToQuote)
  const link = atQuote ?? toWebLink(clipping.url)
  const copy = () =>
    navigator.clipboard.writeText(toQuoteWithSource(clipping)).then(
      () => notify(texts('row_copied')),
      () => notify(texts('copy_refused'), true),
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
