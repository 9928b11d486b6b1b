/** Whether a page is marked, and the reason, which the popup shows. */
import type { SiteRule } from './settings.ts'

/** What the page says about being a news article: by which evidence, or that nothing says so. */
export type ArticleEvidence = 'structured-data' | 'open-graph' | 'readable' | 'none'

/** Why a page is marked or not. */
export type MarkingReason = 'site-on' | 'site-off' | 'asked' | Exclude<ArticleEvidence, 'none'> | 'not-article'

export interface MarkingDecision {
  mark: boolean
  reason: MarkingReason
}

/** The key of a site in the rules: its host name without a leading `www.`. */
export function toSite(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}

/**
 * Decides for one page. The reader's rule for the site comes first, then what the reader asked for on this page, then
 * what the page says of itself.
 *
 * @param asked whether the reader pressed "Mark this page" here.
 */
export function decideMarking(rule: SiteRule | undefined, asked: boolean, evidence: ArticleEvidence): MarkingDecision {
  if (rule === 'off') return { mark: false, reason: 'site-off' }
  if (rule === 'on') return { mark: true, reason: 'site-on' }
  if (asked) return { mark: true, reason: 'asked' }
  return evidence === 'none' ? { mark: false, reason: 'not-article' } : { mark: true, reason: evidence }
}
