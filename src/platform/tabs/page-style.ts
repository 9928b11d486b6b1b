/** Style rules in pages, by the browser's own way: no element, no attribute, nothing a page can list. */
import type { RuleReach } from '../../core/settings/highlight-rule.ts'
import type { Sender } from '../../protocol/messages.ts'
import { browser } from '../extension/browser.ts'

/** Only Firefox can say of itself what browser it is (MDN, `runtime.getBrowserInfo`). */
export const RULE_REACH: RuleReach = 'getBrowserInfo' in browser.runtime ? 'every' : 'root'

/** Takes one sheet out of a frame and puts another in, the new one first; empty is none. False where it is refused. */
export async function replacePageStyle({ tabId, frameId }: Sender, old: string, next: string): Promise<boolean> {
  if (tabId === null) return false
  const target = { tabId, frameIds: [frameId] }
  try {
    if (next !== '') await browser.scripting.insertCSS({ target, css: next })
    if (old !== '' && old !== next) await browser.scripting.removeCSS({ target, css: old })
    return true
  } catch {
    // Frames go meanwhile, and browsers keep some pages to themselves.
    return false
  }
}
