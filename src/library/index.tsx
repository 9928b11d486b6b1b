/** The library's root: wires the screen to store and platform. */

import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import { getShippedLexicon } from '../core/lexicon/shipped-lexicon.ts'
import { createUserRecognizer } from '../core/recognizer/user-recognizer.ts'
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts'
import { createTexts } from '../i18n/messages.ts'
import { askBackground } from '../platform/extension/ask-background.ts'
import { readClock, readIsoNow, readRandomBytes } from '../platform/extension/clock.ts'
import { getMessage } from '../platform/extension/messages-catalogue.ts'
import { isPrivateWindow } from '../platform/extension/private-window.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { createBackupFolder } from '../platform/storage/backup-folder.ts'
import { announceChange, watchChanges } from '../platform/storage/change-feed.ts'
import { openDraftArea } from '../platform/storage/open-draft-area.ts'
import { ownStorageArea } from '../platform/storage/own-storage.ts'
import { resetLevelDbLog } from '../platform/storage/reset-leveldb-log.ts'
import { saveFile } from '../platform/storage/save-file.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import { readStorageEstimate, storageQuota } from '../platform/storage/storage-quota.ts'
import { readShortcuts } from '../platform/tabs/tabs.ts'
import { createClippingsStore } from '../stores/clippings-store.ts'
import { createStoreDatabase } from '../stores/database/store-database.ts'
import { appendToJournal, requestSave } from '../stores/journal/request-save.ts'
import { createSaveJournal } from '../stores/journal/save-journal.ts'
import { createSettingsStore, type SettingsStore } from '../stores/key-value/settings-store.ts'
import { createRemoteClippings } from '../stores/remote-clippings.ts'
import { createBackupRecord } from '../stores/state/backup-state.ts'
import { createLastExport, createRemoteLastExport } from '../stores/state/last-export.ts'
import { createIdReader, createLibraryIdentity } from '../stores/state/library-identity.ts'
import { createLibraryState } from '../stores/state/library-state.ts'
import { createStoreHealth } from '../stores/store-health.ts'
import { applyMarkColours } from '../ui/app/mark-colours.ts'
import { renderPage } from '../ui/app/render-page.tsx'
import type { DraftJournal } from '../ui/data/draft-journal.ts'
import { parseFilterQuery, parseOrderQuery } from '../ui/data/filter-address.ts'
import { openDrafts } from '../ui/data/open-drafts.ts'
import { createRecognizeQuote } from '../ui/data/recognize-quote.ts'
import { createUserNames } from '../ui/data/user-names.ts'
import { createByHandDraft, OLD_BY_HAND_KEY } from './by-hand-draft.ts'
import type { ByHandContext } from './by-hand-form.tsx'
import { LibraryPage } from './library.tsx'

const isPrivate = isPrivateWindow()
const firstFilter = parseFilterQuery(location.search)
const firstOrder = parseOrderQuery(location.search)
const exportsAtOnce = location.hash === '#export'
const addsAtOnce = location.hash === '#add'

async function start(): Promise<void> {
  const settings = createSettingsStore(localStorageArea)
  applyMarkColours(document, settings)
  const names = await createUserNames(getShippedLexicon, settings)
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
  const byHand = await createByHandContext(settings, drafts)
  const saveKeys = (await readShortcuts())['save-clipping'] ?? ''
  const exports = { saveFile, readNow: readIsoNow, lastExport }
  const imports = store &&
    library && {
      store,
      library,
      recognize: createRecognizeQuote(byHand.getRecognizer),
      readLexiconVersion: () => getShippedLexicon().version,
      readNow: readIsoNow,
    }
  const record = createBackupRecord(state)
  const backups = store && { record, folder: createBackupFolder(), saveFile, readNow: readIsoNow }
  const libraryPage = (
    <LibraryPage
      {...{
        firstFilter,
        firstOrder,
        byHand,
        addsAtOnce,
        exportsAtOnce,
        isPrivate,
        saveKeys,
        exports,
        imports,
        backups,
      }}
    />
  )
  await renderPage(createTexts(getMessage), 'library_title', clippingsContext, libraryPage)
}

/**
 * Saves through the background, as pages do: there is one path to the store, and one place that notes the sites of
 * saved clippings.
 */
async function createByHandContext(settings: SettingsStore, drafts: DraftJournal): Promise<ByHandContext> {
  const journal = createSaveJournal(ownStorageArea)
  const toRecognizer = createUserRecognizer(getShippedLexicon)
  let { ownLists } = await settings.read().catch(() => DEFAULT_SETTINGS)
  settings.watch((changed) => {
    ownLists = changed.ownLists
  }, new AbortController().signal)
  return {
    getRecognizer: () => toRecognizer(ownLists),
    async save(clipping) {
      await appendToJournal(journal, [clipping])
      return requestSave(askBackground, clipping)
    },
    draft: createByHandDraft(drafts.ofForm('by-hand', OLD_BY_HAND_KEY)),
    readClock,
  }
}

void start().catch(reportBug)
