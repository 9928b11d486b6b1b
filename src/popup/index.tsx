/** The popup's root: wires the screen to store, page and platform. */

import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import { getShippedLexicon } from '../core/lexicon/shipped-lexicon.ts'
import { createTexts } from '../i18n/messages.ts'
import { askBackground } from '../platform/extension/ask-background.ts'
import { readIsoNow, readRandomBytes } from '../platform/extension/clock.ts'
import { getMessage } from '../platform/extension/messages-catalogue.ts'
import { isPrivateWindow } from '../platform/extension/private-window.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { announceChange, watchChanges } from '../platform/storage/change-feed.ts'
import { openDraftArea } from '../platform/storage/open-draft-area.ts'
import { ownStorageArea } from '../platform/storage/own-storage.ts'
import { resetLevelDbLog } from '../platform/storage/reset-leveldb-log.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import { readStorageEstimate, storageQuota } from '../platform/storage/storage-quota.ts'
import { openOwnPage, readActiveTab, readShortcuts } from '../platform/tabs/tabs.ts'
import { createClippingsStore } from '../stores/clippings-store.ts'
import { createStoreDatabase } from '../stores/database/store-database.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'
import { createRemoteClippings } from '../stores/remote-clippings.ts'
import { createBackupRecord } from '../stores/state/backup-state.ts'
import { createLastExport, createRemoteLastExport } from '../stores/state/last-export.ts'
import { createIdReader, createLibraryIdentity } from '../stores/state/library-identity.ts'
import { createLibraryState } from '../stores/state/library-state.ts'
import { createStoreHealth } from '../stores/store-health.ts'
import { applyMarkColours } from '../ui/app/mark-colours.ts'
import { renderPage } from '../ui/app/render-page.tsx'
import { openDrafts } from '../ui/data/open-drafts.ts'
import { createUserNames } from '../ui/data/user-names.ts'
import { createPageContext } from './page-context.ts'
import { Popup } from './popup.tsx'

const isPrivate = isPrivateWindow()
// In a tab it has the tab's size, not the popup's.
document.documentElement.toggleAttribute('data-in-tab', location.search !== '')

async function start(): Promise<void> {
  const settings = createSettingsStore(localStorageArea)
  applyMarkColours(document, settings)
  const [tab, keys, names] = await Promise.all([
    readActiveTab(location.search),
    readShortcuts(),
    createUserNames(getShippedLexicon, settings),
  ])
  const database = createStoreDatabase(ownStorageArea, resetLevelDbLog)
  const store = isPrivate ? null : createClippingsStore(database, readIsoNow, announceChange, storageQuota)
  const state = createLibraryState(database, localStorageArea)
  const library = isPrivate ? null : createLibraryIdentity(createLibraryState(database), readRandomBytes)
  const lastExport = isPrivate ? createRemoteLastExport(askBackground) : createLastExport(state)
  const drafts = await openDrafts(await openDraftArea(), readIsoNow)
  const clippingsContext = {
    clippings: store ?? createRemoteClippings(askBackground),
    health: store && createStoreHealth(ownStorageArea, store, readStorageEstimate),
    drafts,
    editOnLeave: (id: string, edit: ClippingEdit, base: ClippingEdit) =>
      void askBackground('clipping.edit', { id, edit, base }),
    watchChanges,
    readNow: readIsoNow,
    readLibraryId: createIdReader(library),
    readLastExport: lastExport.read,
    ...names,
  }
  const saveKeys = keys['save-clipping'] ?? ''
  const reminder = store && { record: createBackupRecord(state), readNow: readIsoNow }
  const popup = (
    <Popup page={createPageContext(tab)} {...{ settings, isPrivate, saveKeys, reminder, openOwnPage, askBackground }} />
  )
  await renderPage(createTexts(getMessage), 'extension_name', clippingsContext, popup)
}

void start().catch(reportBug)
