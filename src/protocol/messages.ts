/**
 * The treaty between the parts of the extension: what may be asked of whom, and what comes back. Callers never
 * annotate a reply, and whatever arrives is parsed before it is believed.
 */
import type { CategoryId } from '../core/categories.ts'
import type { Clipping } from '../core/clippings/clipping.ts'
import type { ClippingChange } from '../core/clippings/clipping-change.ts'
import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import type { OtherTexts } from '../core/clippings/merge-edit.ts'
import type { PageVisit } from '../core/clippings/page-visit.ts'
import type { ClippingFilter, ClippingOrder } from '../core/clippings/select-clippings.ts'
import type { LastingAct } from '../core/settings/lasting-act.ts'
import type { MarkStyle } from '../core/settings/mark-style.ts'
import type { MarkingDecision } from '../core/settings/site-rules.ts'
import type { ClippingCounts } from './clipping-counts.ts'

export type { ClippingCounts } from './clipping-counts.ts'
export type { Sender } from './sender.ts'

/** Why a clipping is not saved. Each has a sentence in the message catalogue (`failure_<reason>`). */
export type SaveFailure = 'no_store' | 'newer' | 'blocked' | 'full' | 'disk' | 'unreachable' | 'private' | 'too_long'

/**
 * `already`: the text is kept; no row was added, and `id` is the older one's. `isCopy`: it was another article's, which
 * is now named as a further source.
 */
export type SaveResult = { ok: true; id: string; already: boolean; isCopy?: true } | { ok: false; reason: SaveFailure }

/** What became of clippings that were merged; the four add up to their number. */
export interface MergeCounts {
  added: number
  /** Kept before, and now richer by notes, tags or sources. */
  joined: number
  /** Copies that became a further source of a kept clipping. */
  copies: number
  unchanged: number
}

/**
 * Clippings to put in place of those with their ids, and ids of clippings to take away for good. `over` are the states
 * that are replaced or taken away, as far as they are known: what the user wrote into a clipping since is not lost.
 */
export interface Replacement {
  put: Clipping[]
  remove: string[]
  over: Clipping[]
}

/** Outcome of a merge: all of it or nothing. `undo` is what makes the list again what it was. */
export type MergeResult = ({ ok: true; undo: Replacement } & MergeCounts) | { ok: false; reason: SaveFailure }

/** What is needed to find a clipping's quote in its article again, and to speak of it. */
export type ArticleClipping = Pick<
  Clipping,
  'id' | 'exact' | 'prefix' | 'suffix' | 'position' | 'savedAt' | 'updatedAt' | 'publishedDate'
>

/** Outcome of a change to a kept clipping. `missing`: there is none with that id. */
export type ChangeResult = { ok: true } | { ok: false; reason: SaveFailure | 'missing' }

/** Outcome of an edit. `also`: what another window wrote meanwhile into the edited fields, kept beside them. */
export type EditResult = { ok: true; also?: OtherTexts } | Extract<ChangeResult, { ok: false }>

/** Outcome of saving words left over: also refused, and nothing changed, where another window wrote since (`changed`). */
export type DraftResult = ChangeResult | { ok: false; reason: 'changed' }

/** Outcome of a change to many: all of it or nothing. Ids that stand for no clipping are passed over. */
export type ChangesResult = { ok: true; changed: number } | { ok: false; reason: SaveFailure }

/** Clippings in the order asked for; `next` is what to ask for further ones with, null at the end. */
export interface ClippingPage {
  clippings: Clipping[]
  next: string | null
}

/** What is asked of the store: a filter, an order, where to go on, and how many rows at most. */
export interface ClippingQuery {
  filter: ClippingFilter
  order: ClippingOrder
  /** The `next` of the page before; null for the first. */
  after: string | null
  limit: number
}

/** One concept that a page names, and how often. */
export interface ConceptCount {
  id: string
  category: CategoryId
  /** Preferred terms by language; empty where there is none. */
  names: { en: string; 'zh-Hans': string; 'zh-Hant': string }
  count: number
  muted: boolean
}

/** What a page says of itself to the popup. */
export interface PageReport {
  url: string
  canonicalUrl: string
  site: string
  decision: MarkingDecision
  /** Mentions per category, muted concepts left out; categories without any are 0. */
  counts: Record<CategoryId, number>
  /** Share of the running text, from 0 to 1, that stands in blocks which name the category. They may overlap. */
  textShares: Record<CategoryId, number>
  concepts: ConceptCount[]
  hasSelection: boolean
  /** What was done by the card's buttons for this page only, where the browser cannot prove that they were seen. */
  pageActs: LastingAct[]
}

