/** Names of the user's own categories and terms, beside the shipped ones; updated with the settings. */
import { type KnownNames, toCustomCategoryNames, toKnownNames } from '../../core/lexicon/known-names.ts'
import type { Lexicon } from '../../core/lexicon/lexicon.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import type { SettingsStore } from '../../stores/key-value/settings-store.ts'

export interface UserNames {
  /** Names of concepts and custom categories, for files and lists; built at the first use. */
  getConceptNames(): KnownNames
  /** Custom categories that have a name, by id. Cheap. */
  getCustomCategories(): ReadonlyMap<string, string>
}

/** Reads the settings first, and follows them for as long as the page lives. If they cannot be read, only shipped names are known. */
export async function createUserNames(getLexicon: () => Lexicon, store: SettingsStore): Promise<UserNames> {
  let { ownLists } = await store.read().catch(() => DEFAULT_SETTINGS)
  let names: KnownNames | null = null
  store.watch((settings) => {
    ownLists = settings.ownLists
    names = null
  }, new AbortController().signal)
  return {
    getConceptNames() {
      names ??= toKnownNames(getLexicon().concepts, ownLists)
      return names
    },
    getCustomCategories: () => toCustomCategoryNames(ownLists),
  }
}
