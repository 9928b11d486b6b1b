/**
 * The protocol between the parts of the extension: every request, its parameters and its result. Callers never
 * annotate a reply, and everything that arrives is parsed before it is trusted.
 */
import type { CategoryId } from '../core/categories.ts'
import type { Clipping } from '../core/clippings/clipping.ts'
import type { ClippingChange } from '../core/clippings/clipping-change.ts'
import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import type { OtherTexts } from '../core/clippings/merge-edit.ts'
import type { PageVisit } from '../core/clippings/page-visit.ts'
import type { ClippingFilter, ClippingOrder } from '../core/clippings/select-clippings.ts'
import type { ClipPart } from '../core/quotes/clip-part.ts'
import type { LastingAct } from '../core/settings/lasting-act.ts'
import type { MarkStyle } from '../core/settings/mark-style.ts'
import type { MarkingDecision } from '../core/settings/site-rules.ts'
import type { ClippingCounts } from './clipping-counts.ts'
import type { ConceptDetails, ConceptQuery } from './concept-details.ts'
import type { FollowOrder, FrameOrder } from './frame-order.ts'
import type { ScanReply, ScanRequest } from './scan-request.ts'

export type { ClippingCounts } from './clipping-counts.ts'
export type { ConceptDetails } from './concept-details.ts'
export type { FollowOrder, FrameOrder } from './frame-order.ts'
export type { Sender } from './sender.ts'

/** Why a clipping is not saved. Each has a sentence in the message catalogue (`failure_<reason>`). */
export type SaveFailure = 'no_store' | 'newer' | 'blocked' | 'full' | 'disk' | 'unreachable' | 'private' | 'too_long'

/**
 * `already`: the text is saved already; no row was added, and `id` is the older one's. `isCopy`: it came from another
 * article, which is now listed as a further source.
 */
export type SaveResult = { ok: true; id: string; already: boolean; isCopy?: true } | { ok: false; reason: SaveFailure }

/** What became of clippings that were merged; the four add up to their number. */
export interface MergeCounts {
  added: number
  /** Saved before, and now with more notes, tags or sources. */
  joined: number
  /** Copies that became a further source of a saved clipping. */
  copies: number
  unchanged: number
}

/**
 * Clippings to put in place of those with their ids, and ids of clippings to delete permanently. `over` are the
 * states that are replaced or removed, as far as they are known: what the user wrote into a clipping since is not
 * lost.
 */
export interface Replacement {
  put: Clipping[]
  remove: string[]
  over: Clipping[]
}

/** Outcome of a merge: all of it or nothing. `undo` is what restores the list as it was before. */
export type MergeResult = ({ ok: true; undo: Replacement } & MergeCounts) | { ok: false; reason: SaveFailure }

/** What is needed to find a clipping's quote in its article again, and to name it. */
export type ArticleClipping = Pick<
  Clipping,
  'id' | 'exact' | 'prefix' | 'suffix' | 'position' | 'savedAt' | 'updatedAt' | 'publishedDate'
>

/** Outcome of a change to a saved clipping. `missing`: there is none with that id. */
export type ChangeResult = { ok: true } | { ok: false; reason: SaveFailure | 'missing' }

/** Outcome of an edit. `also`: what another window wrote meanwhile into the edited fields, stored beside them. */
export type EditResult = { ok: true; also?: OtherTexts } | Extract<ChangeResult, { ok: false }>

/** Outcome of saving unsaved text: also refused, with nothing changed, if another window wrote since (`changed`). */
export type DraftResult = ChangeResult | { ok: false; reason: 'changed' }

/** Outcome of a change to many: all of it or nothing. Ids without a clipping are skipped. */
export type ChangesResult = { ok: true; changed: number } | { ok: false; reason: SaveFailure }

/** Clippings in the requested order; `next` is the cursor for the following page, null at the end. */
export interface ClippingPage {
  clippings: Clipping[]
  next: string | null
}

/** A query to the store: a filter, an order, where to continue, and the maximum number of rows. */
export interface ClippingQuery {
  filter: ClippingFilter
  order: ClippingOrder
  /** The `next` of the previous page; null for the first. */
  after: string | null
  limit: number
}

/** One concept that a page mentions, and how often. */
export interface ConceptCount {
  id: string
  category: CategoryId
  /** Preferred terms by language; empty if there is none. */
  names: { en: string; 'zh-Hans': string; 'zh-Hant': string }
  count: number
  muted: boolean
}

