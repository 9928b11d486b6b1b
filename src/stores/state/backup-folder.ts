/**
 * A folder on the user's disk that weekly files are written to. Browsers grant it only after a user gesture, and may
 * revoke the permission when they close. `platform/storage/backup-folder` implements it.
 */

export interface BackupFolder {
  /** The chosen folder, and whether it may be written now; null if none is chosen. */
  read(): Promise<{ name: string; isAllowed: boolean } | null>
  /** Lets the user choose a folder; needs a user gesture. False if the user cancelled. */
  choose(): Promise<boolean>
  /** Requests the permission again; needs a user gesture. False if it was refused. */
  allow(): Promise<boolean>
  forget(): Promise<void>
  /** @throws if the file could not be written completely; then no part of it is left. */
  write(fileName: string, blob: Blob): Promise<void>
}
