/** Reads a page's schema.org data (JSON-LD, microdata). Never throws: broken or hostile data counts as none. */

type Fields = Readonly<Record<string, unknown>>

/**
 * The page's kind by its declared types; `article` is the vague type that encyclopaedias and shops use as well,
 * `several` a blog or articles side by side, which pages of one article declare of their teasers as well.
 */
export type DeclaredType =
  | 'live-blog'
  | 'news'
  | 'article'
  | 'several'
  | 'list'
  | 'search'
  | 'discussion'
  | 'shop'
  | 'reference'
  | 'recipe'
  | 'not-article'

/** The parts of a page's structured data that state what the page is. */
export interface StructuredData {
  readonly type: DeclaredType | null
  /** The article it describes in JSON-LD; null where there is none. */
  readonly article: Fields | null
}

/** Types of schema.org, matched at the end of their names, the strongest first. */
const TYPES: readonly (readonly [DeclaredType, RegExp])[] = [
  ['live-blog', /^LiveBlogPosting$/],
  ['recipe', /^Recipe$/],
  ['news', /^(?:\w*NewsArticle|Report|OpinionNewsArticle)$/],
  ['discussion', /^(?:DiscussionForumPosting|QAPage|Question)$/],
  ['shop', /^(?:Product|ProductGroup|ItemPage)$/],
  ['reference', /^(?:TechArticle|APIReference|SoftwareSourceCode|HowTo)$/],
  ['search', /^SearchResultsPage$/],
  ['article', /^(?:Article|BlogPosting|ScholarlyArticle)$/],
  ['list', /^CollectionPage$/],
  ['several', /^Blog$/],
  [
    'not-article',
    /^(?:\w*Event|AboutPage|ContactPage|ProfilePage|Book|Chapter|DefinedTerm|DefinedTermSet|MusicComposition)$/,
  ],
]

/** Limits for depth of graphs, number of nodes and length of a script: no real article exceeds them. */
const DEEPEST = 6
const LONGEST_SCRIPT = 400_000
const MOST_NODES = 500

/** More articles than this, side by side, are a list of them. */
const MOST_ARTICLES = 2

interface FoundNode {
  readonly type: DeclaredType
  readonly node: Fields | null
}

/**
 * Reads what a page declares itself to be.
 *
 * @param roots the values of its JSON-LD: by default those that are valid, and of others the types alone, which is all
 *   that the script in every page needs; `json-ld` repairs them.
 */
export function readStructuredData(
  document: Document,
  roots: readonly unknown[] = readDeclarations(document),
): StructuredData {
  const found: FoundNode[] = []
  const budget = { nodes: MOST_NODES }
  for (const root of roots) collect(root, DEEPEST, budget, found)
  if (found.length === 0) collectMicrodata(document, found)
  const first = TYPES.flatMap(([type]) => found.find((one) => one.type === type) ?? [])[0]
  if (!first) return { type: null, article: null }
  const isMany = found.filter(({ type }) => type === 'news' || type === 'article').length > MOST_ARTICLES
  const isArticle = first.type === 'live-blog' || first.type === 'news' || first.type === 'article'
  if (isArticle && first.type !== 'live-blog' && isMany) return { type: 'several', article: null }
  return { type: first.type, article: isArticle ? first.node : null }
}

function readDeclarations(document: Document): unknown[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]')
  return [...scripts].map(({ textContent }) => {
    const text = textContent ?? ''
    if (text.length > LONGEST_SCRIPT) return null
    try {
      return JSON.parse(text)
    } catch {
      return [...text.matchAll(/"@type"\s*:\s*"([^"<]{1,80})"/g)]
        .slice(0, MOST_NODES)
        .map(([, type]) => ({ '@type': type }))
    }
  })
}

function collect(value: unknown, depth: number, budget: { nodes: number }, found: FoundNode[]): void {
  if (depth === 0 || budget.nodes-- <= 0 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth - 1, budget, found)
    return
  }
  const node = value as Fields
  const type = toDeclaredType(toTexts(node['@type']))
  if (type) found.push({ type, node })
  // The types of an article's own parts say nothing more about the page.
  if (type === null || type === 'list' || type === 'several') {
    for (const inner of [node['@graph'], node.mainEntity, node.mainEntityOfPage])
      collect(inner, depth - 1, budget, found)
  }
}

function toDeclaredType(names: readonly string[]): DeclaredType | null {
  for (const name of names) {
    const plain = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1)
    const type = TYPES.find(([, pattern]) => pattern.test(plain))
    if (type) return type[0]
  }
  return null
}

/** Top-level items only: parts of others (`itemprop`) do not say what the page is. */
function collectMicrodata(document: Document, found: FoundNode[]): void {
  let left = MOST_NODES
  for (const element of document.querySelectorAll('[itemtype]:not([itemprop])')) {
    if (left-- <= 0) return
    const type = toDeclaredType((element.getAttribute('itemtype') ?? '').split(/\s+/))
    if (type) found.push({ type, node: null })
  }
}

/** A field's texts, whether it is a text, a list of texts, or objects with a name. */
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
