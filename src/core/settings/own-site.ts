/**
 * Whether a frame belongs to the site of the page around it. A site is what a registrable domain spans, with those of
 * the public suffix list's private part (`github.io`) told apart, since different people own what lies below them.
 */
import { getDomain } from 'tldts'

/**
 * @param page origin of the page, as in `window.origin`
 * @param frame the same of the frame; documents without an address have that of who filled them, and sandboxed ones
 *   `null`, which belongs to nobody
 */
export function isOfSameSite(page: string, frame: string): boolean {
  const site = toSiteOfOrigin(page)
  return site !== null && site === toSiteOfOrigin(frame)
}

function toSiteOfOrigin(origin: string): string | null {
  const host = URL.canParse(origin) ? new URL(origin).hostname : ''
  if (host === '') return null
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}
