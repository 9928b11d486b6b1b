/**
 * Classifies a page by the shape of its address. Hints only: an address proves nothing, so an article's shape still
 * requires running text, and whatever the page declares of itself as news counts more.
 */
import type { OtherKind } from './page-evidence.ts'
import { type Address, normalizeHost } from './private-places.ts'

/** `section`: a short path such as `/finance/china/`, most often a list. `plain`: no hint. */
export type AddressShape = Exclude<OtherKind, 'not-article'> | 'article' | 'section' | 'plain'

/** A date in the path with something after it: `/2026/01/12/x`, `/202601/12/x`, `/a/20260112/x`, `/t20260112_1`. */
const DATED = /[/_t-](?:19|20)\d{2}(?:[-/]?(?:0?[1-9]|1[0-2]))(?:[-/]?(?:[0-2]?\d|3[01]))?[/_-][^/]/
/**
 * File names of the content systems of Chinese outlets: `art_1_2.html`, `content_123.htm`, `c1002-123.html`,
 * `123.shtml`.
 */
const NUMBERED =
  /(?:^|[/_-])(?:(?:art|content|c|t|a|n)[_-]?)?\d{4,}(?:[_-]\d+)*(?:\.(?:s?html?|shtm|jhtml|aspx?|php))?\/?$/
/** `/archives/123`: WordPress writes articles so; a month's list has a year there. */
const ARCHIVED = /\/archives?\/(?!(?:19|20)\d{2}\/?$)\d{2,}(?:\.\w+)?\/?$/
const IN_FOLDER = /\/(?:art|article|articles|story|stories|newsdetail|detail)\/[^/]/
/** A last segment of five words or more is a headline. */
const HEADLINE = /\/[^/]*[a-z][^/]*(?:-[^/-]+){4,}\/?$/
const ID_PARAMETERS = [
  'id',
  'aid',
  'p',
  'article_id',
  'articleid',
  'newsid',
  'docid',
  'contentid',
  'infoid',
  'idx',
  'nid',
  'sn',
]
const SEARCH_PARAMETERS = ['q', 's', 'query', 'keyword', 'keywords', 'kw', 'wd', 'searchword', 'search_query']

const FRONT = /^\/(?:(?:en|english|cn|chinese|gb|big5|zh|zh-(?:cn|tw|hk|hans|hant)|home)\/?)?(?:index\.\w+)?$/
/** Threads of common forum software: `thread-1-1-1.html`, `/t/slug/12`, `/topic/12`, `/r/name`. Outlets have `/topics/`. */
const THREAD = /\/(?:thread|forum)-\d|\/t\/[^/]+\/\d|\/topic\/\d|^\/r\/|^\/p\/\d{6,}$/
const LIST_FILE = /\/(?:node|list|index)[_-]?\d*\.\w+$|\/page\/\d+\/?$/
const SECTION = /^(?:\/[a-z]{1,20}){1,2}\/?$/

/** Segments of a path, without an extension such as `.php`, that show what kind of pages are below them. */
const SEGMENTS: Readonly<Record<string, AddressShape>> = toTable({
  search: 'search sou so searchresult searchresults',
  discussion: 'forum forums thread threads viewtopic showthread discussion discussions question questions comments',
  shop: 'product products item items dp shop store cart basket goods',
  reference: 'doc docs documentation reference api wiki manual man javadoc',
  list: 'tag tags category categories topic topics section sections channel author authors archive archives latest column columns roll special',
})

/** First labels of host names that show the kind of pages. */
const LABELS: Readonly<Record<string, AddressShape>> = toTable({
  search: 'so search',
  discussion: 'bbs forum forums community tieba',
  shop: 'shop store item mall',
  reference: 'docs developer developers wiki',
})

function toTable(words: Readonly<Partial<Record<AddressShape, string>>>): Record<string, AddressShape> {
  const rows = Object.entries(words) as [AddressShape, string][]
  return Object.fromEntries(rows.flatMap(([shape, names]) => names.split(' ').map((name) => [name, shape])))
}

/** Whether a path has a day, or a month, and something after it: indexes of outlets and blogs. */
export function isDatedPath(pathname: string): boolean {
  return DATED.test(pathname.toLowerCase())
}

/** Classifies an address. Total: whatever is unknown is `plain`. */
export function toAddressShape({ hostname, pathname, search }: Address): AddressShape {
  const path = pathname.toLowerCase()
  const hasId = search !== '' && hasParameter(search, ID_PARAMETERS, /\d{3}/)
  const isSearched = search !== '' && hasParameter(search, SEARCH_PARAMETERS, /\S/)
  if (FRONT.test(path)) return isSearched ? 'search' : hasId ? 'article' : 'front-page'
  if (DATED.test(path) || ARCHIVED.test(path)) return 'article'
  if (isSearched && !hasId) return 'search'
  if (THREAD.test(path)) return 'discussion'
  const said = findSaid(path.split('/')) ?? findSaid([normalizeHost(hostname).split('.', 1)[0] as string], LABELS)
  if (said && said !== 'list') return said
  if (said || LIST_FILE.test(path)) return 'list'
  if (NUMBERED.test(path) || IN_FOLDER.test(path) || HEADLINE.test(path) || hasId) return 'article'
  return SECTION.test(path) ? 'section' : 'plain'
}

function findSaid(words: readonly string[], table = SEGMENTS): AddressShape | null {
  for (const word of words) {
    const [name = ''] = word.split('.', 1)
    if (Object.hasOwn(table, name)) return table[name] as AddressShape
  }
  return null
}

function hasParameter(search: string, names: readonly string[], value: RegExp): boolean {
  const query = new URLSearchParams(search)
  return names.some((name) => value.test(query.get(name) ?? ''))
}
