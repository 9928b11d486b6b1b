/** The context that lists and exports work with. The roots build it from store and platform; here it is only used. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ClippingEdit } from '../../core/clippings/clipping-edit.ts'
import type { ClippingsAccess } from '../../stores/remote-clippings.ts'
import type { StoreHealth } from '../../stores/store-health.ts'
import type { DraftJournal } from './draft-journal.ts'
import type { UserNames } from './user-names.ts'

export interface ClippingsContextValue extends UserNames {
  clippings: ClippingsAccess
  /** Null on pages that cannot open the store themselves. */
  health: StoreHealth | null
  drafts: DraftJournal
  /** Hands an edit over in one step, for when the page closes and no transaction would complete any more. */
  editOnLeave(id: string, edit: ClippingEdit, base: ClippingEdit): void
  /** Calls back after changes made in any window, until the signal aborts. */
  watchChanges(listener: () => void, signal: AbortSignal): void
  /** The current time, ISO 8601 with the user's own offset. */
  readNow(): string
  /** The id of this library, for files; empty if it cannot be read. */
  readLibraryId(): Promise<string>
  /** When the last export was finished, ISO 8601; empty if nothing was exported yet. */
  readLastExport(): Promise<string>
}

export const ClippingsContext = createContext<ClippingsContextValue | null>(null)

export function useClippingsContext(): ClippingsContextValue {
  const context = useContext(ClippingsContext)
  if (!context) throw new Error('No context was given to the page')
  return context
}
