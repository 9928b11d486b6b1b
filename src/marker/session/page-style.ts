/**
 * Requests the user's own mark style. A content script cannot add style rules without an element or a sheet that the
 * page can see, so the background inserts them; this keeps track of the inserted sheet, one request at a time.
 */
import { type MarkStyle, toChosenMarkSheet } from '../../core/settings/mark-style.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'

/** Creates the function that applies a style to this page; a style that needs no rules of its own causes no request. */
export function createPageStyle(ask: Client<BackgroundMessageName>): (style: MarkStyle) => void {
  let applied: MarkStyle | null = null
  let wanted: MarkStyle | null = null
  let isAsking = false

  async function change(): Promise<void> {
    if (isAsking) return
    isAsking = true
    while (toSheet(applied) !== toSheet(wanted)) {
      const next = wanted
      const reply = await ask('style.replace', { old: applied, next })
      // Without a reply the page keeps the colours it has; the next change requests again.
      if (!reply?.ok) break
      applied = next
    }
    isAsking = false
  }

  return ({ markColours, tintStrength }) => {
    wanted = { markColours, tintStrength }
    void change()
  }
}

/** Used for comparison only: the background knows how far rules reach in this browser. */
function toSheet(style: MarkStyle | null): string {
  return style ? toChosenMarkSheet(style, 'every') : ''
}
