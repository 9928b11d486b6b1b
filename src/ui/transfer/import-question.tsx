/** Asks once who made the clippings of a file that does not come from this library. */
import { useEffect, useRef } from 'preact/hooks'
import type { LibraryOwner } from '../../core/import/library-id.ts'
import { useTexts } from '../controls/use-messages.ts'

interface ImportQuestionProps {
  fileName: string
  /** Whether the file names its library, so that the answer can be stored. */
  isNamed: boolean
  onAnswer(owner: LibraryOwner): void
  onCancel(): void
}

export function ImportQuestion({ fileName, isNamed, onAnswer, onCancel }: ImportQuestionProps) {
  const texts = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="import-preview import-question"
      aria-labelledby="question-heading"
      aria-describedby="question-about"
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id="question-heading">{texts('import_whose')}</h2>
      <p id="question-about">
        <bdi dir="auto">{fileName}</bdi> {texts(isNamed ? 'import_whose_other' : 'import_whose_unnamed')}
      </p>
      <button type="button" class="button" aria-describedby="mine-about" onClick={() => onAnswer('mine')}>
        {texts('import_mine')}
      </button>
      <p class="quiet" id="mine-about">
        {texts('import_mine_about')}
      </p>
      <button type="button" class="button" aria-describedby="theirs-about" onClick={() => onAnswer('theirs')}>
        {texts('import_theirs')}
      </button>
      <p class="quiet" id="theirs-about">
        {texts('import_theirs_about')}
      </p>
      {isNamed && <p class="quiet">{texts('import_whose_remembered')}</p>}
      <div class="button-row">
        <button type="button" class="plain-button" onClick={onCancel}>
          {texts('button_cancel')}
        </button>
      </div>
    </dialog>
  )
}