/** A lasting act since the browser started. */
export interface RecentAct {
  id: string
  act: LastingAct
  /** Milliseconds since 1970. */
  at: number
  /** The tab whose page did it; null where the popup did. */
  tabId: number | null
}

/** What was taken back; `left` are the ids that were not, of which a page hears no more than that. */
export type TakeBackResult = { ok: boolean; left: string[] }

/** What a concept's card says beyond what its page knows. Unknown parts are empty. */
export interface ConceptDetails {
  /** For an own term: the name of the reader's list. */
  list: string
  /** One line in the interface's language. */
  meaning: string
  /** `details` are issuer, number and date, as far as they are known. */
  policy: { title: string; titleLanguage: string; details: string[]; link: string } | null
}

/** What a frame is told of the page around it: whether it is marked, and whose rules count. */
export interface FrameOrder {
  mark: boolean
  /** Key of the page's site, as in the rules of sites; empty for a page of none. */
  site: string
}

/** The same as one frame gets it. */
export interface FollowOrder extends FrameOrder {
  /** Whether the frame belongs to the page's own site; one of another site is marked only as an article of its own. */
  isOwnSite: boolean
}

/** How much around a place of a page is saved. */
export type ClipPart = 'sentence' | 'paragraph'

/** A sentence of a page, offered for saving. */
export interface OfferedSentence {
  exact: string
  /** BCP 47 tag; empty where it cannot be told. */
  language: string
  /** Whether it is kept already from this article. */
  isSaved: boolean
}

/** Most sentences that are offered, or saved, at once. */
export const MOST_SENTENCES = 500

/** What became of several clippings; the four add up to their number. */
export interface SaveCounts {
  saved: number
  /** Kept before; they stay when this save is taken back. */
  already: number
  failed: number
  /** Not on the page any more. */
  gone: number
  /** Why some failed; null where none did. */
  reason: SaveFailure | null
}

/** What the popup's button achieved on a page: as a save, or that nothing was selected. */
export type ClipResult = SaveResult | { ok: false; reason: 'nothing_selected' }

