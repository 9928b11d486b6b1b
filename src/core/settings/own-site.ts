/**
 * Whether a frame belongs to the site of the page around it. A site is a registrable domain, with the private part of
 * the public suffix list (`github.io`) included, since the names below it have different owners.
 */
import { getDomain } from 'tldts'

/**
 * @param page origin of the page, as in `window.origin`
 * @param frame the same of the frame; documents without an address have the origin of their creator, and sandboxed ones
 *   `null`, which belongs to no site
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
