/** One saved clipping: its quote and source, and the fields for what the user adds. */
import { useId, useState } from 'preact/hooks'
import type { Clipping } from '../core/clippings/clipping.ts'
import { parseTags, toTagLine } from '../ui/controls/tags.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import { useRowEdits } from '../ui/data/use-row-edits.ts'
import { AlsoWritten } from '../ui/fields/also-written.tsx'
import { DetailField } from '../ui/fields/detail-field.tsx'
import { SourceFields } from '../ui/fields/source-fields.tsx'
import { useCheckFocus } from '../ui/fields/use-check-focus.ts'
import { Quote, SourceLine } from '../ui/list/clipping-parts.tsx'
import { NoteField } from './note-field.tsx'

interface SavedClippingProps {
  clipping: Clipping
  /** Reads the clipping again. */
  onChanged(): void
  /** Whether this field gets the focus first. */
  takeFocus: boolean
}

export function SavedClipping({ clipping, onChanged, takeFocus }: SavedClippingProps) {
  const texts = useTexts()
  const edits = useRowEdits(clipping.id)
  const sourceId = useId()
  const [hasSource, setSource] = useState(false)
  const check = useCheckFocus()
  const { id, exact, language, note, tags, report } = clipping
  function openCheck(): void {
    setSource(true)
    check.focusFirst()
  }
  return (
    <div class="saved-clipping">
      <Quote id={`quote-${id}`} text={exact} language={language} />
      <SourceLine clipping={clipping} onCheck={openCheck} />
      <NoteField value={note} edit={edits.ofField((text) => ({ note: text }))} takeFocus={takeFocus} />
      <AlsoWritten clipping={clipping} onChanged={onChanged} />
      <div class="field-pair">
        <DetailField
          label={texts('row_tags')}
          value={toTagLine(tags)}
          edit={edits.ofField((text) => ({ tags: parseTags(text) }))}
          completedFrom="tags"
        />
        <DetailField
          label={texts('detail_report')}
          value={report}
          edit={edits.ofField((text) => ({ report: text.trim() }))}
          completedFrom="reports"
        />
      </div>
      <button
        type="button"
        class="plain-button disclosure source-button"
        aria-expanded={hasSource}
        aria-controls={hasSource ? sourceId : undefined}
        onClick={() => setSource(!hasSource)}
      >
        {texts('panel_source')}
      </button>
      {hasSource && (
        <div id={sourceId} class="field-grid details" ref={check.box}>
          <SourceFields clipping={clipping} onChanged={onChanged} />
        </div>
      )}
    </div>
  )
}
