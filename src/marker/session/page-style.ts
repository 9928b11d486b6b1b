/**
 * Asks for the reader's own style of marks. A page's script cannot bring style rules without an element or a sheet that
 * the page sees, so the background inserts them; this remembers what the page has, one request at a time.
 */
import { type MarkStyle, toChosenMarkSheet } from '../../core/settings/mark-style.ts'
import type { Client } from '../../protocol/client.ts'
import type { BackgroundMessageName } from '../../protocol/messages.ts'

/** Creates the function that brings a style to this page; one that differs from nothing asks for nothing. */
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
      // Unanswered, the page keeps its marks in the colours they have; the next change asks again.
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

/** Only compared: the background knows how far rules reach in this browser. */
function toSheet(style: MarkStyle | null): string {
  return style ? toChosenMarkSheet(style, 'every') : ''
}
