/** Reads a page's `<meta>` elements in one pass: a selector for each name would search the page each time. */

/** Contents by `property`, `name` or `itemprop` in lower case; of several, the first that is not empty. */
export type Metas = ReadonlyMap<string, string>

/** More than any real page has. */
const MOST_METAS = 300

export function readMetas(document: Document): Metas {
  // Of entries with one key a map takes the last.
  return new Map(listMetas(document).reverse())
}

/** Names in lower case with contents that are not empty, in the order of the page. */
export function listMetas(document: Document): [name: string, content: string][] {
  const metas: [string, string][] = []
  let left = MOST_METAS
  for (const meta of document.querySelectorAll('meta')) {
    if (left-- <= 0) break
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = name && meta.getAttribute('content')?.trim()
    if (content) metas.push([name.toLowerCase(), content])
  }
  return metas
}

/** The first of these names that has a value; empty where none does. */
export function pickMeta(metas: Metas, ...names: string[]): string {
  return metas.get(names.find((name) => metas.has(name)) ?? '') ?? ''
}

/** Names under which outlets state the time of publication. */
export const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'pubdate',
  'publishdate',
  'publish_time',
  'parsely-pub-date',
  'datepublished',
  'date',
  'firstpublishedtime',
] as const

/** Software of forums, encyclopaedias and manuals, as named in `generator`. */
const GENERATORS: readonly (readonly ['discussion' | 'reference', RegExp])[] = [
  ['discussion', /discuz|phpbb|vbulletin|xenforo|discourse|flarum|phpwind|mybb|nodebb/i],
  ['reference', /mediawiki|docusaurus|mkdocs|sphinx|vitepress|gitbook|dokuwiki|doxygen|confluence|vuepress|starlight/i],
]

/** The page's kind by the software that made it; null where that is unknown. */
export function findGenerator(metas: Metas): 'discussion' | 'reference' | null {
  const name = pickMeta(metas, 'generator')
  return name === '' ? null : (GENERATORS.find(([, pattern]) => pattern.test(name))?.[0] ?? null)
}
