/** What lists and exports work with, in memory: ordinary, empty, never answering, or broken. */
import type { Clipping } from '../../src/core/clippings/clipping.ts'
import type { ClippingEdit } from '../../src/core/clippings/clipping-edit.ts'
import { matchesFilter } from '../../src/core/clippings/select-clippings.ts'
import { toCustomCategoryNames, toKnownNames } from '../../src/core/lexicon/known-names.ts'
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts'
import type { ClippingCounts } from '../../src/protocol/messages.ts'
import { createSettingsStore, type SettingsStore } from '../../src/stores/key-value/settings-store.ts'
import type { ClippingsAccess } from '../../src/stores/remote-clippings.ts'
import type { StoreState } from '../../src/stores/store-health.ts'
import type { ClippingsContextValue } from '../../src/ui/data/clippings-context.ts'
import type { OfferedDraft } from '../../src/ui/data/draft-journal.ts'
import { createMemoryStorage } from '../support/memory-storage.ts'
import { FULL_SETTINGS, NOW, ORDINARY } from './samples.ts'

export const never = (): Promise<never> => new Promise(() => {})
export const broken = async (): Promise<never> => {
  throw new Error('The store does not answer')
}

/** Changes are accepted and forgotten. */
function createFakeAccess(all: readonly Clipping[], parts: Partial<ClippingsAccess> = {}): ClippingsAccess {
  const select: ClippingsAccess['list'] = async ({ filter }) => ({
    clippings: all.filter(matchesFilter(filter)),
    next: null,
  })
  const done = async () => ({ ok: true }) as const
  return {
    list: select,
    count: async (filter = {}) => all.filter(matchesFilter(filter)).length,
    counts: async () => countAll(all),
    ids: async (filter) => all.filter(matchesFilter(filter)).map(({ id }) => id),
    ofIds: async (ids) => all.filter(({ id }) => ids.includes(id)),
    edit: done,
    editDraft: done,
    remove: done,
    restore: done,
    change: async (ids) => ({ ok: true, changed: ids.length }),
    emptyTrash: async () => ({ ok: true, changed: 1 }),
    ...parts,
  }
}

function countAll(all: readonly Clipping[]): ClippingCounts {
  const listed = all.filter(({ deletedAt }) => deletedAt === '')
  const count = (namesOf: (clipping: Clipping) => readonly string[]) => {
    const counts: Record<string, number> = {}
    for (const name of listed.flatMap(namesOf)) counts[name] = (counts[name] ?? 0) + 1
    return counts
  }
  return {
    total: listed.length,
    bytes: 2000 * listed.length,
    categories: count(({ categories }) => categories),
    tags: count(({ tags }) => tags),
    sites: count(({ url }) => (URL.canParse(url) ? [new URL(url).hostname] : [])),
    months: count(({ savedAt }) => [savedAt.slice(0, 7)]),
    outlets: count(({ outlet }) => [outlet]),
    concepts: count(({ concepts }) => concepts),
    languages: count(({ language }) => [language]),
    statuses: count(({ status }) => [status]),
    reports: count(({ report }) => (report === '' ? [] : [report])),
    toCheck: listed.filter(({ toCheck }) => toCheck.length > 0).length,
    trash: all.length - listed.length,
  }
}

interface ContextParts extends Partial<ClippingsContextValue> {
  all?: readonly Clipping[]
  access?: Partial<ClippingsAccess>
  state?: StoreState
  offers?: readonly OfferedDraft[]
}

/** The context of a page; by default three ordinary clippings, and a store in order. */
export function createFakeContext({ all = ORDINARY, access, state, offers = [], ...parts }: ContextParts = {}) {
  const { ownLists } = FULL_SETTINGS
  const health = {
    readState: async () => state ?? { hasQuarantined: false, isSpaceLow: false },
    readOld: async () => [...ORDINARY],
    restoreQuarantined: async () => ({ ok: false, reason: 'disk' }) as const,
    dismissNotice: async () => {},
  }
  const context: ClippingsContextValue = {
    clippings: createFakeAccess(all, access),
    health,
    drafts: {
      keep() {},
      drop() {},
      drain: async () => {},
      listOffers: async () => offers,
      forget() {},
      ofForm: () => ({ keep() {}, drop() {}, takeOver: () => null }),
    },
    editOnLeave(_id: string, _edit: ClippingEdit) {},
    watchChanges() {},
    readNow: () => NOW,
    readLibraryId: async () => 'lgallery',
    readLastExport: async () => '2026-01-23T17:05:00+08:00',
    getConceptNames: () => toKnownNames(getShippedLexicon().concepts, ownLists),
    getCustomCategories: () => toCustomCategoryNames(ownLists),
    ...parts,
  }
  return context
}

/** A settings store in memory; changes hold until the fixture is shown again. */
export function createFakeSettings(changed: Partial<Settings> = {}): SettingsStore {
  const all = Object.entries({ ...DEFAULT_SETTINGS, ...changed })
  return createSettingsStore(createMemoryStorage(new Map(all.map(([name, value]) => [`settings:${name}`, value]))))
}
