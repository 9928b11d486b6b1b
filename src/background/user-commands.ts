/** Handles what the user does by menu or keys. */

import type { Menus, Tabs } from 'webextension-polyfill'
import type { ClipPart } from '../core/quotes/clip-part.ts'
import type { Recognizer } from '../core/recognizer/recognizer.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts'
import { toSite, withSiteRule } from '../core/settings/site-rules.ts'
import type { Texts } from '../i18n/messages.ts'
import { readClock } from '../platform/extension/clock.ts'
import { askMarker } from '../platform/tabs/page-scripts.ts'
import { notifyAtButton } from '../platform/tabs/toolbar-button.ts'
import type { ClipResult, SaveResult } from '../protocol/messages.ts'
import type { SettingsStore } from '../stores/key-value/settings-store.ts'
import { CLIP_MENU_ITEMS, toMenuClipping } from './saving/clip-menu.ts'
import type { SaveQueue } from './saving/save-queue.ts'

export interface UserCommands {
  clipFromMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void>
  runCommand(name: string, tab: Tabs.Tab): Promise<void>
}

export function createUserCommands(
  saveQueue: SaveQueue,
  settings: SettingsStore,
  getRecognizer: (lists: Settings['ownLists']) => Recognizer,
  texts: Texts,
): UserCommands {
  /** Lets the content script of the page save the selection; null if there can be none. */
  async function clipInPage(tab: Tabs.Tab | undefined, text: string, isKey: boolean): Promise<ClipResult | null> {
    return tab?.id === undefined ? null : askMarker(tab.id)('page.clip', { text, isKey })
  }

  async function clipPartInPage(
    tab: Tabs.Tab | undefined,
    part: ClipPart,
    isPointed: boolean,
  ): Promise<ClipResult | null> {
    return tab?.id === undefined ? null : askMarker(tab.id)('page.clipPart', { part, isPointed })
  }

  async function notify(tab: Tabs.Tab | undefined, result: SaveResult): Promise<void> {
    const words = result.ok ? texts('badge_saved') : texts(`failure_${result.reason}`)
    await notifyAtButton(tab?.id, result.ok, words)
  }

  /** Turns marks on this site off if they are on, and on if they are off, and shows a notice on the page. */
  async function toggleMarks(tab: Tabs.Tab): Promise<void> {
    const ask = tab.id === undefined ? null : askMarker(tab.id)
    const report = ask && (await ask('page.report', {}))
    if (!report) return notifyAtButton(tab.id, false, texts('marks_unreachable'))
    const { mark, isPrivate } = report.decision
    // A rule to mark a private site needs a confirmation, which a key cannot give: only this page is marked.
    if (!mark && isPrivate) await ask('page.mark', {})
    else {
      const { siteRules } = await settings.read()
      const site = toSite(report.url)
      await settings.write('siteRules', withSiteRule(siteRules, site, site, mark ? 'off' : 'on'))
    }
    await ask('page.markingToggled', { marks: !mark })
  }

  async function stepInPage(tab: Tabs.Tab, by: 1 | -1): Promise<void> {
    if (tab.id !== undefined) await askMarker(tab.id)('page.step', { by })
  }

  return {
    async clipFromMenu(info, tab) {
      const isTopFrame = (info.frameId ?? 0) === 0
      const part = CLIP_MENU_ITEMS.find(({ id }) => id === info.menuItemId)?.part ?? null
      const clip = () => (part ? clipPartInPage(tab, part, true) : clipInPage(tab, info.selectionText ?? '', false))
      if (isTopFrame && (await clip())) return
      // If settings cannot be read the user's own labels are lost, but never the clipping.
      const { ownLists } = await settings.read().catch(() => DEFAULT_SETTINGS)
      const clipping = toMenuClipping(info, tab, getRecognizer(ownLists), readClock())
      if (clipping) await notify(tab, await saveQueue.save(clipping))
      else await notifyAtButton(tab?.id, false, texts('badge_only_selected'))
    },
    async runCommand(name, tab) {
      if (name === 'toggle-marks') await toggleMarks(tab)
      else if (name === 'next-mention') await stepInPage(tab, 1)
      else if (name === 'previous-mention') await stepInPage(tab, -1)
      else {
        const part = name === 'save-sentence' ? 'sentence' : name === 'save-paragraph' ? 'paragraph' : null
        const isKnown = part !== null || name === 'save-clipping'
        const clip = () => (part ? clipPartInPage(tab, part, false) : clipInPage(tab, '', true))
        if (isKnown && !(await clip())) await notify(tab, { ok: false, reason: 'unreachable' })
      }
    },
  }
}
