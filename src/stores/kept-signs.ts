/**
 * Signs of the kept clippings that pages can see without asking the background: from which sites there are any, so that
 * a page of another site need not ask at all, and that something changed.
 */
import type { KeyValueStorage } from './key-value-storage.ts'

const SITES = 'kept:sites'
const CHANGED = 'kept:changed'

export interface KeptSigns {
  /** Whether clippings of a site may be kept; its key as in the rules of sites. */
  isKeptSite(site: string): Promise<boolean>
  /** The list has one writer, the background. */
  addSite(site: string): Promise<void>
  /** Makes the list anew. */
  setSites(sites: readonly string[]): Promise<void>
  /** Tells pages that clippings changed. @param mark anything that was not told before. */
  tellChange(mark: string): Promise<void>
  /** Calls back after each change, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void
}

export function createKeptSigns(storage: KeyValueStorage): KeptSigns {
  async function readSites(): Promise<string[]> {
    const { [SITES]: stored } = await storage.read([SITES])
    return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : []
  }
  /** One change of the list after the other: two at once would undo each other. */
  let changing: Promise<void> = Promise.resolve()
  function change(work: () => Promise<void>): Promise<void> {
    changing = changing.catch(() => {}).then(work)
    return changing
  }

  return {
    isKeptSite: async (site) => (await readSites()).includes(site),
    addSite: (site) =>
      change(async () => {
        const sites = await readSites()
        if (!sites.includes(site)) await storage.write(SITES, [...sites, site])
      }),
    setSites: (sites) =>
      change(async () => {
        if ((await readSites()).join() !== sites.join()) await storage.write(SITES, [...sites])
      }),
    tellChange: (mark) => storage.write(CHANGED, mark),
    watch(listener, signal) {
      storage.watch((keys) => {
        if (keys.includes(CHANGED)) listener()
      }, signal)
    },
  }
}
