/** Saves a file to the user's downloads without the `downloads` permission. */

/** Browsers read the object URL after the click, so it is revoked later. */
const VALID_MS = 60_000

/** Saves a file under a name, as if the user had clicked a download link. */
export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), VALID_MS)
}
