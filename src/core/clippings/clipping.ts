/** A saved quote and where it came from: the record that is stored, listed and exported. */
import type { CategoryId } from '../categories.ts'
import type { QuotePosition, QuoteSelector } from '../quotes/quote-selector.ts'
import { toArticleKey } from '../sources/article-key.ts'
import { foldText } from '../text/fold-text.ts'
import type { SourceReading } from './chosen-fields.ts'
import type { QuoteVisits } from './quote-presence.ts'

/** Version of the record's shape. Older records are upgraded when read. */
export const CLIPPING_VERSION = 6

/** Where a quote was found: on a page that calls itself an article, any other page, in a PDF; or added by hand. */
export type SourceType = 'article' | 'page' | 'pdf' | 'manual'

/** What the user has done with a clipping: nothing yet, put it into a report, or decided against it. */
export type ClippingStatus = 'unused' | 'used' | 'ignore'

export const CLIPPING_STATUSES = ['unused', 'used', 'ignore'] as const satisfies readonly ClippingStatus[]

/** What is known of the page of a quote. Unknown texts are empty. */
export interface Source {
  url: string
  canonicalUrl: string
  title: string
  /** Who hosts the page. */
  outlet: string
  /** Who wrote it, where the page credits another: 来源, an agency. */
  sourceCredit: string
  author: string
  /** As the publisher states it, ISO 8601 where it could be read as such. */
  publishedAt: string
  /** The publisher's calendar day, `YYYY-MM-DD`. */
  publishedDate: string
  sourceType: SourceType
  /** A government paper's number as printed, 工信部企业〔2026〕12号. */
  documentNumber: string
  /** The paper that an official reading explains: its number, else its title. */
  about: string
  /** The day a government paper was adopted or signed (成文日期), `YYYY-MM-DD`. */
  datedOn: string
  /** The day from which a government paper is in force (施行日期), `YYYY-MM-DD`. */
  inForceOn: string
  /** Whether the words were put into another language by a machine, and are not the outlet's own. */
  machineTranslated: boolean
}

/** What most sources are: no government paper, and in the outlet's own words. */
export const NO_PAPER = {
  documentNumber: '',
  about: '',
  datedOn: '',
  inForceOn: '',
  machineTranslated: false,
} as const satisfies Partial<Source>

/** Another source of a clipping's text: a copy that another outlet printed. Unknown texts are empty. */
export interface SourceCopy {
  /** Address of its article that can be opened. */
  url: string
  outlet: string
  /** Its publication day, `YYYY-MM-DD`. */
  date: string
}

/** What the user may correct of a clipping's source and of what was recognised in it. */
export const CORRECTABLE_FIELDS = [
  'title',
  'outlet',
  'sourceCredit',
  'author',
  'publishedDate',
  'page',
  'documentNumber',
  'about',
  'datedOn',
  'inForceOn',
  'categories',
] as const satisfies readonly (keyof Clipping)[]

export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number]

/** Fields whose text a user writes: of two texts written in two windows neither is lost. Tags are merged instead. */
export const UNMERGED_FIELDS = [
  'note',
  'report',
  'title',
  'outlet',
  'sourceCredit',
  'author',
  'publishedDate',
  'page',
  'documentNumber',
  'about',
  'datedOn',
  'inForceOn',
] as const satisfies readonly (keyof Clipping)[]

export type UnmergedField = (typeof UNMERGED_FIELDS)[number]

/** A text that another window had written into a field when the present one was stored. */
export interface UnmergedText {
  field: UnmergedField
  text: string
  /** When the clipping with it was last changed, ISO 8601 with offset. */
  at: string
}

/** One clipping. */
export interface Clipping extends Source, SourceReading, QuoteSelector {
  v: typeof CLIPPING_VERSION
  /** Begins with a letter and sorts by time of saving. */
  id: string
  /** BCP 47 tag of the quote's own language; empty where it cannot be determined. */
  language: string
  categories: CategoryId[]
  /** Concept ids of the lexicon. */
  concepts: string[]
  /** Ids of the companies that the quote names. */
  companies: string[]
  /** Ids of the agencies that it names. */
  agencies: string[]
  /** The words that a machine translated, where the page still had them; empty otherwise. */
  original: string
  note: string
  tags: string[]
  status: ClippingStatus
  /** The user's name for the report that it is for; empty where it is for none. */
  report: string
  /** The page of a paper or PDF, as printed there; empty where it is not known. */
  page: string
  /** The page's values of fields that the user corrected; the fields themselves hold the corrections. */
  stated: Partial<Pick<Clipping, CorrectableField>>
  /** Link that opens the page at the quote; empty where there is none. */
  linkToQuote: string
  /** ISO 8601 with the user's own offset. */
  savedAt: string
  /** Time of the last change by the user, as {@link savedAt}. */
  updatedAt: string
  /** When it went to the trash; empty while it is not there. */
  deletedAt: string
  lexiconVersion: string
  /** Where else the text was found; each article at most once, and never the clipping's own. */
  copies: SourceCopy[]
  /** Null where it is not known: saved by menu or by hand, or by an earlier version. */
  position: QuotePosition | null
  /** What visits to its page have shown since it was saved; null before the first. */
  visits: QuoteVisits | null
  /** Texts that other windows wrote into its fields, oldest first, until the user has dealt with them. */
  unmerged: UnmergedText[]
}

/** The fields that identify the article of a clipping. */
export type ArticleSigns = Pick<Clipping, 'canonicalUrl' | 'url' | 'outlet' | 'title' | 'publishedDate'>

/** The key of the article a clipping was taken from; without an address: outlet, title and day. */
export function toArticle({ canonicalUrl, url, outlet, title, publishedDate }: ArticleSigns): string {
  return toArticleKey(url, canonicalUrl) || `paper:${foldText([outlet, title, publishedDate].join('|'))}`
}

/** The keys of every article in which the text of a clipping was found, its own first. */
export function listArticles(clipping: ArticleSigns & Pick<Clipping, 'copies'>): string[] {
  const places = [clipping.url, ...clipping.copies.map(({ url }) => url)].filter((url) => url !== '')
  return [...new Set([toArticle(clipping), ...places.map((url) => toArticleKey(url, ''))])]
}

/** The same sentence of the same article is one clipping: two with equal keys are the same. */
export function toSameQuoteKey(clipping: ArticleSigns & Pick<Clipping, 'exact'>): string {
  return `${toArticle(clipping)} ${foldText(clipping.exact)}`
}
