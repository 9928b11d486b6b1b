/** The kinds of evidence about a page: reported by the page side, used by the decision, and shown as its reason. */

/** Evidence that it is a news article. */
const ARTICLE_KINDS = ['structured-data', 'live-blog', 'open-graph', 'dateline', 'address', 'readable'] as const

/** Evidence that it is something else. */
const OTHER_KINDS = ['front-page', 'list', 'search', 'discussion', 'shop', 'reference', 'not-article'] as const

/** Evidence that it is private: never marked unless the user asks, whatever it looks like. */
const PRIVATE_KINDS = ['mail', 'chat', 'sign-in', 'payment', 'editor', 'admin', 'intranet', 'browser'] as const

export type ArticleKind = (typeof ARTICLE_KINDS)[number]
export type OtherKind = (typeof OTHER_KINDS)[number]
export type PrivateKind = (typeof PRIVATE_KINDS)[number]
export type PageEvidence = ArticleKind | OtherKind | PrivateKind

export function isArticleKind(evidence: string): evidence is ArticleKind {
  return (ARTICLE_KINDS as readonly string[]).includes(evidence)
}

export function isPrivateKind(evidence: string): evidence is PrivateKind {
  return (PRIVATE_KINDS as readonly string[]).includes(evidence)
}