/** What a page reports of itself to the popup. */
export interface PageReport {
  url: string
  canonicalUrl: string
  site: string
  decision: MarkingDecision
  /** Mentions per category without muted concepts; categories without any are 0. */
  counts: Record<CategoryId, number>
  /** Share of the running text, from 0 to 1, in blocks that mention the category. The shares may overlap. */
  textShares: Record<CategoryId, number>
  concepts: ConceptCount[]
  hasSelection: boolean
  /** What the card's buttons did for this page only, where the browser cannot prove that the user saw them. */
  pageActs: LastingAct[]
}

/** A lasting act since the browser started. */
export interface RecentAct {
  id: string
  act: LastingAct
  /** Milliseconds since 1970. */
  at: number
  /** The tab of the page in which it was done; null if it was done in the popup. */
  tabId: number | null
}

/** What was undone; `left` are the ids that were not: a page learns no more than that about them. */
export type TakeBackResult = { ok: boolean; left: string[] }

/** A sentence of a page, offered for saving. */
export interface OfferedSentence {
  exact: string
  /** BCP 47 tag; empty if it cannot be detected. */
  language: string
  /** Whether it is already saved from this article. */
  isSaved: boolean
}

/** Most sentences that are offered, or saved, at once. */
export const MOST_SENTENCES = 500

/** What became of several clippings; the four add up to their number. */
export interface SaveCounts {
  saved: number
  /** Saved before; they stay when this save is undone. */
  already: number
  failed: number
  /** No longer on the page. */
  gone: number
  /** Why some failed; null if none did. */
  reason: SaveFailure | null
}

/** Outcome of saving what is selected or pointed at on a page: as for a save, or that nothing was found there. */
export type ClipResult = SaveResult | { ok: false; reason: 'nothing_selected' }

