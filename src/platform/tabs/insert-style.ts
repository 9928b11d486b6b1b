/**
 * Inserts style rules into pages by the browser's scripting API: no element or attribute, and not listed in the page's
 * style sheets.
 */
import type { RuleReach } from '../../core/settings/highlight-rule.ts'
import type { Sender } from '../../protocol/messages.ts'
import { browser } from '../extension/browser.ts'

/** Only Firefox has `runtime.getBrowserInfo` (MDN). */
export const RULE_REACH: RuleReach = 'getBrowserInfo' in browser.runtime ? 'every' : 'root'

/**
 * Replaces one sheet in a frame by another, inserting the new one first; an empty text is no sheet. False where
 * refused.
 */
export async function replacePageStyle({ tabId, frameId }: Sender, old: string, next: string): Promise<boolean> {
  if (tabId === null) return false
  const target = { tabId, frameIds: [frameId] }
  try {
    if (next !== '') await browser.scripting.insertCSS({ target, css: next })
    if (old !== '' && old !== next) await browser.scripting.removeCSS({ target, css: old })
    return true
  } catch {
    // Frames go away meanwhile, and browsers protect some pages.
    return false
  }
}
