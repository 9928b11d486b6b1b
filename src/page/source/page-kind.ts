/** Classifies a page: a news article, something else, or a page that is private to the user. */
import { type AddressShape, isDatedPath, toAddressShape } from '../../core/settings/address-shape.ts'
import { isNewsAddress, toNamedKind, toTitledKind } from '../../core/settings/other-pages.ts'
import {
  type ArticleKind,
  isArticleKind,
  type OtherKind,
  type PageEvidence,
} from '../../core/settings/page-evidence.ts'
import { type Address, findPrivatePlace } from '../../core/settings/private-places.ts'
import { looksLive } from './live-post.ts'
import { findGenerator, PUBLISHED_NAMES, pickMeta, readMetas } from './page-meta.ts'
import { findPrivateSign } from './private-signs.ts'
import { readStructuredData } from './structured-data.ts'
import { readKindByText } from './text-kind.ts'

/** Shapes of an address that leave the decision to the page. */
const OPEN_SHAPES: ReadonlySet<AddressShape> = new Set(['article', 'section', 'plain', 'list'])

/**
 * The page's kind, with the strongest evidence for it. A function of document and address alone, to be called again
 * whenever either changed; the cheapest checks come first, and most pages are decided before their text is read.
 */
export function readEvidence(document: Document, address: Address): PageEvidence {
  const place = findPrivatePlace(address)
  if (place) return place
  const sign = findPrivateSign(document)
  if (sign && sign !== 'sign-in') return sign
  const kind = readKind(document, address)
  // A news page may well have a login box; a page with no other evidence and a login box is a sign-in page.
  return sign && !isArticleKind(kind) ? sign : kind
}

function readKind(document: Document, address: Address): ArticleKind | OtherKind {
  const shape = toAddressShape(address)
  // A site's front page is a list, whatever its templates claim.
  if (shape === 'front-page') return shape
  const { type } = readStructuredData(document)
  if (type === 'live-blog' || looksLive(document, address.pathname)) return 'live-blog'
  const named = toNamedKind(address)
  if (named === 'never' || type === 'recipe') return 'not-article'
  if (type === 'news') return 'structured-data'
  const metas = readMetas(document)
  const ogType = pickMeta(metas, 'og:type')
  const isShared = ogType === 'article'
  if (type === 'several' && !isShared) return 'list'
  if (type && type !== 'article' && type !== 'several') return type
  // All that follows is vague: encyclopaedias, shops and clubs declare it as well.
  const program = findGenerator(metas)
  if (program) return program
  if (ogType.startsWith('product')) return 'shop'
  if (named) return named === 'word-list' ? 'reference' : 'not-article'
  const titled = toTitledKind(document.title)
  if (titled) return titled
  if (!OPEN_SHAPES.has(shape)) return shape as OtherKind
  return readKindByText(document, {
    shape,
    declared: type,
    isShared,
    isLabelled:
      (isShared && (isNewsAddress(address) || isDatedPath(address.pathname))) ||
      pickMeta(metas, ...PUBLISHED_NAMES, 'articletitle') !== '',
    isWebsite: ogType === 'website',
  })
}
