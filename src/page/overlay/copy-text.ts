/** Copies a text from a page. Pages without encryption have no clipboard to write to; there the copy command still works. */

/**
 * @param clipboard the page's, where it has one.
 * @returns whether the text was copied. Browsers ask for a press of the reader's just before.
 */
export async function copyText(document: Document, clipboard: Clipboard | undefined, text: string): Promise<boolean> {
  try {
    if (clipboard) {
      await clipboard.writeText(text)
      return true
    }
  } catch {
    // Refused: the other way may be open.
  }
  return copyByCommand(document, text)
}

function copyByCommand(document: Document, text: string): boolean {
  let isCopied = false
  function fill(event: ClipboardEvent): void {
    // A page that sends a copy event of its own while we copy would be handed the text.
    if (!event.isTrusted) return
    // The page is not to hear of a copy that is none of its own.
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
