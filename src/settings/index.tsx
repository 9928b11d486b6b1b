/** The settings page's root: wires the screen to the settings. */
import { getShippedLexicon } from '../core/lexicon/shipped-lexicon.ts'
import { createTexts } from '../i18n/messages.ts'
import { readIsoNow } from '../platform/extension/clock.ts'
import { getMessage } from '../platform/extension/messages-catalogue.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { openDraftArea } from '../platform/storage/open-draft-area.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'
import { applyMarkColours } from '../ui/app/mark-colours.ts'
import { renderScreen } from '../ui/app/render-page.tsx'
import { openDrafts } from '../ui/data/open-drafts.ts'
import { runExclusively } from '../ui/data/run-exclusively.ts'
import { createUserNames } from '../ui/data/user-names.ts'
import { createListsDraft, OLD_LISTS_KEY } from './lists-draft.ts'
import { SettingsPage } from './settings-page.tsx'

async function start(): Promise<void> {
  const store = createSettingsStore(localStorageArea)
  applyMarkColours(document, store)
  const drafts = await openDrafts(await openDraftArea(), readIsoNow)
  const draft = createListsDraft(drafts.ofForm('own-lists', OLD_LISTS_KEY), runExclusively)
  await draft.drain(store)
  // Lists that cannot be read are not shown as empty, since the first key press would overwrite them.
  const firstLists = await store.read().then(
    ({ ownLists }) => ownLists,
    () => null,
  )
  const names = await createUserNames(getShippedLexicon, store)
  renderScreen(createTexts(getMessage), 'settings_title', <SettingsPage {...{ store, draft, firstLists, names }} />)
}

void start().catch(reportBug)
