/**
 * Lets pages see, without sending a message, from which sites clippings may be saved and that something changed, so
 * that a page of any other site need not send a request at all. Every content script can read this, so no site is
 * named: a salted hash of each site sets one bit in a small bit set, which other sites share. A page of such a site
 * sends one needless request, and whoever tests a name against the bits learns little.
 */
import { hashText } from '../../core/text/hash-text.ts'
import type { KeyValueStorage } from './key-value-storage.ts'

/** Earlier versions stored the site names here; their list is replaced at the first start. */
const SITES = 'kept:sites'
const CHANGED = 'kept:changed'

/** Bits for each site: about one in eight of all other sites shares a bit with a saved one. */
const BITS_A_SITE = 8
const LEAST_BITS = 64
/** A site's hash has no more bits. */
const MOST_BITS = 2 ** 20

/** The form in storage. */
interface SiteBits {
  /** Never changes: two sets with different salts would reveal more than either. */
  readonly salt: string
  /** Positions of the bits that are set. */
  readonly set: readonly number[]
  readonly bits: number
}

export interface SavedSites {
  /** Whether clippings of any of these sites may be saved; their keys as in the site rules. */
  isAnySaved(sites: readonly string[]): Promise<boolean>
  /** Only the background writes the bit set. */
  addSite(site: string): Promise<void>
  /** Rebuilds the bit set. */
  setSites(sites: readonly string[]): Promise<void>
  /** Notifies pages that clippings changed. @param token any value not used before. */
  notifyChange(token: string): Promise<void>
  /** Calls back after each change, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void
}

/** @param createSalt returns a text that nobody can guess. */
export function createSavedSites(storage: KeyValueStorage, createSalt = () => crypto.randomUUID()): SavedSites {
  async function read(): Promise<unknown> {
    return (await storage.read([SITES]))[SITES]
  }
  /** Runs one change after the other: two at once would overwrite each other. */
  let changing: Promise<void> = Promise.resolve()
  function change(work: () => Promise<void>): Promise<void> {
    changing = changing.catch(() => {}).then(work)
    return changing
  }

  return {
    async isAnySaved(sites) {
      const stored = await read()
      // Until the names of an earlier version are replaced, or if the bit set cannot be read, only the background
      // knows.
      const known = parseSiteBits(stored)
      return known ? sites.some((site) => known.set.includes(toBit(site, known))) : stored !== undefined
    },
    addSite: (site) =>
      change(async () => {
        // Without a bit set the number of sites is unknown: the next pass over the store rebuilds it.
        const stored = parseSiteBits(await read()) ?? { salt: createSalt(), set: [], bits: LEAST_BITS }
        const bit = toBit(site, stored)
        if (!stored.set.includes(bit)) await storage.write(SITES, { ...stored, set: toSorted([...stored.set, bit]) })
      }),
    setSites: (sites) =>
      change(async () => {
        const stored = parseSiteBits(await read())
        const salt = stored?.salt ?? createSalt()
        const bits = toBits(sites.length)
        const set = toSorted(sites.map((site) => toBit(site, { salt, bits })))
        const isSame = stored?.bits === bits && stored.set.join() === set.join()
        if (!isSame) await storage.write(SITES, { salt, bits, set } satisfies SiteBits)
      }),
    notifyChange: (token) => storage.write(CHANGED, token),
    watch(listener, signal) {
      storage.watch((keys) => {
        // A site's first clipping is announced before its bit is set.
        if (keys.includes(CHANGED) || keys.includes(SITES)) listener()
      }, signal)
    },
  }
}

/** A power of two, so that when the bit set grows, each bit becomes one of just two possible ones. */
function toBits(sites: number): number {
  let bits = LEAST_BITS
  while (bits < sites * BITS_A_SITE && bits < MOST_BITS) bits *= 2
  return bits
}

function toBit(site: string, { salt, bits }: Pick<SiteBits, 'salt' | 'bits'>): number {
  // The low bits of FNV correlate for texts that differ only in their last letters (finalizer of MurmurHash3).
  let hash = hashText(`${salt} ${site}`)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % bits
}

function toSorted(bits: readonly number[]): number[] {
  return [...new Set(bits)].sort((one, other) => one - other)
}

function parseSiteBits(value: unknown): SiteBits | null {
  const { salt, bits, set } = (value ?? {}) as Record<string, unknown>
  const isRead =
    typeof salt === 'string' &&
    typeof bits === 'number' &&
    bits >= 1 &&
    Array.isArray(set) &&
    set.every((bit) => typeof bit === 'number')
  return isRead ? { salt, bits, set } : null
}
