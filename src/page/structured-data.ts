/** What a page says of itself in schema.org JSON-LD. Total: broken or hostile data is as good as none. */

type Fields = Readonly<Record<string, unknown>>

/** Types of schema.org that are news articles, or are used for them by outlets. */
const ARTICLE_TYPE = /(?:^|[:/])(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|Report|LiveBlogPosting)$/

/** How deep graphs are followed, and how many nodes are read: more is nobody's article. */
const DEEPEST = 6
const MOST_NODES = 500

/** The first article that a page's JSON-LD describes; null where there is none. */
export function findArticleData(document: Document): Fields | null {
  const budget = { nodes: MOST_NODES }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent ?? ''), DEEPEST, budget)
    if (article) return article
  }
  return null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function findArticle(value: unknown, depth: number, budget: { nodes: number }): Fields | null {
  if (depth === 0 || budget.nodes-- <= 0 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) return firstArticle(value, depth, budget)
  const node = value as Fields
  if (toTexts(node['@type']).some((type) => ARTICLE_TYPE.test(type))) return node
  return firstArticle([node['@graph'], node.mainEntity, node.mainEntityOfPage], depth, budget)
}

function firstArticle(values: readonly unknown[], depth: number, budget: { nodes: number }): Fields | null {
  for (const value of values) {
    const article = findArticle(value, depth - 1, budget)
    if (article) return article
  }
  return null
}

/** A field's texts, be it a text, a list of texts, or things with a name. */
export function toTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value))
    return value.slice(0, MOST_NODES).flatMap((item) => (Array.isArray(item) ? [] : toTexts(item)))
  if (typeof value === 'object' && value !== null) {
    const { name } = value as Fields
    return typeof name === 'string' || Array.isArray(name) ? toTexts(name) : []
  }
  return []
}
