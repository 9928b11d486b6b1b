/** Copies a clipping's source in a citation style: the button, and the styles once it was clicked. */
import { useState } from 'preact/hooks'
import type { Clipping } from '../../core/clippings/clipping.ts'
import { CITATION_STYLES, type CitationStyle, toCitation } from '../../core/export/citation.ts'
import { CiteIcon } from '../controls/icons.tsx'
import { useNotify } from '../controls/notice.tsx'
import { useTexts } from '../controls/use-messages.ts'

/** Names of the styles, the same in every language. */
const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  'gb-t-7714-2015': 'GB/T 7714',
  'apa-7': 'APA',
  'chicago-17': 'Chicago',
}

export function CitationChoice({ clipping }: { clipping: Clipping }) {
  const texts = useTexts()
  const notify = useNotify()
  const [isOpen, setOpen] = useState(false)

  async function copy(style: CitationStyle): Promise<void> {
    try {
      await writeCitation(toCitation(clipping, style))
      notify(texts('row_cited', STYLE_NAMES[style]))
    } catch {
      notify(texts('copy_refused'), true)
    }
  }

  return (
    <>
      <button type="button" class="action" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <CiteIcon />
        {texts('row_cite')}
      </button>
      {isOpen && (
        <fieldset class="citation-styles">
          <legend class="unseen">{texts('row_cite_styles')}</legend>
          {CITATION_STYLES.map((style) => (
            <button key={style} type="button" class="plain-button" onClick={() => void copy(style)}>
              {STYLE_NAMES[style]}
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}

/**
 * Writes both forms at once, so that italics survive in a word processor; browsers without support get the plain one.
 */
async function writeCitation({ text, html }: { text: string; html: string }): Promise<void> {
  const toBlob = (content: string, type: string) => new Blob([content], { type })
  try {
    const item = new ClipboardItem({ 'text/plain': toBlob(text, 'text/plain'), 'text/html': toBlob(html, 'text/html') })
    await navigator.clipboard.write([item])
  } catch {
    await navigator.clipboard.writeText(text)
  }
}
