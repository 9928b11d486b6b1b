/**
 * Stores edits on their way to the store. A page can close between a key and the save that follows it, without a
 * reliable event; so each change is written here first, in one synchronous step, and removed once it is saved. Every
 * page has entries of its own, so that two editors of one field never overwrite each other. What a closed page left
 * behind is saved when the next page of the extension opens; if that would overwrite newer text, or the clipping is
 * gone, it is offered to the user.
 */
import type { ClippingEdit } from '../../core/clippings/clipping-edit.ts'
import { parseClippingEdit } from '../../core/clippings/clipping-edit.ts'
import type { DraftResult } from '../../protocol/messages.ts'
import type { DraftArea } from '../../stores/journal/draft-area.ts'

const PREFIX = 'words:'
/** Format of earlier versions: `draft:<id>:<fields>` with the edit alone, and forms under names of their own. */
const OLD_PREFIX = 'draft:'

/** Unsaved edit of a page that was closed. */
export interface AbandonedDraft {
  readonly key: string
  readonly id: string
  readonly edit: ClippingEdit
  /** Null if it is not known. */
  readonly base: ClippingEdit | null
  /** When it was written, ISO 8601; empty if it is not known. */
  readonly at: string
}

/** A draft for the user to decide on: another window wrote to the same fields since, or the clipping is gone. */
export interface OfferedDraft extends AbandonedDraft {
  readonly reason: 'changed' | 'missing'
}

/** The unsaved content of a form for a new clipping, in the form's own text format. */
export interface FormDraft {
  keep(text: string): void
  drop(): void
  /** This page's own draft; else the latest one of a closed page, which then becomes this page's. */
  takeOver(): string | null
}

export interface DraftJournal {
  /** Stores an edit; a later one of the same fields replaces it. */
  keep(id: string, edit: ClippingEdit, base: ClippingEdit | null): void
  /** Removes an edit that is saved, unless a later one has replaced it. */
  drop(id: string, edit: ClippingEdit): void
  /** Saves what closed pages left behind. What cannot be saved now stays for the next time. */
  drain(save: (id: string, edit: ClippingEdit, base: ClippingEdit | null) => Promise<DraftResult>): Promise<void>
  /** What the last drain could not save without the user, once it has ended. */
  listOffers(): Promise<readonly OfferedDraft[]>
  /** Removes an offered draft: the user has decided. */
  forget(key: string): void
  /** @param oldKey where earlier versions stored the form's content. */
  ofForm(name: string, oldKey: string): FormDraft
}

export interface DraftJournalOptions {
  area: DraftArea
  /** Identifies this page, without a colon. */
  page: string
  /** The names of the open pages, including this one: their drafts are still in use. */
  listOpenPages(): Promise<ReadonlySet<string>>
  /** The current time, ISO 8601. */
  readNow(): string
}

export async function createDraftJournal({
  area,
  page,
  listOpenPages,
  readNow,
}: DraftJournalOptions): Promise<DraftJournal> {
  const open = await listOpenPages().catch(() => new Set([page]))
  let draining: Promise<readonly OfferedDraft[]> = Promise.resolve([])
  const toOwnKey = (kind: string, name: string) => `${PREFIX}${page}:${kind}:${name}`
  const isAbandoned = (key: string) =>
    key.startsWith(PREFIX) && !open.has(key.split(':')[1] ?? '') && key.split(':')[1] !== page

  function listAbandoned(): AbandonedDraft[] {
    const drafts = area.list().flatMap(([key, text]): AbandonedDraft[] => {
      if (key.startsWith(OLD_PREFIX)) return parseOldDraft(key, text)
      return isAbandoned(key) && key.split(':')[2] === 'edit' ? parseDraft(key, text) : []
    })
    return drafts.sort((one, other) => (Date.parse(one.at) || 0) - (Date.parse(other.at) || 0))
  }

  return {
    keep(id, edit, base) {
      area.write(toOwnKey('edit', toEditName(id, edit)), JSON.stringify({ id, edit, base, at: readNow() }))
    },
    drop(id, edit) {
      const key = toOwnKey('edit', toEditName(id, edit))
      const [draft] = area.list().flatMap(([name, text]) => (name === key ? parseDraft(key, text) : []))
      if (draft && JSON.stringify(draft.edit) === JSON.stringify(parseClippingEdit(edit))) area.remove(key)
    },
    drain(save) {
      draining = (async () => {
        const offers: OfferedDraft[] = []
        for (const draft of listAbandoned()) {
          const result = await save(draft.id, draft.edit, draft.base).catch(() => null)
          if (result?.ok) area.remove(draft.key)
          else if (result?.reason === 'changed' || result?.reason === 'missing') {
            offers.push({ ...draft, reason: result.reason })
          }
        }
        return offers
      })()
      return draining.then(() => {})
    },
    listOffers: () => draining,
    forget: (key) => area.remove(key),
    ofForm(name, oldKey) {
      const ownKey = toOwnKey('form', name)
      return {
        keep: (text) => area.write(ownKey, JSON.stringify({ text, at: readNow() })),
        drop: () => area.remove(ownKey),
        takeOver() {
          const forms = area.list().flatMap(([key, text]) => {
            if (key === oldKey) return [{ key, text, at: 0 }]
            const isOfForm = key === ownKey || (isAbandoned(key) && key.endsWith(`:form:${name}`))
            return isOfForm ? parseForm(key, text) : []
          })
          const own = forms.find(({ key }) => key === ownKey)
          const latest = own ?? forms.sort((one, other) => other.at - one.at)[0]
          if (!latest) return null
          if (latest !== own) {
            area.write(ownKey, JSON.stringify({ text: latest.text, at: readNow() }))
            area.remove(latest.key)
          }
          return latest.text
        },
      }
    },
  }
}

function toEditName(id: string, edit: ClippingEdit): string {
  return `${id}:${Object.keys(edit).join('+')}`
}

/** Only this file writes entries; a damaged one is ignored. */
function parseDraft(key: string, text: string): AbandonedDraft[] {
  const { id, edit, base, at } = parseJson(text)
  const parsed = parseClippingEdit(edit)
  if (typeof id !== 'string' || !parsed || Object.keys(parsed).length === 0) return []
  return [{ key, id, edit: parsed, base: parseClippingEdit(base), at: typeof at === 'string' ? at : '' }]
}

function parseOldDraft(key: string, text: string): AbandonedDraft[] {
  const [, id = ''] = key.split(':')
  const edit = parseClippingEdit(parseJson(text))
  return id === '' || !edit || Object.keys(edit).length === 0 ? [] : [{ key, id, edit, base: null, at: '' }]
}

function parseForm(key: string, value: string): { key: string; text: string; at: number }[] {
  const { text, at } = parseJson(value)
  return typeof text === 'string' ? [{ key, text, at: Date.parse(String(at)) || 0 }] : []
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
