/**
 * Signs of the kept clippings that pages can see without asking the background: from which sites there may be any, so
 * that a page of another site need not ask at all, and that something changed. Every content script can read them, so
 * they name no site: a salted hash of each sets one bit of a few, and other sites share it. Such a site asks the
 * background for nothing once, and whoever tests a name against the bits learns little.
 */
import { hashText } from '../../core/text/hash-text.ts'
import type { KeyValueStorage } from './key-value-storage.ts'

/** Earlier versions kept the names themselves here; their list is replaced at the first start. */
const SITES = 'kept:sites'
const CHANGED = 'kept:changed'

/** Bits for each site: about one in eight of all other sites shares one. */
const BITS_A_SITE = 8
const LEAST_BITS = 64
/** A site's hash has no more. */
const MOST_BITS = 2 ** 20

/** As it lies in storage. */
interface SiteSigns {
  /** Stays for good: signs by two salts together would tell more than either. */
  readonly salt: string
  /** Positions of the bits that are set, of so many. */
  readonly set: readonly number[]
  readonly bits: number
}

export interface SavedSites {
  /** Whether clippings of a site may be kept; its key as in the rules of sites. */
  isSavedSite(site: string): Promise<boolean>
  /** The signs have one writer, the background. */
  addSite(site: string): Promise<void>
  /** Makes the signs anew. */
  setSites(sites: readonly string[]): Promise<void>
  /** Tells pages that clippings changed. @param mark anything that was not told before. */
  notifyChange(mark: string): Promise<void>
  /** Calls back after each change, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void
}

/** @param createSalt makes a text that nobody can guess. */
export function createSavedSites(storage: KeyValueStorage, createSalt = () => crypto.randomUUID()): SavedSites {
  async function read(): Promise<unknown> {
    return (await storage.read([SITES]))[SITES]
  }
  /** One change after the other: two at once would undo each other. */
  let changing: Promise<void> = Promise.resolve()
  function change(work: () => Promise<void>): Promise<void> {
    changing = changing.catch(() => {}).then(work)
    return changing
  }

  return {
    async isSavedSite(site) {
      const stored = await read()
      // Until the names of an earlier version are replaced, or where the signs cannot be read, the background knows.
      const signs = parseSigns(stored)
      return signs ? signs.set.includes(toBit(site, signs)) : stored !== undefined
    },
    addSite: (site) =>
      change(async () => {
        // Without signs there is no telling how many sites there are: the next look at the store makes them.
        const signs = parseSigns(await read()) ?? { salt: createSalt(), set: [], bits: LEAST_BITS }
        const bit = toBit(site, signs)
        if (!signs.set.includes(bit)) await storage.write(SITES, { ...signs, set: toSorted([...signs.set, bit]) })
      }),
    setSites: (sites) =>
      change(async () => {
        const stored = parseSigns(await read())
        const salt = stored?.salt ?? createSalt()
        const bits = toBits(sites.length)
        const set = toSorted(sites.map((site) => toBit(site, { salt, bits })))
        const isSame = stored?.bits === bits && stored.set.join() === set.join()
        if (!isSame) await storage.write(SITES, { salt, bits, set } satisfies SiteSigns)
      }),
    notifyChange: (mark) => storage.write(CHANGED, mark),
    watch(listener, signal) {
      storage.watch((keys) => {
        if (keys.includes(CHANGED)) listener()
      }, signal)
    },
  }
}

/** A power of two, so that a site's bit among more is one of two that come from its bit among fewer. */
function toBits(sites: number): number {
  let bits = LEAST_BITS
  while (bits < sites * BITS_A_SITE && bits < MOST_BITS) bits *= 2
  return bits
}

function toBit(site: string, { salt, bits }: Pick<SiteSigns, 'salt' | 'bits'>): number {
  // The low bits of FNV hang together where texts differ in their last letters (finalizer of MurmurHash3).
  let hash = hashText(`${salt} ${site}`)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % bits
}

function toSorted(bits: readonly number[]): number[] {
  return [...new Set(bits)].sort((one, other) => one - other)
}

function parseSigns(value: unknown): SiteSigns | null {
  const { salt, bits, set } = (value ?? {}) as Record<string, unknown>
  const isRead =
    typeof salt === 'string' &&
    typeof bits === 'number' &&
    bits >= 1 &&
    Array.isArray(set) &&
    set.every((bit) => typeof bit === 'number')
  return isRead ? { salt, bits, set } : null
}