/** Every message: its parameters and its result. The first group goes to the background, the second to a page. */
export interface Messages {
  /** Stores a new clipping durably. Idempotent: the same id again is the same clipping. */
  'clipping.save': { params: { clipping: Clipping }; result: SaveResult }
  /** Lists saved clippings. For pages that cannot open the store themselves (private windows). */
  'clipping.list': { params: ClippingQuery; result: ClippingPage }
  /** Counts the clippings of a filter. */
  'clipping.count': { params: { filter: ClippingFilter }; result: number }
  /** Counts saved clippings by category, tag, site and month. */
  'clipping.counts': { params: Record<string, never>; result: ClippingCounts }
  /** Lists what is saved from an article, under any of its addresses, newest first. */
  'clipping.ofArticle': { params: { article: string }; result: ArticleClipping[] }
  /**
   * Reports what a visit to a page showed of the clippings saved from it. Not recorded if the store cannot be
   * written.
   */
  'clipping.visited': { params: PageVisit; result: { ok: boolean } }
  /**
   * Changes the user's own fields, or corrects what was read from the page. `base` are the stored values of the
   * edited fields as their editor last knew them; none if it knew none.
   */
  'clipping.edit': { params: { id: string; edit: ClippingEdit; base?: ClippingEdit | null }; result: EditResult }
  /** The same for unsaved text of an editor whose page was closed; refused if it would overwrite something newer. */
  'clipping.editDraft': { params: { id: string; edit: ClippingEdit; base: ClippingEdit | null }; result: DraftResult }
  /** Moves a clipping to the trash. */
  'clipping.remove': { params: { id: string }; result: ChangeResult }
  /** Moves to the trash what was saved by the requesting page, or by an earlier one of its article in its tab. */
  'clipping.takeBack': { params: { ids: string[] }; result: TakeBackResult }
  /** Takes a clipping out of the trash. */
  'clipping.restore': { params: { id: string }; result: ChangeResult }
  /** Changes the selected clippings in one transaction. */
  'clipping.change': { params: { ids: string[]; change: ClippingChange }; result: ChangesResult }
  /** Permanently deletes everything in the trash. */
  'clipping.emptyTrash': { params: Record<string, never>; result: ChangesResult }
  /** Returns the ids of a filter's clippings, in their order: what "select all" selects. */
  'clipping.ids': { params: { filter: ClippingFilter; order: ClippingOrder }; result: string[] }
  /** Returns the clippings with the given ids, in that order, including those in the trash; unknown ids are skipped. */
  'clipping.ofIds': { params: { ids: string[] }; result: Clipping[] }
  /** Opens the save panel for clippings that the requesting document has just saved; those of others are left out. */
  'panel.open': { params: { ids: string[] }; result: { ok: boolean } }
  /** When the last export was finished, for pages that cannot open the store; ISO 8601, or empty. */
  'clipping.lastExport': { params: Record<string, never>; result: string }
  /** Records that an export was finished. */
  'clipping.exported': { params: { at: string }; result: { ok: boolean } }
  /** Makes a lasting change of a card's button. Refused for a site other than the sender's, and above a rate limit. */
  'act.do': { params: { act: LastingAct }; result: { ok: true; id: string } | { ok: false } }
  /** Undoes an act; one of another document only for pages of the extension. */
  'act.undo': { params: { id: string }; result: { ok: boolean } }
  /** The acts since the browser started that changed something, newest first. */
  'act.list': { params: Record<string, never>; result: RecentAct[] }
  /** Requests what a concept's card shows. */
  'reading.concept': { params: ConceptQuery; result: ConceptDetails }
  /** Scans the texts of a page; in memory, and nothing of them is kept. */
  'reading.scan': { params: ScanRequest; result: ScanReply }
  /** Reports how many mentions the sending page shows. */
  'reading.count': { params: { count: number }; result: { ok: true } }
  /** Injects the marker into the requesting frame. Not done if the browser refuses, or the frame is gone. */
  'reading.inject': { params: Record<string, never>; result: { ok: boolean } }
  /** Injects the page tools into the requesting frame, which has the marker. */
  'reading.tools': { params: Record<string, never>; result: { ok: boolean } }
  /** Injects the marker, if anything was saved from that page; `named` are addresses that the page claims for itself. */
  'reading.injectIfSaved': { params: { url: string; named: string[] }; result: { ok: boolean } }
  /**
   * Lets the frames of the sending tab be marked, or not, together with the page around them; `site` is that page's.
   */
  'reading.frames': { params: FrameOrder; result: { ok: true } }
  /**
   * Replaces the style rules for the user's own choices in the requesting frame; null means none. Not done if the
   * browser refuses, or the frame is gone.
   */
  'style.replace': { params: { old: MarkStyle | null; next: MarkStyle | null }; result: { ok: boolean } }
  /** Requests a page's report of what it mentions. */
  'page.report': { params: Record<string, never>; result: PageReport }
  /**
   * Saves what is selected in a page, with a toast there. `text` is the selection as the browser reports it, for
   * selections that a script cannot see (form fields); empty if the browser was not asked. `isKey`: the save key was
   * pressed, which opens the save panel instead while the toast of that save is shown.
   */
  'page.clip': { params: { text: string; isKey: boolean }; result: ClipResult }
  /**
   * Saves the sentence or paragraph around the navigator's mention, the one under the pointer, or the selection, with
   * a toast there; if the context menu was used (`isPointed`), around the selection or the place where it was opened.
   */
  'page.clipPart': { params: { part: ClipPart; isPointed: boolean }; result: ClipResult }
  /** Lists the sentences of a page that mention a category, each once; `isCut` if there are more than are listed. */
  'page.sentences': { params: { category: CategoryId }; result: { sentences: OfferedSentence[]; isCut: boolean } }
  /** Saves the chosen sentences, given by their text, with one toast there that can undo all of them. */
  'page.clipSentences': { params: { category: CategoryId; chosen: string[] }; result: SaveCounts }
  /** Marks this page until it is left, although it does not look like an article. */
  'page.mark': { params: Record<string, never>; result: { ok: true } }
  /** Goes to the next or the previous mention of the page. */
  'page.step': { params: { by: 1 | -1 }; result: { ok: true } }
  /** Notifies the marker on a page that marks on its site were switched on or off. */
  'page.markingToggled': { params: { marks: boolean }; result: { ok: true } }
  /** Discards an act that holds for this page only: it was undone, or made lasting. */
  'page.forgetAct': { params: { act: LastingAct }; result: { ok: boolean } }
  /** Notifies a frame inside a page whether that page is marked. */
  'page.follow': { params: FollowOrder; result: { ok: true } }
}

export type MessageName = keyof Messages
export type Params<Name extends MessageName> = Messages[Name]['params']
export type Result<Name extends MessageName> = Messages[Name]['result']

/** A message as it is sent. */
export type Request = { [Name in MessageName]: { name: Name; params: Params<Name> } }[MessageName]

/** Messages that pages answer; all others go to the background. */
export const PAGE_MESSAGES = [
  'page.report',
  'page.clip',
  'page.clipPart',
  'page.sentences',
  'page.clipSentences',
  'page.mark',
  'page.step',
  'page.markingToggled',
  'page.forgetAct',
  'page.follow',
] as const satisfies readonly MessageName[]
export type PageMessageName = (typeof PAGE_MESSAGES)[number]
export type BackgroundMessageName = Exclude<MessageName, PageMessageName>
