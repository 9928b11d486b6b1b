/** Injects the user's own style of marks into the frames that request it. */
import type { RuleReach } from '../core/settings/highlight-rule.ts'
import { type MarkStyle, toChosenMarkSheet } from '../core/settings/mark-style.ts'
import type { BackgroundMessageName, Sender } from '../protocol/messages.ts'
import type { Handlers } from '../protocol/router.ts'

/** Removes one style sheet from a frame and inserts another; empty means none. False if the browser refuses. */
export type ReplaceSheet = (sender: Sender, old: string, next: string) => Promise<boolean>

export function createMarkStyleHandlers(
  replace: ReplaceSheet,
  reach: RuleReach,
): Handlers<Extract<BackgroundMessageName, `style.${string}`>> {
  const toSheet = (style: MarkStyle | null) => (style ? toChosenMarkSheet(style, reach) : '')
  return {
    'style.replace': async ({ old, next }, sender) => ({ ok: await replace(sender, toSheet(old), toSheet(next)) }),
  }
}
