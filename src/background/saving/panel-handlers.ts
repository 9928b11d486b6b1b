/** Answers requests to open the save panel. */
import type { BackgroundMessageName, Sender } from '../../protocol/messages.ts'
import type { Handlers } from '../../protocol/router.ts'

export interface PanelDeps {
  /** Those of the ids that the requesting document has saved. */
  filterOwn(sender: Sender, ids: readonly string[]): Promise<readonly string[]>
  /** Opens the panel over a tab; false if it cannot be opened. */
  open(tabId: number, ids: readonly string[]): Promise<boolean>
}

/** Creates the handlers. Nothing opens for a page that names clippings which it did not save. */
export function createPanelHandlers({
  filterOwn,
  open,
}: PanelDeps): Handlers<Extract<BackgroundMessageName, `panel.${string}`>> {
  return {
    'panel.open': async ({ ids }, sender) => {
      if (sender.tabId === null) return { ok: false }
      const own = await filterOwn(sender, ids)
      return { ok: own.length > 0 && (await open(sender.tabId, own)) }
    },
  }
}