/** Every message: its parameters and its result. The first group goes to the background, the second to a page. */
export interface Messages {
  /** Stores a new clipping durably. Idempotent: the same id again is the same clipping. */
  'clipping.save': { params: { clipping: Clipping }; result: SaveResult }
  /** Lists kept clippings. For pages that cannot open the store themselves (private windows). */
  'clipping.list': { params: ClippingQuery; result: ClippingPage }
  /** Counts the clippings of a filter. */
  'clipping.count': { params: { filter: ClippingFilter }; result: number }
  /** Counts kept clippings by category, tag, site and month. */
  'clipping.counts': { params: Record<string, never>; result: ClippingCounts }
  /** Lists what is kept from an article, under whichever of its addresses, newest first. */
  'clipping.ofArticle': { params: { article: string }; result: ArticleClipping[] }
  /** Tells what a visit to a page showed of what was kept from it. Not noted where the store cannot be written. */
  'clipping.visited': { params: PageVisit; result: { ok: boolean } }
  /**
   * Changes what is the reader's own, or corrects what the page said. `base` are the values of the edited fields as
   * their editor last knew them stored; none where it knew none.
   */
  'clipping.edit': { params: { id: string; edit: ClippingEdit; base?: ClippingEdit | null }; result: EditResult }
  /** The same for words that an editor left over when its page was closed; refused where they would be in the way. */
  'clipping.editDraft': { params: { id: string; edit: ClippingEdit; base: ClippingEdit | null }; result: DraftResult }
  /** Moves a clipping to the trash. */
  'clipping.remove': { params: { id: string }; result: ChangeResult }
  /** Moves to the trash what the page that asks, or an earlier one of its article in its tab, has saved. */
  'clipping.takeBack': { params: { ids: string[] }; result: TakeBackResult }
  /** Takes a clipping out of the trash. */
  'clipping.restore': { params: { id: string }; result: ChangeResult }
  /** Changes chosen clippings in one go. */
  'clipping.change': { params: { ids: string[]; change: ClippingChange }; result: ChangesResult }
  /** Deletes for good whatever lies in the trash. */
  'clipping.emptyTrash': { params: Record<string, never>; result: ChangesResult }
  /** Gives the ids of a filter's clippings, in their order: what "select all" chooses. */
  'clipping.ids': { params: { filter: ClippingFilter; order: ClippingOrder }; result: string[] }
  /** Gives the clippings of some ids, in their order, those in the trash too; ids that stand for none are passed over. */
  'clipping.ofIds': { params: { ids: string[] }; result: Clipping[] }
  /** Opens the save panel for clippings that the asking document has just saved; those of others are left out. */
  'panel.open': { params: { ids: string[] }; result: { ok: boolean } }
  /** When the last export was finished, for pages that cannot open the store; ISO 8601, or empty. */
  'clipping.lastExport': { params: Record<string, never>; result: string }
  /** Notes that an export was finished. */
  'clipping.exported': { params: { at: string }; result: { ok: boolean } }
  /** Does what a card's button changes for good. Refused for another site than the sender's, and too often. */
  'act.do': { params: { act: LastingAct }; result: { ok: true; id: string } | { ok: false } }
  /** Takes an act back; of another document's only for our own pages. */
  'act.undo': { params: { id: string }; result: { ok: boolean } }
  /** The acts since the browser started that changed something, newest first. */
  'act.list': { params: Record<string, never>; result: RecentAct[] }
  /** Asks for what a concept's card says. */
  'reading.concept': { params: { id: string }; result: ConceptDetails }
  /** Tells how many mentions the page that asks shows. */
  'reading.count': { params: { count: number }; result: { ok: true } }
  /** Brings the reader to the frame that asks. Not done where the browser refuses, or the frame has gone. */
  'reading.bring': { params: Record<string, never>; result: { ok: boolean } }
  /** The same, where anything was kept from that page; `named` are addresses it gives for itself. */
  'reading.bringKept': { params: { url: string; named: string[] }; result: { ok: boolean } }
  /** Lets the frames of the tab that asks be marked, or not, with the page around them; `site` is that page's. */
  'reading.frames': { params: FrameOrder; result: { ok: true } }
  /**
   * Gives the frame that asks the style rules of what the reader chose differently, in place of those it has; null is
   * none. Not done where the browser refuses, or the frame has gone.
   */
  'style.replace': { params: { old: MarkStyle | null; next: MarkStyle | null }; result: { ok: boolean } }
  /** Asks a page what it is about. */
  'page.report': { params: Record<string, never>; result: PageReport }
  /**
   * Saves what is selected in a page, with a toast there. `text` is what the browser says is selected, for selections
   * that a script cannot see (form fields); empty where the browser was not asked. `isKey`: the save key was pressed,
   * which opens the save panel instead while the toast of that very save is in view.
   */
  'page.clip': { params: { text: string; isKey: boolean }; result: ClipResult }
  /**
   * Saves the sentence or paragraph around the navigator's mention, the one under the pointer, or the selection, with a
   * toast there; where the context menu was used (`isPointed`), around the selection or the place it was opened at.
   */
  'page.clipPart': { params: { part: ClipPart; isPointed: boolean }; result: ClipResult }
  /** Lists the sentences of a page that name a category, each once; `isCut` where there are more than are listed. */
  'page.sentences': { params: { category: CategoryId }; result: { sentences: OfferedSentence[]; isCut: boolean } }
  /** Saves those of the sentences, by their words, with one toast there that can take all of them back. */
  'page.clipSentences': { params: { category: CategoryId; chosen: string[] }; result: SaveCounts }
  /** Marks this page although it does not look like an article, until it is left. */
  'page.mark': { params: Record<string, never>; result: { ok: true } }
  /** Goes to the next mention of the page, or to the one before. */
  'page.step': { params: { by: 1 | -1 }; result: { ok: true } }
  /** Tells the reader on a page that marks on its site were switched. */
  'page.told': { params: { marks: boolean }; result: { ok: true } }
  /** Forgets an act that holds for this page only: it was taken back, or made lasting. */
  'page.forgetAct': { params: { act: LastingAct }; result: { ok: boolean } }
  /** Tells a frame inside a page whether that page is marked. */
  'page.follow': { params: FollowOrder; result: { ok: true } }
}

export type MessageName = keyof Messages
export type Params<Name extends MessageName> = Messages[Name]['params']
export type Result<Name extends MessageName> = Messages[Name]['result']

/** A message on its way. */
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
  'page.told',
  'page.forgetAct',
  'page.follow',
] as const satisfies readonly MessageName[]
export type PageMessageName = (typeof PAGE_MESSAGES)[number]
export type BackgroundMessageName = Exclude<MessageName, PageMessageName>
