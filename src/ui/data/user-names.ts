/** What the reader's own categories and terms are called, beside the names that ship; kept up with the settings. */
import { type KnownNames, toKnownNames, toOwnCategoryNames } from '../../core/lexicon/known-names.ts'
import type { Lexicon } from '../../core/lexicon/lexicon.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import type { SettingsStore } from '../../stores/key-value/settings-store.ts'

export interface UserNames {
  /** Names of concepts and own categories, for files and lists; built when first asked for. */
  getConceptNames(): KnownNames
  /** Own categories that have a name, by id. Cheap. */
  getOwnCategories(): ReadonlyMap<string, string>
}

/** Reads the settings first. Where they cannot be read there are our own names. */
export async function createUserNames(
  getLexicon: () => Lexicon,
  store: SettingsStore,
  signal: AbortSignal = new AbortController().signal,
): Promise<UserNames> {
  let { ownLists } = await store.read().catch(() => DEFAULT_SETTINGS)
  let names: KnownNames | null = null
  store.watch((settings) => {
    ownLists = settings.ownLists
    names = null
  }, signal)
  return {
    getConceptNames() {
      names ??= toKnownNames(getLexicon().concepts, ownLists)
      return names
    },
    getOwnCategories: () => toOwnCategoryNames(ownLists),
  }
}
