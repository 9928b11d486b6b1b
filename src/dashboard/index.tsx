/** The full page's root: wires the screen to store and platform. */

import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import { getShippedLexicon } from '../core/lexicon/shipped-lexicon.ts'
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts'
import { askBackground } from '../platform/ask-background.ts'
import { createBackupFolder } from '../platform/backup-folder.ts'
import { announceChange, watchChanges } from '../platform/change-feed.ts'
import { getMessage } from '../platform/messages-catalogue.ts'
import { readIsoNow } from '../platform/moment.ts'
import { isPrivateWindow } from '../platform/private-window.ts'
import { reportBug } from '../platform/report-bug.ts'
import { saveFile } from '../platform/save-file.ts'
import { localStorageArea } from '../platform/storage.ts'
import { readStorageEstimate, storageRoom } from '../platform/storage-room.ts'
import { readShortcuts } from '../platform/tabs.ts'
import { createBackupMemory } from '../stores/backup-memory.ts'
import { createClippingsStore } from '../stores/clippings-store.ts'
import { createLastExport } from '../stores/last-export.ts'
import { createRemoteClippings } from '../stores/remote-clippings.ts'
import { createSettingsStore } from '../stores/settings-store.ts'
import { createStoreCare } from '../stores/store-care.ts'
import { createStoreDatabase } from '../stores/store-database.ts'
import { createDraftJournal } from '../ui/draft-journal.ts'
import { parseFilterQuery } from '../ui/filter-address.ts'
import { wearMarkColours } from '../ui/mark-colours.ts'
import { createReaderNames } from '../ui/reader-names.ts'
import { createRecognizeQuote } from '../ui/recognize-quote.ts'
import { renderPage } from '../ui/render-page.tsx'
import { createTexts } from '../ui/texts.ts'
import { Dashboard } from './dashboard.tsx'

const isPrivate = isPrivateWindow()
const firstFilter = parseFilterQuery(location.search)
const exportsAtOnce = location.hash === '#export'

async function start(): Promise<void> {
  const settings = createSettingsStore(localStorageArea)
  wearMarkColours(document, settings)
  const names = await createReaderNames(getShippedLexicon, settings)
  const store = isPrivate
    ? null
    : createClippingsStore(createStoreDatabase(localStorageArea), readIsoNow, announceChange, storageRoom)
  const desk = {
    clippings: store ?? createRemoteClippings(askBackground),
    care: store && createStoreCare(localStorageArea, store, readStorageEstimate),
    drafts: createDraftJournal(() => localStorage),
    editOnLeave: (id: string, edit: ClippingEdit) => void askBackground('clipping.edit', { id, edit }),
    watchChanges,
    ...names,
  }
  const saveKeys = (await readShortcuts())['save-clipping'] ?? ''
  const exports = { saveFile, readNow: readIsoNow, lastExport: createLastExport(localStorageArea) }
  const imports = store && {
    store,
    recognize: createRecognizeQuote(getShippedLexicon, (await settings.read().catch(() => DEFAULT_SETTINGS)).ownLists),
    readLexiconVersion: () => getShippedLexicon().version,
    readNow: readIsoNow,
  }
  const memory = createBackupMemory(localStorageArea)
  const backups = store && { memory, folder: createBackupFolder(), saveFile, readNow: readIsoNow }
  const dashboard = <Dashboard {...{ firstFilter, exportsAtOnce, isPrivate, saveKeys, exports, imports, backups }} />
  await renderPage(createTexts(getMessage), 'full_page_title', desk, dashboard)
}

void start().catch(reportBug)
