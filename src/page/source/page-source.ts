/** Reads the source that a page states: publisher, author, date and address. */

import type { SourceReading } from '../../core/clippings/chosen-fields.ts'
import type { Source } from '../../core/clippings/clipping.ts'
import { LIMITS } from '../../core/clippings/limits.ts'
import { toCanonicalUrl } from '../../core/sources/article-key.ts'
import { type CandidatePlace, type ChosenField, nothing } from '../../core/sources/fields/candidate.ts'
import { chooseTitle } from '../../core/sources/fields/choose-title.ts'
import type { PageFacts } from '../../core/sources/fields/page-facts.ts'
import { findShownPage } from '../../core/sources/mirrors.ts'
import { NO_PAPER_READ, type ReadPaper } from '../../core/sources/papers/read-paper.ts'
import { toPlainLine } from '../../core/text/plain-line.ts'
import { type ArticleScope, createScopeFinder } from './articles/article-scope.ts'
import { isInComments } from './articles/article-units.ts'
import type { PageHistory } from './articles/page-history.ts'
import { isInArticle, readPlaceFields, readPostFields } from './articles/place-source.ts'
import { readPageFacts } from './facts/page-facts.ts'
import { readJsonLd } from './json-ld.ts'
import { findLivePost } from './live-post.ts'
import { readNamedAddresses } from './named-addresses.ts'
import { readEvidence } from './page-kind.ts'
import { chooseSource, type SourceFields, toReading } from './source-fields.ts'
import { readStructuredData } from './structured-data.ts'
import { findTranslation } from './translation/find-translation.ts'
import { withoutBars } from './without-bars.ts'

/** Where a document lives: `location`, or a URL. */
export type PageAddress = Pick<URL, 'href' | 'hostname' | 'pathname' | 'search'>

/** What is known besides the document itself. */
export interface SourceOptions {
  /** Null where the document is read as it stands: a saved page. */
  readonly history: PageHistory | null
}

/**
 * The source of a quote, how its fields were read, and the quote's words before a machine translated them, where the
 * page still has them.
 */
export interface PlacedSource {
  readonly source: Source
  readonly reading: SourceReading
  readonly original: string
}

/** Reads the source of a quote by its place; null where that is not known. */
export type SourceReader = (place: Node | Range | null) => PlacedSource

/** The source of a single place: see {@link createSourceReader}. */
export function readSource(
  document: Document,
  address: PageAddress,
  place: Node | Range | null,
  options: SourceOptions = { history: null },
): Source {
  return createSourceReader(document, address, options)(place).source
}

/**
 * Reads the sources of a page's quotes; what they share is read once. Unknown parts are empty. In a live blog the post's
 * own heading, time and permalink replace the page's; the canonical address stays the page's. Where the document shows
 * several articles, or another than it was loaded with, all is that of the article in which the quote stands.
 */
export function createSourceReader(document: Document, address: PageAddress, { history }: SourceOptions): SourceReader {
  const evidence = readEvidence(document, findShownPage(address.href, []) ?? address)
  const updates =
    evidence === 'live-blog' ? readStructuredData(document, readJsonLd(document)).article?.liveBlogUpdate : null
  const facts = readOwnFacts(document, address.href, history ? toCalendarDay(new Date()) : '')
  const page = chooseSource(facts)
  const isTranslated = findTranslation(document, address.href, null, history) !== null
  const findScope = createScopeFinder(document, address.href, { history, isTranslated })
  const known = new Map<ArticleScope, SourceFields>()

  function readFields(scope: ArticleScope | null): SourceFields {
    if (!scope) return isTranslated ? chooseTranslated(facts, history?.atLoad?.title ?? '') : page
    const fields = known.get(scope) ?? readPlaceFields(document, scope, page)
    known.set(scope, fields)
    return fields
  }

  return (place) => {
    const node = place instanceof Range ? toStart(place) : place
    const post = node && evidence === 'live-blog' ? findLivePost(node, address.href, updates) : null
    const translation = findTranslation(document, address.href, place, history)
    const scope = post ? null : findScope(node)
    const isComment = node !== null && isInComments(document, node)
    const read = post ? readPostFields(document, post, page) : readFields(scope)
    const fields = withoutOthers(read, { isTranslated: translation !== null, isComment })
    const source = {
      url: post?.url ?? scope?.address ?? address.href,
      canonicalUrl: scope?.canonicalUrl ?? readCanonicalUrl(document, address),
      title: toPlainLine(fields.title.value, LIMITS.title),
      outlet: fields.outlet.value,
      sourceCredit: toPlainLine(fields.credit.value, LIMITS.sourceCredit),
      author: toPlainLine(fields.author.value, LIMITS.author),
      ...fields.day.published,
      sourceType: isInArticle(evidence, scope) ? ('article' as const) : ('page' as const),
      ...toPaper(fields.paper),
      machineTranslated: translation !== null,
    }
    return { source, reading: toReading(fields), original: translation?.original ?? '' }
  }
}

