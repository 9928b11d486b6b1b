/** The sentences found, each to be included or left out; those that are saved already are shown in place. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Texts } from '../i18n/messages.ts'
import type { Result } from '../protocol/messages.ts'
import { useFormats, useTexts } from '../ui/controls/use-messages.ts'

interface SentenceChoiceProps {
  heading: string
  found: Result<'page.sentences'>
  /** Saves the selected ones, given by their text. */
  save(chosen: string[]): Promise<void>
  onBack(): void
}

export function SentenceChoice({ heading, found: { sentences, isCut }, save, onBack }: SentenceChoiceProps) {
  const texts = useTexts()
  const formats = useFormats()
  const offered = sentences.filter(({ isSaved }) => !isSaved).map(({ exact }) => exact)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(offered))
  const [isSaving, setSaving] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)

  useEffect(() => title.current?.focus(), [])

  function toggle(exact: string): void {
    const next = new Set(chosen)
    if (!next.delete(exact)) next.add(exact)
    setChosen(next)
  }

  async function saveChosen(): Promise<void> {
    setSaving(true)
    await save(offered.filter((exact) => chosen.has(exact)))
    setSaving(false)
  }

  return (
    <>
      <h2 id="sentences-heading" tabIndex={-1} ref={title}>
        {heading}
      </h2>
      {isCut && <p class="quiet">{texts('sentences_cut', formats.count(sentences.length))}</p>}
      <ul class="sentences" aria-labelledby="sentences-heading">
        {sentences.map(({ exact, language, isSaved }) => (
          <li key={exact}>
            <label data-kept={isSaved || undefined}>
              <input
                type="checkbox"
                checked={isSaved || chosen.has(exact)}
                disabled={isSaved || isSaving}
                onChange={() => toggle(exact)}
              />
              <span>
                <span lang={language || undefined}>{exact}</span>
                {isSaved && <span class="quiet kept-already"> {texts('sentences_saved')}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="button-row sentence-actions">
        {offered.length > 0 && (
          <button
            type="button"
            class="button primary"
            disabled={chosen.size === 0 || isSaving}
            onClick={() => void saveChosen()}
          >
            {isSaving ? texts('sentences_saving') : toSaveLabel(chosen.size, offered.length, formats.count, texts)}
          </button>
        )}
        {offered.length > 1 && (
          <button
            type="button"
            class="plain-button"
            disabled={isSaving}
            onClick={() => setChosen(new Set(chosen.size === offered.length ? [] : offered))}
          >
            {texts(chosen.size === offered.length ? 'sentences_choose_none' : 'sentences_choose_all')}
          </button>
        )}
        <button type="button" class="plain-button" onClick={onBack}>
          {texts('sentences_back')}
        </button>
      </div>
    </>
  )
}

function toSaveLabel(count: number, all: number, format: (count: number) => string, texts: Texts): string {
  if (all === 1) return texts('sentences_save_one')
  if (count === all) return texts('sentences_save_all', format(count))
  return texts('sentences_save_some', format(count), format(all))
}
