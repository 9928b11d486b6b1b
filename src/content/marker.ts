/**
 * The marker: injected into pages that are to be marked, and wherever the user asks for it. Marks the page; what the
 * user asks beyond that is done by the page tools, whose script is brought when it is first needed.
 */
import { toPageSheet } from '../core/settings/page-sheet.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts'
import { watchCardTriggers } from '../marker/session/card-triggers.ts'
import { createCountReport } from '../marker/session/count-report.ts'
import { createFrameRole, createTopRole, type PageRole } from '../marker/session/page-role.ts'
import { createPageSession, type PageSession } from '../marker/session/page-session.ts'
import { createPageStyle } from '../marker/session/page-style.ts'
import { createToolsLoader, type PageTools, type ToolMessageName } from '../marker/session/page-tools.ts'
import { syncFrames } from '../marker/session/sync-frames.ts'
import { createTextScan } from '../marker/session/text-scan.ts'
import { repeatAfterFreeze, untilActivated } from '../page/dom/spa-navigation.ts'
import { followPointer } from '../page/overlay/pointer-place.ts'
import { createShadowStyles } from '../page/paint/shadow-styles.ts'
import { notePageHistory } from '../page/source/articles/page-history.ts'
import { readNamedAddresses } from '../page/source/named-addresses.ts'
import { listPossibleSites } from '../page/source/possible-sites.ts'
import { askBackground } from '../platform/extension/ask-background.ts'
import { endWithExtension, isExtensionAlive } from '../platform/extension/extension-alive.ts'
import { answerRequests } from '../platform/extension/messaging.ts'
import { reportBug } from '../platform/extension/report-bug.ts'
import { localStorageArea } from '../platform/storage/storage.ts'
import type { PageMessageName, Params, Result } from '../protocol/messages.ts'
import { parsePageRequest } from '../protocol/parse-page-request.ts'
import { createRouter, type Handlers } from '../protocol/router.ts'
import { createSavedSites } from '../stores/key-value/saved-sites.ts'
import { createSettingsStore } from '../stores/key-value/settings-store.ts'
import { claimPage } from './boot/claim-page.ts'
import { isTextPage } from './boot/text-page.ts'

let settings = DEFAULT_SETTINGS

const settingsStore = createSettingsStore(localStorageArea)
/** One sheet for marks and saved quotes: a shadow root can hold both, and adopts one sheet. */
const shadowStyles = createShadowStyles(window, () => toPageSheet(settings, 'every'))

async function startSession(
  role: PageRole,
  loadTools: () => Promise<PageTools>,
  signal: AbortSignal,
): Promise<PageSession> {
  await untilActivated(document, signal)
  settings = await repeatAfterFreeze(window, () => settingsStore.read(), signal)
  const session = createPageSession(
    {
      createScan: (part, listsVersion) => createTextScan(askBackground, { part, listsVersion }),
      firstSettings: settings,
      applyStyle: createPageStyle(askBackground),
      role,
      shadowStyles,
      loadIsBeside: () =>
        loadTools().then(
          ({ isBeside }) => isBeside,
          () => null,
        ),
    },
    signal,
  )
  const apply = (changed: Settings) => {
    settings = changed
    session.applySettings(changed)
  }
  settingsStore.watch(apply, signal)
  // A page restored from the back/forward cache has missed every settings change since it was frozen.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void settingsStore.read().then(apply, reportBug)
  }
  window.addEventListener('pageshow', onShow, { signal })
  return session
}

/** Shows the number of marks on the toolbar button. */
function reportCounts(session: PageSession, signal: AbortSignal): void {
  const readCount = () => (settings.badge ? session.countShown() : 0)
  const report = createCountReport(window, readCount, (count) => void askBackground('reading.count', { count }), signal)
  session.follow({ changed: report })
  report()
}

/** Marks saved quotes where there may be any; sends nothing to the background on sites from which nothing was saved. */
function followSavedSites(session: PageSession, update: () => void, signal: AbortSignal): void {
  const savedSites = createSavedSites(localStorageArea)
  const check = () => {
    const sites = listPossibleSites(location.href, readNamedAddresses(document, location.href))
    void savedSites.isAnySaved(sites).then((isSaved) => isSaved && update(), reportBug)
  }
  savedSites.watch(check, signal)
  session.follow({ changed() {}, turned: check })
  check()
}

/** Registers its handlers at once: the user may press a key before the settings are read. */
function start(signal: AbortSignal): void {
  const frame = window.top === window ? null : createFrameRole(document)
  const session = startSession(frame ?? createTopRole(document, () => location), () => loadTools(), signal)
  session.catch(reportBug)
  const pointer = followPointer(window, signal)
  const bringTools = async () => (await askBackground('reading.tools', {}))?.ok === true
  const loader = session.then((begun) =>
    createToolsLoader(bringTools, { session: begun, readSettings: () => settings, pointer, shadowStyles, signal }),
  )

  async function loadTools(): Promise<PageTools> {
    const tools = await (await loader).load()
    if (!tools) throw new Error('the page tools could not be brought into this page')
    return tools
  }

  async function askTools<Name extends ToolMessageName>(name: Name, params: Params<Name>): Promise<Result<Name>> {
    const { handlers } = await loadTools()
    return (handlers[name] as (params: Params<Name>) => Promise<Result<Name>>)(params)
  }

  let isOfPage = false
  /** What only the page and frames of the same site do: other frames neither sync frames nor learn what was saved. */
  const joinPage = (begun: PageSession) => {
    if (isOfPage) return
    isOfPage = true
    syncFrames(window, begun, askBackground, signal)
    const update = () => void loadTools().then((tools) => tools.updateSavedQuotes(), reportBug)
    followSavedSites(begun, update, signal)
  }

  async function begin(): Promise<void> {
    const [begun, tools] = await Promise.all([session, loader])
    reportCounts(begun, signal)
    watchCardTriggers(
      document,
      {
        readMentions: begun.shown,
        holds: (event) => tools.loaded?.holdsCard(event) ?? false,
        open: (placed, way) => void tools.load().then((found) => found?.openCard(placed, way), reportBug),
      },
      signal,
    )
    if (!frame) joinPage(begun)
  }

  void begin().catch(reportBug)
  const handlers: Handlers<PageMessageName> = {
    'page.report': (params) => askTools('page.report', params),
    'page.clip': (params) => askTools('page.clip', params),
    'page.clipPart': (params) => askTools('page.clipPart', params),
    'page.sentences': (params) => askTools('page.sentences', params),
    'page.clipSentences': (params) => askTools('page.clipSentences', params),
    'page.step': (params) => askTools('page.step', params),
    'page.markingToggled': (params) => askTools('page.markingToggled', params),
    'page.mark': async () => (await session).markAnyway(),
    'page.forgetAct': async ({ act }) => ({ ok: (await session).forgetAct(act) }),
    'page.follow': async (order) => {
      if (!frame) return { ok: true }
      frame.follow(order)
      const begun = await session
      begun.applySettings(settings)
      if (order.isOwnSite) joinPage(begun)
      return { ok: true }
    },
  }
  answerRequests(createRouter(handlers, parsePageRequest, reportBug), signal)
}

const lifetime = isTextPage(document) ? claimPage('marker', isExtensionAlive) : null
if (lifetime) {
  endWithExtension(lifetime)
  notePageHistory(window)
  start(lifetime.signal)
}
