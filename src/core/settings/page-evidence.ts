/** What a page turns out to be: the words in which the page side tells the decision, and the decision its reason. */

/** It is a news article, by this evidence. */
export const ARTICLE_KINDS = ['structured-data', 'live-blog', 'open-graph', 'dateline', 'address', 'readable'] as const

/** It is something else. */
export const OTHER_KINDS = ['front-page', 'list', 'search', 'discussion', 'shop', 'reference', 'not-article'] as const

/** It is nobody's business but the user's: never marked unasked, whatever it looks like. */
export const PRIVATE_KINDS = ['mail', 'chat', 'sign-in', 'payment', 'editor', 'admin', 'intranet', 'browser'] as const

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