/** The day where the user is, `YYYY-MM-DD`. */
function toCalendarDay(time: Date): string {
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 10)
}

function toPaper({ documentNumber, about, datedOn, inForceOn }: ReadPaper) {
  return {
    documentNumber: toPlainLine(documentNumber, LIMITS.documentNumber),
    about: toPlainLine(about, LIMITS.about),
    datedOn,
    inForceOn,
  }
}

/** The node at which a range begins. */
function toStart({ startContainer, startOffset }: Range): Node {
  return startContainer.childNodes[startOffset] ?? startContainer
}

/** What a page says of its source, each field with where it stands and whether it is certain. */
export function readSourceFields(document: Document, { href }: Pick<PageAddress, 'href'>): SourceFields {
  return chooseSource(readOwnFacts(document, href, ''))
}

/** Without what an archive put into the page, and at the page's own address. */
function readOwnFacts(document: Document, href: string, savedOn: string): PageFacts {
  const shown = findShownPage(href, readNamedAddresses(document, href))?.href ?? href
  return readPageFacts(withoutBars(document, href), shown, savedOn)
}

/** Headline and document's title are the machine's words; what the metadata states, and stated at first, is not. */
function chooseTranslated(facts: PageFacts, titleAtLoad: string): SourceFields {
  const fields = chooseSource(facts)
  const title = chooseTitle({ ...facts, headline: '', isHeadlineConfirmed: false, documentTitle: titleAtLoad })
  return title.value === '' ? fields : { ...fields, title }
}

/**
 * Without what is another's: names in a machine's translation are no names that anybody bears, and a comment's author
 * and day are not the article's.
 */
function withoutOthers(
  fields: SourceFields,
  { isTranslated, isComment }: { isTranslated: boolean; isComment: boolean },
): SourceFields {
  const keep = (field: ChosenField): ChosenField => {
    if (isComment) return nothing('a comment’s')
    return isTranslated && field.from !== null && PRINTED.has(field.from) ? nothing('a machine’s words') : field
  }
  const published = { publishedAt: '', publishedDate: '' }
  return {
    ...fields,
    author: keep(fields.author),
    credit: keep(fields.credit),
    day: isComment ? { ...nothing('a comment’s'), published } : fields.day,
    paper: isComment ? NO_PAPER_READ : fields.paper,
  }
}

/** Places of a page's printed text, which a translator changes. */
const PRINTED: ReadonlySet<CandidatePlace> = new Set(['byline', 'closing', 'rel-author', 'microdata', 'footer'])

/** The address that the page states where it can be true and current (canonical link, then `og:url`), else its own. */
export function readCanonicalUrl(
  document: Document,
  address: PageAddress,
  { history }: SourceOptions = { history: null },
): string {
  const scope = history && createScopeFinder(document, address.href, { history, isTranslated: false })(null)
  if (scope) return scope.canonicalUrl
  return toCanonicalUrl(address.href, readNamedAddresses(document, address.href))
}
