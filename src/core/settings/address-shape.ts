/**
 * What the shape of an address says of a page. Hints only: an address is nobody's promise, so an article's shape still
 * asks for running text, and whatever the page declares of itself as news counts more.
 */
import type { OtherKind } from './page-evidence.ts'
import { type Address, toPlainHost } from './private-places.ts'

/** `section`: a short path such as `/finance/china/`, most often a list. `plain`: nothing to be told. */
export type AddressShape = Exclude<OtherKind, 'not-article'> | 'article' | 'section' | 'plain'

/** A date in the path with something behind it: `/2026/01/12/x`, `/202601/12/x`, `/a/20260112/x`, `/t20260112_1`. */
const DATED = /[/_t-](?:19|20)\d{2}(?:[-/]?(?:0?[1-9]|1[0-2]))(?:[-/]?(?:[0-2]?\d|3[01]))?[/_-][^/]/
/** What content systems of Chinese outlets end with: `art_1_2.html`, `content_123.htm`, `c1002-123.html`, `123.shtml`. */
const NUMBERED =
  /(?:^|[/_-])(?:(?:art|content|c|t|a|n)[_-]?)?\d{4,}(?:[_-]\d+)*(?:\.(?:s?html?|shtm|jhtml|aspx?|php))?\/?$/
const IN_FOLDER = /\/(?:art|article|articles|story|stories|newsdetail|detail)\/[^/]/
/** A last segment of five words and more is a headline. */
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
  'nid',
  'sn',
]
const SEARCH_PARAMETERS = ['q', 's', 'query', 'keyword', 'keywords', 'kw', 'wd', 'searchword', 'search_query']

const FRONT = /^\/(?:(?:en|english|cn|chinese|gb|big5|zh|zh-(?:cn|tw|hk|hans|hant)|home)\/?)?(?:index\.\w+)?$/
const SEARCH = /\/(?:search|sou|so|searchresults?)(?:[/.]|$)/
const LIST =
  /\/(?:tags?|category|categories|topics?|sections?|channel|authors?|archives?|latest|columns?|roll|special)(?:\/|$)|\/page\/\d+\/?$|\/(?:node|list|index)[_-]?\d*\.\w+$/
const FOLDERS: readonly (readonly [AddressShape, RegExp])[] = [
  [
    'discussion',
    /\/(?:forums?|threads?|viewtopic|showthread|discussions?|questions|question)(?:[/.]|$)|\/(?:thread|forum)-\d|\/t\/[^/]+\/\d|\/topics?\/\d+|\/comments\/|^\/r\/|^\/p\/\d{6,}$/,
  ],
  ['shop', /\/(?:products?|items?|dp|shop|store|cart|basket|goods)(?:[/.]|$)/],
  ['reference', /\/(?:docs?|documentation|reference|api|wiki|manual|man\d?|javadoc)(?:\/|$)/],
]
const LABELS: Readonly<Record<string, AddressShape>> = {
  bbs: 'discussion',
  forum: 'discussion',
  forums: 'discussion',
  community: 'discussion',
  tieba: 'discussion',
  shop: 'shop',
  store: 'shop',
  item: 'shop',
  mall: 'shop',
  docs: 'reference',
  developer: 'reference',
  developers: 'reference',
  wiki: 'reference',
  so: 'search',
  search: 'search',
}

/** Reads the shape of an address. Total: whatever is unknown is `plain`. */
export function toAddressShape({ hostname, pathname, search }: Address): AddressShape {
  const path = pathname.toLowerCase()
  const query = new URLSearchParams(search)
  const hasOneOf = (names: readonly string[], value: RegExp) => names.some((name) => value.test(query.get(name) ?? ''))
  const hasId = hasOneOf(ID_PARAMETERS, /\d{3}/)
  if (FRONT.test(path)) return hasOneOf(SEARCH_PARAMETERS, /\S/) ? 'search' : hasId ? 'article' : 'front-page'
  if (DATED.test(path)) return 'article'
  if (SEARCH.test(path) || (hasOneOf(SEARCH_PARAMETERS, /\S/) && !hasId)) return 'search'
  const folder = FOLDERS.find(([, pattern]) => pattern.test(path))?.[0]
  if (folder) return folder
  const label = toPlainHost(hostname).split('.', 1)[0] as string
  if (Object.hasOwn(LABELS, label)) return LABELS[label] as AddressShape
  if (LIST.test(path)) return 'list'
  if (NUMBERED.test(path) || IN_FOLDER.test(path) || HEADLINE.test(path) || hasId) return 'article'
  return /^(?:\/[a-z]{1,20}){1,2}\/?$/.test(path) ? 'section' : 'plain'
}
