/** What lists and exports work with. The roots make it out of store and platform; here it is only used. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ClippingEdit } from '../../core/clippings/clipping-edit.ts'
import type { ClippingsAccess } from '../../stores/remote-clippings.ts'
import type { StoreCare } from '../../stores/store-health.ts'
import type { DraftJournal } from './draft-journal.ts'
import type { ReaderNames } from './user-names.ts'

export interface ClippingsDesk extends ReaderNames {
  clippings: ClippingsAccess
  /** Null for pages that cannot open the store themselves. */
  care: StoreCare | null
  drafts: DraftJournal
  /** Hands an edit over in one step, for the moment when the page goes and no transaction would end any more. */
  editOnLeave(id: string, edit: ClippingEdit, base: ClippingEdit): void
  /** Calls back after changes made anywhere, until the signal aborts. */
  watchChanges(listener: () => void, signal: AbortSignal): void
  /** This moment, ISO 8601 with the reader's own offset. */
  readNow(): string
  /** The id of this library, for files; empty where it cannot be read. */
  readLibraryId(): Promise<string>
  /** When the last export was finished, ISO 8601; empty where nothing was exported yet. */
  readLastExport(): Promise<string>
}

export const DeskContext = createContext<ClippingsDesk | null>(null)

export function useDesk(): ClippingsDesk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('No desk was given to the page')
  return desk
}
