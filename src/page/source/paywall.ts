/**
 * Whether a page declares that part of it is not free to read: in schema.org terms, as publishers inform search engines
 * (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content), or by a visible paywall.
 */
import { readJsonLd } from './json-ld.ts'
import { pickMeta, readMetas } from './page-meta.ts'
import { readStructuredData } from './structured-data.ts'

/** Most parts of an article, and most elements with a paywall's name, that are checked. */
const MOST_PARTS = 40

const WALL = '[class*="paywall" i],[id*="paywall" i],[class*="regwall" i],[id*="regwall" i]'

export function isPaidPage(document: Document): boolean {
  const article = readStructuredData(document, readJsonLd(document)).article
  if (article && [article, ...toList(article.hasPart).slice(0, MOST_PARTS)].some(isNotFree)) return true
  const metas = readMetas(document)
  if (/(?:^|\/)false$/i.test(pickMeta(metas, 'isaccessibleforfree'))) return true
  if (/^(?:locked|metered)$/i.test(pickMeta(metas, 'article:content_tier', 'og:article:content_tier'))) return true
  return showsWall(document)
}

/** Publishers write the value as a boolean, as its word, or as schema.org's name of it. */
function isNotFree(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false
  const [value] = toList((part as Readonly<Record<string, unknown>>).isAccessibleForFree)
  return value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value.trim()))
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** Templates contain paywalls that are not shown. */
function showsWall(document: Document): boolean {
  const walls = document.body?.querySelectorAll(WALL) ?? []
  for (let index = 0; index < Math.min(walls.length, MOST_PARTS); index++) {
    if (walls[index]?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true
  }
  return false
}
