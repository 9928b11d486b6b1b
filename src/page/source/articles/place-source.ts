/** Reads the source of a place that stands in one of several articles of a document. */
import { isArticleKind, type PageEvidence } from '../../../core/settings/page-evidence.ts'
import { type Candidate, type ChosenField, nothing, toChosen } from '../../../core/sources/fields/candidate.ts'
import type { ChosenDay } from '../../../core/sources/fields/choose-day.ts'
import { parsePublishedDate } from '../../../core/sources/published-date.ts'
import { readPageFacts } from '../facts/page-facts.ts'
import type { LivePost } from '../live-post.ts'
import { chooseSource, type SourceFields } from '../source-fields.ts'
import type { ArticleScope } from './article-scope.ts'
import { isolateArticle } from './isolate-article.ts'

/**
 * The fields of an article's own statements; the outlet is the site's.
 *
 * @param page the fields as the whole document states them.
 */
export function readPlaceFields(document: Document, scope: ArticleScope, page: SourceFields): SourceFields {
  const own = chooseSource(readPageFacts(isolateArticle(document, scope), scope.address))
  return { ...own, outlet: page.outlet }
}

/**
 * The fields of a post of a live blog: its own heading, byline and time. Where it names nobody, the page's author may have
 * written it, unless several write there; where its time cannot be read, it may be of the day of the page.
 */
export function readPostFields(document: Document, post: LivePost, page: SourceFields): SourceFields {
  const unit = { heading: post.element, title: post.heading, root: post.element, until: null, isDialog: false }
  const scope = { unit, address: post.url, canonicalUrl: '', metas: new Map(), title: '', isStated: true }
  const own = readPlaceFields(document, scope, page)
  const isSeveral = /[,;、]| and /.test(page.author.value)
  const ofPage = isSeveral ? nothing('several write the live blog') : page.author
  const author: ChosenField =
    post.author !== ''
      ? toChosen({ value: post.author, from: 'json-ld', name: 'author' }, 'the post’s update')
      : own.author
  return {
    ...page,
    title: post.heading === '' ? page.title : toChosen(inPost(post.heading), 'the post’s heading'),
    author: author.value === '' ? { ...ofPage, sure: ofPage.value === '' } : author,
    credit: own.credit,
    day: toPostDay(post, page.day),
  }
}

function toPostDay({ time, url }: LivePost, day: ChosenDay): ChosenDay {
  const published = parsePublishedDate([time], { above: '', below: '' }, url)
  return time === '' || published.publishedAt === ''
    ? { ...day, sure: day.value === '' }
    : { ...toChosen(inPost(published.publishedDate), 'the post’s time'), published }
}

function inPost(value: string): Candidate {
  return { value, from: 'post', name: '' }
}

/** Whether a place of a document is in an article, as far as the document as a whole and the article itself show. */
export function isInArticle(evidence: PageEvidence, scope: ArticleScope | null): boolean {
  return isArticleKind(evidence) || (scope?.unit !== null && scope?.isStated === true)
}
