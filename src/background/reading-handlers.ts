/** What the background answers to pages that are being read: details for cards, the number on the toolbar button. */
import { SHIPPED_NOTES } from '../core/lexicon/concept-notes.ts'
import type { BackgroundMessageName } from '../messages/contract.ts'
import type { Handlers } from '../messages/router.ts'
import { showCount } from '../platform/own-tabs.ts'
import type { SettingsStore } from '../stores/settings-store.ts'
import { toBadgeText } from './badge.ts'
import { findConceptDetails, findOwnDetails } from './concept-details.ts'

/** @param language of the interface. */
export function createReadingHandlers(
  settings: SettingsStore,
  language: string,
): Handlers<Extract<BackgroundMessageName, `reading.${string}`>> {
  return {
    'reading.concept': async ({ id }) =>
      id.startsWith('own.')
        ? findOwnDetails(id, (await settings.read()).ownLists)
        : findConceptDetails(id, language, SHIPPED_NOTES),
    'reading.count': async ({ count }, asker) => {
      // A frame inside a page has no number of its own.
      if (asker.tabId !== null && asker.isTopFrame) await showCount(asker.tabId, toBadgeText(count))
      return { ok: true }
    },
  }
}
