/** Reads the source of a place that stands in one of several articles of a document. */
import { isArticleKind, type PageEvidence } from '../../../core/settings/page-evidence.ts'
import { readPageFacts } from '../facts/page-facts.ts'
import { judgeSource, type SourceFields } from '../source-fields.ts'
import type { ArticleScope } from './article-scope.ts'
import { isolateArticle } from './isolate-article.ts'

/**
 * The fields of an article's own statements; the outlet is the site's.
 *
 * @param page the fields as the whole document states them.
 */
export function readPlaceFields(document: Document, scope: ArticleScope, page: SourceFields): SourceFields {
  const own = judgeSource(readPageFacts(isolateArticle(document, scope), scope.address))
  return { ...own, outlet: page.outlet }
}

/** Whether a place of a document is in an article, as far as the document as a whole and the article itself show. */
export function isInArticle(evidence: PageEvidence, scope: ArticleScope | null): boolean {
  return isArticleKind(evidence) || (scope?.unit !== null && scope?.isStated === true)
}
