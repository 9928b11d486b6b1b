/** The save panel's root: wires what was just saved to store, drafts and platform. */
import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import { getShippedLexicon } from '../core/lexicon/shipped-lexicon.ts'
import { createTexts } from '../i18n/messages.ts'
import { askBackground } from '../platform/extension/ask-background.ts'
import { readIsoNow } from '../platform/extension/clock.ts'
import { getMessage } from '../platform/extension/messages-catalogue.ts'
import { isPrivateWindow } from '../platform/extension/private-window.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { announceChange, watchChanges } from '../platform/storage/change-feed.ts'
import { openDraftArea } from '../platform/storage/open-draft-area.ts'
import { ownStorageArea } from '../platform/storage/own-storage.ts'
import { resetLevelDbLog } from '../platform/storage/reset-leveldb-log.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import { storageQuota } from '../platform/storage/storage-quota.ts'
import { closeOwnPage, giveBackPopup, isInWindow, readPanelIds } from '../platform/tabs/save-panel.ts'
import { createClippingsStore } from '../stores/clippings-store.ts'
import { createStoreDatabase } from '../stores/database/store-database.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'
import { createRemoteClippings } from '../stores/remote-clippings.ts'
import { createLastExport, createRemoteLastExport } from '../stores/state/last-export.ts'
import { createLibraryState } from '../stores/state/library-state.ts'
import { renderPage } from '../ui/app/render-page.tsx'
import { openDrafts } from '../ui/data/open-drafts.ts'
import { createUserNames } from '../ui/data/user-names.ts'
import { countEdits } from './edits-under-way.ts'
import { SavePanel } from './save-panel.tsx'

async function start(): Promise<void> {
  document.documentElement.toggleAttribute('data-in-window', await isInWindow())
  void giveBackPopup().catch(reportBug)
  const names = await createUserNames(getShippedLexicon, createSettingsStore(localStorageArea))
  const isPrivate = isPrivateWindow()
  const database = createStoreDatabase(ownStorageArea, resetLevelDbLog)
  const access = isPrivate
    ? createRemoteClippings(askBackground)
    : createClippingsStore(database, readIsoNow, announceChange, storageQuota)
  const lastExport = isPrivate
    ? createRemoteLastExport(askBackground)
    : createLastExport(createLibraryState(database, localStorageArea))
  const { clippings, finishEdits } = countEdits(access)
  const clippingsContext = {
    clippings,
    health: null,
    drafts: await openDrafts(await openDraftArea(), readIsoNow),
    editOnLeave: (id: string, edit: ClippingEdit, base: ClippingEdit) =>
      void askBackground('clipping.edit', { id, edit, base }),
    watchChanges,
    readNow: readIsoNow,
    // Nothing is exported from here.
    readLibraryId: async () => '',
    readLastExport: lastExport.read,
    ...names,
  }
  const ids = readPanelIds(location.search)
  const panel = <SavePanel ids={ids} finishEdits={finishEdits} close={() => void closeOwnPage().catch(reportBug)} />
  await renderPage(createTexts(getMessage), 'panel_title', clippingsContext, panel)
}

void start().catch(reportBug)
