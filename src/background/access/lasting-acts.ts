/**
 * Makes the lasting changes of the concept card's buttons here and not in the page: within a rate limit, recorded so
 * that each can be undone exactly, and reported at the toolbar button, which no page can cover.
 */
import {
  type ActSettings,
  applyAct,
  type BeforeAct,
  type LastingAct,
  readBeforeAct,
  undoAct,
} from '../../core/settings/lasting-act.ts'
import { toSite } from '../../core/settings/site-rules.ts'
import type { SessionValue } from '../../platform/storage/session-storage.ts'
import type { BackgroundMessageName, RecentAct, Sender } from '../../protocol/messages.ts'
import type { Handlers } from '../../protocol/router.ts'
import type { SettingsStore } from '../../stores/key-value/settings-store.ts'

/** More than a user clicks: one every five seconds. */
const MOST_A_MINUTE = 12
const MINUTE_MS = 60_000
/** Most acts that are remembered; the popup lists the newest of them. */
const MOST = 200
const MOST_LISTED = 20

interface DoneAct extends RecentAct {
  readonly before: BeforeAct
  readonly documentId: string
}

export interface LastingActsDeps {
  settings: SettingsStore
  /** Survives a stop of the background, and ends with the browser session. */
  memory: SessionValue
  /** Shows at the toolbar button what was done. */
  notify: (act: LastingAct, tabId: number | null) => Promise<void>
  readNow: () => number
  createId: () => string
}

export function createLastingActHandlers({
  settings,
  memory,
  notify,
  readNow,
  createId,
}: LastingActsDeps): Handlers<Extract<BackgroundMessageName, `act.${string}`>> {
  /** Runs one change of settings after the other: two at once would overwrite each other. */
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }

  async function write(change: Partial<ActSettings>): Promise<void> {
    for (const [name, value] of Object.entries(change)) await settings.write(name as keyof ActSettings, value as never)
  }

  /** Records an act before it is done; false if its document has done too many. */
  function note(act: DoneAct): Promise<boolean> {
    return memory.change((value) => {
      const acts = toActs(value)
      const isLate = acts.filter(({ documentId, at }) => documentId === act.documentId && act.at - at < MINUTE_MS)
      const isTooMany = act.tabId !== null && isLate.length >= MOST_A_MINUTE
      return { value: isTooMany ? acts : [...acts, act].slice(-MOST), result: !isTooMany }
    })
  }

  return {
    'act.do': async ({ act }, sender) => {
      if (!sender.isOwnPage && !isForSender(act, sender)) return { ok: false }
      const id = createId()
      const done = await inTurn(async () => {
        const current = await settings.read()
        const before = readBeforeAct(current, act)
        const { tabId, documentId } = sender
        const at = readNow()
        const isNoted = await note({ id, act, at, before, tabId: sender.isOwnPage ? null : tabId, documentId })
        if (isNoted) await write(applyAct(current, act))
        return isNoted
      })
      if (!done) return { ok: false }
      if (!sender.isOwnPage) await notify(act, sender.tabId).catch(() => {})
      return { ok: true, id }
    },
    'act.undo': ({ id }, sender) =>
      inTurn(async () => {
        const done = toActs(await memory.read()).find((one) => one.id === id)
        if (!done || !(sender.isOwnPage || done.documentId === sender.documentId)) return { ok: false }
        await write(undoAct(await settings.read(), done.act, done.before))
        await memory.change((value) => ({ value: toActs(value).filter((one) => one.id !== id), result: undefined }))
        return { ok: true }
      }),
    'act.list': async () => {
      const recent = toActs(await memory.read()).filter(({ before }) => !before.held)
      return recent
        .slice(-MOST_LISTED)
        .reverse()
        .map(({ id, act, at, tabId }) => ({ id, act, at, tabId }))
    },
  }
}

/** A page may act only for its own site, and a frame for the site of the page around it. */
function isForSender(act: LastingAct, { url, pageUrl }: Sender): boolean {
  const site = act.kind === 'site-off' ? act.site : act.kind === 'wrong' ? act.rule.site : null
  return site === null || (site !== '' && (site === toSite(url) || site === toSite(pageUrl)))
}

/** Not validated: only this file writes the value. */
function toActs(value: unknown): readonly DoneAct[] {
  return Array.isArray(value) ? value : []
}
