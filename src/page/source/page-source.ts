/** Reads the source that a page states: publisher, author, date and address. */
import { NO_PAPER, type Source } from '../../core/clippings/clipping.ts'
import { LIMITS } from '../../core/clippings/limits.ts'
import { isArticleKind } from '../../core/settings/page-evidence.ts'
import { toCanonicalUrl } from '../../core/sources/article-key.ts'
import { parsePublishedDate } from '../../core/sources/published-date.ts'
import { toPlainLine } from '../../core/text/plain-line.ts'
import { readPageFacts } from './facts/page-facts.ts'
import { findLivePost, type LivePost } from './live-post.ts'
import { readNamedAddresses } from './named-addresses.ts'
import { readEvidence } from './page-kind.ts'
import { judgeSource, type SourceFields } from './source-fields.ts'
import { readStructuredData } from './structured-data.ts'

/** Where a document lives: `location`, or a URL. */
export type PageAddress = Pick<URL, 'href' | 'hostname' | 'pathname' | 'search'>

/**
 * Reads the source of a quote from its page. Unknown parts are empty. In a live blog the post's own heading, time and
 * permalink replace the page's; the canonical address stays the page's.
 *
 * @param place where the quote is; null where that is not known.
 */
export function readSource(document: Document, address: PageAddress, place: Node | null): Source {
  const evidence = readEvidence(document, address)
  const updates = place && evidence === 'live-blog' ? readStructuredData(document).article?.liveBlogUpdate : null
  const post = place && evidence === 'live-blog' ? findLivePost(place, address.href, updates) : null
  const fields = readSourceFields(document, address)
  return {
    url: post?.url ?? address.href,
    canonicalUrl: readCanonicalUrl(document, address),
    title: toPlainLine(post?.heading || fields.title.value, LIMITS.title),
    outlet: fields.outlet.value,
    sourceCredit: toPlainLine(fields.credit.value, LIMITS.sourceCredit),
    author: toPlainLine(fields.author.value, LIMITS.author),
    ...readPublished(post, fields, address.href),
    sourceType: isArticleKind(evidence) ? 'article' : 'page',
    ...NO_PAPER,
  }
}

/** What a page says of its source, each field with where it stands and whether it is certain. */
export function readSourceFields(document: Document, { href }: Pick<PageAddress, 'href'>): SourceFields {
  return judgeSource(readPageFacts(document, href))
}

function readPublished(post: LivePost | null, fields: SourceFields, href: string) {
  const ofPost = parsePublishedDate([post?.time ?? ''], { above: '', below: '' }, href)
  return post?.time && ofPost.publishedAt !== '' ? ofPost : fields.day.published
}

/** The address that the page states where it can be true (canonical link, then `og:url`), else its own. */
export function readCanonicalUrl(document: Document, address: PageAddress): string {
  return toCanonicalUrl(address.href, readNamedAddresses(document, address.href))
}
