/**
 * Words on their way to the store. A page can be gone between a key and the save that follows it, with no event that
 * could be relied on; so each change is written here first, in one synchronous step, and struck once it is kept. Every
 * page has entries of its own, so that two editors of one field never write over each other. What a page that is gone
 * left over is saved when a page of ours opens next; where that would be in the way of words written since, or the
 * clipping is gone, it is offered to the user.
 */
import type { ClippingEdit } from '../../core/clippings/clipping-edit.ts'
import { parseClippingEdit } from '../../core/clippings/clipping-edit.ts'
import type { DraftResult } from '../../protocol/messages.ts'
import type { DraftArea } from '../../stores/journal/draft-area.ts'

const PREFIX = 'words:'
/** Of the versions before: `draft:<id>:<fields>` with the edit alone, and forms under names of their own. */
const OLD_PREFIX = 'draft:'

/** Words of an edit that a page left over. */
export interface LeftDraft {
  readonly key: string
  readonly id: string
  readonly edit: ClippingEdit
  /** Null where it is not known. */
  readonly base: ClippingEdit | null
  /** When it was written, ISO 8601; empty where it is not known. */
  readonly at: string
}

/** A draft for the user to decide on: another window wrote there since, or the clipping is gone. */
export interface OfferedDraft extends LeftDraft {
  readonly reason: 'changed' | 'missing'
}

/** The words of a form that stands for no clipping yet, as text of the form's own. */
export interface FormDraft {
  keep(text: string): void
  drop(): void
  /** What this page wrote down; else the latest that a page left over, which is this page's from then on. */
  takeOver(): string | null
}

export interface DraftJournal {
  /** Writes an edit down; a later one of the same fields takes its place. */
  keep(id: string, edit: ClippingEdit, base: ClippingEdit | null): void
  /** Strikes an edit that is kept, unless a later one stands there. */
  drop(id: string, edit: ClippingEdit): void
  /** Saves what pages that are gone left over. What cannot be saved now stays for the next time. */
  drain(save: (id: string, edit: ClippingEdit, base: ClippingEdit | null) => Promise<DraftResult>): Promise<void>
  /** What the last drain could not save without the user, once it has ended. */
  listOffers(): Promise<readonly OfferedDraft[]>
  /** Strikes an offered draft: the user has decided. */
  forget(key: string): void
  /** @param oldKey where earlier versions wrote the form's words. */
  ofForm(name: string, oldKey: string): FormDraft
}

export interface DraftJournalOptions {
  area: DraftArea
  /** Names this page, without a colon. */
  page: string
  /** The names of pages that are open, this one included: their words are still being written. */
  listOpenPages(): Promise<ReadonlySet<string>>
  /** This moment, ISO 8601. */
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
  const isLeft = (key: string) =>
    key.startsWith(PREFIX) && !open.has(key.split(':')[1] ?? '') && key.split(':')[1] !== page

  function listLeft(): LeftDraft[] {
    const drafts = area.list().flatMap(([key, text]): LeftDraft[] => {
      if (key.startsWith(OLD_PREFIX)) return parseOldDraft(key, text)
      return isLeft(key) && key.split(':')[2] === 'edit' ? parseDraft(key, text) : []
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
        for (const draft of listLeft()) {
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
            const isOfForm = key === ownKey || (isLeft(key) && key.endsWith(`:form:${name}`))
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

/** Only we write here; a damaged entry is left alone and does no harm. */
function parseDraft(key: string, text: string): LeftDraft[] {
  const { id, edit, base, at } = parseJson(text)
  const parsed = parseClippingEdit(edit)
  if (typeof id !== 'string' || !parsed || Object.keys(parsed).length === 0) return []
  return [{ key, id, edit: parsed, base: parseClippingEdit(base), at: typeof at === 'string' ? at : '' }]
}

function parseOldDraft(key: string, text: string): LeftDraft[] {
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
