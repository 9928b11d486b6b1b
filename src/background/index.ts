/**
 * The background: stores clippings, and handles the menu, the keys and requests of pages. Listeners are registered
 * synchronously, as browsers require.
 */

import { admitClipping } from '../core/clippings/admit-clipping.ts'
import type { Clipping } from '../core/clippings/clipping.ts'
import { toKnownNames } from '../core/lexicon/known-names.ts'
import { getShippedLexicon } from '../core/lexicon/shipped-lexicon.ts'
import { createUserRecognizer } from '../core/recognizer/user-recognizer.ts'
import type { LastingAct } from '../core/settings/lasting-act.ts'
import { describeAct } from '../i18n/act-texts.ts'
import { createTexts } from '../i18n/messages.ts'
import { ensureAlarm, onAlarm } from '../platform/extension/alarm.ts'
import { waitForBackgroundTurn } from '../platform/extension/background-turn.ts'
import { readClock, readIsoDaysAgo, readIsoNow } from '../platform/extension/clock.ts'
import { onInstallOrStart } from '../platform/extension/install-or-start.ts'
import { getMessage } from '../platform/extension/messages-catalogue.ts'
import { answerRequests } from '../platform/extension/messaging.ts'
import { isPrivateWindow } from '../platform/extension/private-window.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { announceChange } from '../platform/storage/change-feed.ts'
import { endPrivateDrafts } from '../platform/storage/open-draft-area.ts'
import { ownStorageArea } from '../platform/storage/own-storage.ts'
import { resetLevelDbLog } from '../platform/storage/reset-leveldb-log.ts'
import { createSessionRecords, createSessionValue } from '../platform/storage/session-storage.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import { ensureReserve, storageQuota } from '../platform/storage/storage-quota.ts'
import { RULE_REACH, replacePageStyle } from '../platform/tabs/insert-style.ts'
import { offerMenuItems, onCommand, onMenuItem } from '../platform/tabs/menu-and-commands.ts'
import { injectDetectorIntoOpenTabs } from '../platform/tabs/page-scripts.ts'
import { openSavePanel } from '../platform/tabs/save-panel.ts'
import { onMoreAccess } from '../platform/tabs/site-access.ts'
import { notifyAtButton } from '../platform/tabs/toolbar-button.ts'
import type { BackgroundMessageName } from '../protocol/messages.ts'
import { parseRequest } from '../protocol/parse-request.ts'
import { createRouter } from '../protocol/router.ts'
import { createClippingsStore } from '../stores/clippings-store.ts'
import { createStoreDatabase } from '../stores/database/store-database.ts'
import { createSaveJournal, joinJournals } from '../stores/journal/save-journal.ts'
import { createSavedSites } from '../stores/key-value/saved-sites.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'
import { BACKUP_KEYS } from '../stores/state/backup-state.ts'
import { createLastExport, LAST_EXPORT_KEY } from '../stores/state/last-export.ts'
import { createLibraryState } from '../stores/state/library-state.ts'
import { createLastingActHandlers } from './access/lasting-acts.ts'
import { createPageSaves } from './access/page-saves.ts'
import { createReadingHandlers } from './reading-handlers.ts'
import { CLIP_MENU_ITEMS } from './saving/clip-menu.ts'
import { createClippingHandlers } from './saving/clipping-handlers.ts'
import { createPanelHandlers } from './saving/panel-handlers.ts'
import { createClippingRecognition } from './saving/recognise-clipping.ts'
import { createSaveQueue } from './saving/save-queue.ts'
import { createNotingStore } from './saving/store-and-note.ts'
import { maintainStore } from './saving/upkeep.ts'
import { createScanHandler } from './scanning/scan-handler.ts'
import { createScanJobs } from './scanning/scan-jobs.ts'
import { createMarkStyleHandlers } from './style-handlers.ts'
import { createUserCommands } from './user-commands.ts'

