/** Which archive, cache or translation service showed a page, as far as its address tells: a citation names it. */
import { listMirrors, type MirrorKind } from './mirrors.ts'

export interface PageCopy {
  readonly kind: Exclude<MirrorKind, 'amp'>
  /** The service's own name. */
  readonly name: string
  /** The day on which it fetched the page, `YYYY-MM-DD`; empty where its address does not say. */
  readonly day: string
}

/** Stamps of archives: `20260113021500`, `2026.01.13-021500`, `2026-0113-0215-00`, each a segment of the path. */
const STAMP = /\/((?:19|20)\d\d)[.-]?(0[1-9]|1[0-2])[.-]?(0[1-9]|[12]\d|3[01])(?:[-\d]*)(?:[a-z]{2}_)?\//

/**
 * The services through which an address shows a page, the outermost first; none where the page's own host served it.
 * AMP caches are left out: they are an edition of the page.
 */
export function findPageCopies(url: string): PageCopy[] {
  return listMirrors(url).flatMap(({ kind, name }) =>
    kind === 'amp' || name === undefined ? [] : [{ kind, name, day: kind === 'archive' ? readDay(url) : '' }],
  )
}

function readDay(url: string): string {
  // Only what stands before the page's own address can be the archive's stamp.
  const own = /^https?:\/\/[^/]+(.*?)(?:https?:|$)/.exec(url)?.[1] ?? ''
  const [, year, month, day] = STAMP.exec(own) ?? []
  return year === undefined ? '' : `${year}-${month}-${day}`
}
