/** What a page's `<meta>` elements say. */

/** The first of these that a `<meta>` gives, by `property`, `name` or `itemprop`; empty where none does. */
export function readMeta(document: Document, ...names: string[]): string {
  for (const name of names) {
    const selector = ['property', 'name', 'itemprop'].map((key) => `meta[${key}="${name}" i]`).join(',')
    // Where the head has none, the body seldom has: a look-up in the whole page costs what the page is long.
    const content = document.head?.querySelector(selector)?.getAttribute('content')?.trim()
    if (content) return content
  }
  return ''
}

/** Names under which outlets state the time of publication. */
export const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'pubdate',
  'publishdate',
  'publish_time',
  'parsely-pub-date',
  'datePublished',
  'date',
] as const

/** Programs behind forums, encyclopaedias and manuals, by what they leave in `generator`. */
const GENERATORS: readonly (readonly ['discussion' | 'reference', RegExp])[] = [
  ['discussion', /discuz|phpbb|vbulletin|xenforo|discourse|flarum|phpwind|mybb|nodebb/i],
  ['reference', /mediawiki|docusaurus|mkdocs|sphinx|vitepress|gitbook|dokuwiki|doxygen|confluence|vuepress|starlight/i],
]

/** What the program behind a page makes of it; null where it does not tell. */
export function readGenerator(document: Document): 'discussion' | 'reference' | null {
  const name = readMeta(document, 'generator')
  return GENERATORS.find(([, pattern]) => pattern.test(name))?.[0] ?? null
}
