/** What a page states about its source, as plain data: collected by `page/source/facts`, read by the files beside this. */
import type { PaperFacts } from '../papers/paper-facts.ts'
import type { Candidate } from './candidate.ts'

/** One line of text near the headline or at the article's end. */
export interface PrintedLine {
  readonly text: string
  /** The texts of its elements, with their class names and ids. */
  readonly pieces: readonly PrintedPiece[]
  /** Whether it is a paragraph of running text. */
  readonly isRunning: boolean
}

export interface PrintedPiece {
  readonly text: string
  /** Class names and ids of the element and its nearest ancestors within the line, in lower case. */
  readonly names: string
  readonly isLink: boolean
}

/** A `<time>` or microdata time. */
export interface StatedTime {
  readonly datetime: string
  readonly text: string
  /** `datePublished`, `dateModified`, … in lower case; empty where none is given. */
  readonly property: string
  readonly place: 'byline' | 'article' | 'elsewhere'
}

/** The fields of the article that the page's JSON-LD describes. Texts are decoded. */
export interface StatedArticle {
  readonly type: string
  readonly headlines: readonly string[]
  readonly authors: readonly string[]
  /** Those of them that are stated to be persons. */
  readonly people: readonly string[]
  readonly publishers: readonly string[]
  readonly published: readonly string[]
  readonly modified: readonly string[]
}

/** All facts from which the fields of a source are chosen. */
export interface PageFacts {
  /** The address of the page whose words these are: for an archive's copy, the original's. */
  readonly href: string
  readonly documentTitle: string
  /** The headline in the page; empty where none was found. */
  readonly headline: string
  /** Whether the page's titles confirm the headline, rather than its element alone. */
  readonly isHeadlineConfirmed: boolean
  /** All contents of each meta by its name in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly article: StatedArticle | null
  /** `rel=author`, `itemprop=author` and elements with an author's name by their class, in the order of the page. */
  readonly markedAuthors: readonly Candidate[]
  readonly above: readonly PrintedLine[]
  readonly below: readonly PrintedLine[]
  readonly closing: readonly PrintedLine[]
  readonly times: readonly StatedTime[]
  /** The account on a platform; empty elsewhere. */
  readonly account: string
  /** The site's name in the footer's copyright line; empty where there is none. */
  readonly footerName: string
  /** The year of the copyright line; empty where there is none. */
  readonly footerYear: string
  /** What a government page prints; null where nothing tells of a paper. */
  readonly paper: PaperFacts | null
  /** The day on which the page is read, `YYYY-MM-DD`; empty for a saved page. */
  readonly savedOn: string
  /** The year of the newest day in the addresses that a saved page links to; empty where that is not known. */
  readonly newestYear: string
  /** The language that the document states, in lower case, with its country where that is stated: `en-gb`. */
  readonly language: string
}
