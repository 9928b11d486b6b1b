/** The options page's root: wires the screen to the settings. */
import { getShippedLexicon } from '../core/lexicon/shipped-lexicon.ts'
import { getMessage } from '../platform/messages-catalogue.ts'
import { reportBug } from '../platform/report-bug.ts'
import { localStorageArea } from '../platform/storage.ts'
import { createSettingsStore } from '../stores/settings-store.ts'
import { wearMarkColours } from '../ui/mark-colours.ts'
import { createReaderNames } from '../ui/reader-names.ts'
import { renderScreen } from '../ui/render-page.tsx'
import { createTexts } from '../ui/texts.ts'
import { createListsDraft } from './lists-draft.ts'
import { Options } from './options.tsx'

async function start(): Promise<void> {
  const store = createSettingsStore(localStorageArea)
  wearMarkColours(document, store)
  const draft = createListsDraft(() => localStorage)
  await draft.drain(store)
  // Lists that cannot be read are not shown as empty ones, which the first key would save over them.
  const firstLists = await store.read().then(
    ({ ownLists }) => ownLists,
    () => null,
  )
  const names = await createReaderNames(getShippedLexicon, store)
  renderScreen(createTexts(getMessage), 'options_title', <Options {...{ store, draft, firstLists, names }} />)
}

void start().catch(reportBug)
