/** Copies a text from a page. Pages on plain HTTP have no Clipboard API; there the copy command still works. */

/**
 * @param clipboard the page's, where it has one.
 * @returns whether the text was copied. Browsers require a user gesture just before.
 */
export async function copyText(document: Document, clipboard: Clipboard | undefined, text: string): Promise<boolean> {
  try {
    if (clipboard) {
      await clipboard.writeText(text)
      return true
    }
  } catch {
    // Refused: the copy command may still work.
  }
  return copyByCommand(document, text)
}

function copyByCommand(document: Document, text: string): boolean {
  let isCopied = false
  function fill(event: ClipboardEvent): void {
    // A copy event that the page dispatches itself during the command would otherwise receive the text.
    if (!event.isTrusted) return
    // The page must not receive the event of a copy that it did not start.
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    isCopied = event.clipboardData !== null
  }
  document.defaultView?.addEventListener('copy', fill, { capture: true })
  const isDone = document.execCommand('copy')
  document.defaultView?.removeEventListener('copy', fill, { capture: true })
  return isDone && isCopied
}
