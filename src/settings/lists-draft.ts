/**
 * Drafts of lists on their way to the settings. A page can close between a key and the save that follows it, and what
 * it sends then may not arrive; so each change is written here first, in one synchronous step, and removed once it is
 * saved.
 */
import { mergeCustomLists } from '../core/settings/merge-lists.ts'
import { type CustomList, parseSettings } from '../core/settings/settings.ts'
import type { SettingsStore } from '../stores/key-value/settings-store.ts'
import type { FormDraft } from '../ui/data/draft-journal.ts'

/** Where earlier versions stored them, without a base. */
export const OLD_LISTS_KEY = 'draft-lists'

export interface ListsDraft {
  /** Stores lists, as JSON, with the base they were edited from; later ones replace them. */
  keep(text: string, base: string): void
  /** Removes lists that are saved, unless later ones have replaced them. */
  drop(text: string): void
  /** Stores what earlier pages left behind. What cannot be stored now stays for the next time. */
  drain(settings: SettingsStore): Promise<void>
  /** Stores lists, as JSON, merged with what another page wrote since their base. @returns what is stored now. */
  store(settings: SettingsStore, text: string, base: string): Promise<readonly CustomList[]>
}

/** @param runExclusively runs a task while no other settings page runs one. */
export function createListsDraft(
  form: FormDraft,
  runExclusively: <Result>(task: () => Promise<Result>) => Promise<Result>,
): ListsDraft {
  let latest = ''

  const store: ListsDraft['store'] = (settings, lists, base) =>
    runExclusively(async () => {
      const { ownLists } = await settings.read()
      const merged = mergeCustomLists(ownLists, parseLists(lists), parseLists(base))
      await settings.write('ownLists', merged)
      return merged
    })

  return {
    store,
    keep(text, base) {
      latest = text
      form.keep(JSON.stringify({ lists: text, base }))
    },
    drop(text) {
      if (latest === text) form.drop()
    },
    async drain(settings) {
      for (let left = form.takeOver(); left !== null; left = form.takeOver()) {
        const draft = parseDraft(left)
        // Unreadable: no settings page wrote it.
        if (!draft) return form.drop()
        const isSaved = await store(settings, draft.lists, draft.base).then(
          () => true,
          () => false,
        )
        if (!isSaved) return
        form.drop()
      }
    },
  }
}

function parseLists(text: string): readonly CustomList[] {
  return parseSettings({ ownLists: JSON.parse(text) }).ownLists
}

function parseDraft(text: string): { lists: string; base: string } | null {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return { lists: text, base: '[]' }
    const { lists, base } = value as Record<string, unknown>
    if (typeof lists !== 'string' || typeof base !== 'string' || !Array.isArray(JSON.parse(lists))) return null
    return { lists, base: Array.isArray(JSON.parse(base)) ? base : '[]' }
  } catch {
    return null
  }
}