/** Name of the alarm that starts the maintenance of the store while nothing else wakes the background. */
const UPKEEP = 'store-upkeep'
const UPKEEP_MINUTES = 30

const texts = createTexts(getMessage)
const database = createStoreDatabase(ownStorageArea, resetLevelDbLog)
const store = createClippingsStore(database, readIsoNow, announceChange, storageQuota)
const state = createLibraryState(database, localStorageArea)
const savedSites = createSavedSites(localStorageArea)
const settings = createSettingsStore(localStorageArea)
const getRecognizer = createUserRecognizer(getShippedLexicon)
const recognise = createClippingRecognition(
  async () => getRecognizer((await settings.read()).ownLists),
  () => getRecognizer([]),
  reportBug,
)
const pageSaves = createPageSaves(createSessionRecords('page-save:'), reportBug)
const journal = createSaveJournal(localStorageArea)
const admit = (clipping: Clipping) => {
  const admitted = admitClipping(clipping, null, readClock())
  pageSaves.expect(admitted.id, null)
  return admitted
}
const saveQueue = createSaveQueue(
  createNotingStore({ store, pageSaves, savedSites, recognise, report: reportBug }),
  joinJournals(journal, createSaveJournal(ownStorageArea), admit),
  !isPrivateWindow(),
  reportBug,
)
const maintain = () =>
  maintainStore({ saveQueue, store, savedSites, readIsoDaysAgo, moveOldState, ensureReserve }).catch(reportBug)
const commands = createUserCommands(saveQueue, settings, getRecognizer, texts)

const handlers = {
  ...createClippingHandlers({
    store,
    lastExport: createLastExport(state),
    saveQueue,
    journal,
    pageSaves,
    readClock,
    report: reportBug,
  }),
  ...createReadingHandlers({
    hasSaved: async (article) => (await store.ofArticle(article)).length > 0,
    scan: createScanHandler({
      readLists: async () => (await settings.read()).ownLists,
      getRecognizer,
      runJob: createScanJobs(waitForBackgroundTurn),
      report: reportBug,
    }),
    language: texts('interface_language'),
  }),
  ...createMarkStyleHandlers(replacePageStyle, RULE_REACH),
  ...createPanelHandlers({ filterOwn: (sender, ids) => pageSaves.filterOwn(ids, sender), open: openSavePanel }),
  ...createLastingActHandlers({
    settings,
    memory: createSessionValue('lasting-acts'),
    notify: notifyAct,
    readNow: Date.now,
    createId: () => crypto.randomUUID(),
  }),
}
answerRequests(createRouter<BackgroundMessageName>(handlers, parseRequest, reportBug))
onMenuItem((info, tab) => void commands.clipFromMenu(info, tab).catch(reportBug))
onCommand((name, tab) => void commands.runCommand(name, tab).catch(reportBug))
onInstallOrStart((isNew) => {
  const items = CLIP_MENU_ITEMS.map((item) => ({ ...item, title: texts(item.title) }))
  void offerMenuItems(items).catch(reportBug)
  if (isNew) void injectDetectorIntoOpenTabs().catch(reportBug)
  void maintain()
})
onMoreAccess(() => void injectDetectorIntoOpenTabs().catch(reportBug))
onAlarm(UPKEEP, () => void maintain())
endPrivateDrafts()
void ensureAlarm(UPKEEP, UPKEEP_MINUTES).catch(reportBug)
void saveQueue.drain().catch(reportBug)

/** Shows what was done, with the name of the concept, where no page can cover it. */
async function notifyAct(act: LastingAct, tabId: number | null): Promise<void> {
  const { ownLists } = await settings.read()
  const names = toKnownNames(getShippedLexicon().concepts, ownLists)
  await notifyAtButton(tabId ?? undefined, true, describeAct(act, names, texts))
}

/** The first read moves what earlier versions stored where content scripts could write it. */
async function moveOldState(): Promise<void> {
  for (const key of [LAST_EXPORT_KEY, ...BACKUP_KEYS]) await state.read(key)
}
