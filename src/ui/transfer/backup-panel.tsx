/** Backups: when the last was made, where the next one goes, and an unobtrusive line when it is due. */

import { useFormats, useTexts } from '../controls/use-messages.ts'
import { toDaysSince } from './backup-need.ts'
import type { Backup, BackupState } from './use-backup.ts'

/** The sentence about the last backup. */
export function LastBackup({ last, now }: Pick<BackupState, 'last' | 'now'>) {
  const texts = useTexts()
  const formats = useFormats()
  const days = toDaysSince(last, now)
  return <>{days === null ? texts('backup_never') : texts('backup_last', formats.daysAgo(days))}</>
}

/** The reminder above the list; nothing if no backup is due, or no reminder wanted. */
export function BackupLine({ backup }: { backup: Backup }) {
  const texts = useTexts()
  const { state, save, setReminds } = backup
  if (!state?.isDue || !state.reminds) return null
  return (
    <p class="quiet backup-line" role="status">
      <LastBackup last={state.last} now={state.now} />{' '}
      <button type="button" class="plain-button" onClick={() => void save()}>
        {texts('backup_save')}
      </button>{' '}
      <button type="button" class="plain-button" onClick={() => void setReminds(false)}>
        {texts('backup_silence')}
      </button>
    </p>
  )
}

export function BackupPanel({ backup }: { backup: Backup }) {
  const texts = useTexts()
  const { state, outcome, save, setReminds } = backup
  if (!state) return null
  return (
    <section class="backup" aria-labelledby="backup-heading">
      <h2 id="backup-heading">{texts('backup_heading')}</h2>
      <p class="quiet">
        <LastBackup last={state.last} now={state.now} />
      </p>
      <button type="button" class="button wide" onClick={() => void save()}>
        {texts('backup_save')}
      </button>
      <label class="backup-remind">
        <input
          type="checkbox"
          checked={state.reminds}
          onChange={(event) => void setReminds(event.currentTarget.checked)}
        />
        <span>{texts('backup_remind')}</span>
      </label>
      {backup.canChooseFolder && <FolderChoice backup={backup} folder={state.folder} />}
      <div role="status">
        {outcome?.kind === 'written' && (
          <p>
            {outcome.folder === ''
              ? texts('backup_written', outcome.fileName)
              : texts('backup_written_to', outcome.fileName, outcome.folder)}
          </p>
        )}
        {outcome?.kind === 'failed' && <p data-failed>{texts('backup_failed')}</p>}
      </div>
    </section>
  )
}

function FolderChoice({ backup, folder }: { backup: Backup; folder: BackupState['folder'] }) {
  const texts = useTexts()
  if (!folder) {
    return (
      <button type="button" class="button wide" onClick={() => void backup.chooseFolder()}>
        {texts('backup_choose')}
      </button>
    )
  }
  return (
    <>
      <p class="quiet">{texts(folder.isAllowed ? 'backup_folder' : 'backup_folder_refused', folder.name)}</p>
      {!folder.isAllowed && (
        <button type="button" class="button wide" onClick={() => void backup.allowFolder()}>
          {texts('backup_allow')}
        </button>
      )}
      <button type="button" class="plain-button" onClick={() => void backup.forgetFolder()}>
        {texts('backup_forget')}
      </button>
    </>
  )
}
