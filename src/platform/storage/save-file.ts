/** Hands a file to the reader's downloads, without asking for the permission to download anything else. */

/** Browsers read the address after the click; only then may it go. */
const KEPT_MS = 60_000

/** Saves a file under a name, as if the reader had pressed a download link. */
export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
