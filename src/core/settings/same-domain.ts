/**
 * Whether a frame belongs to the page around it: both have one registrable domain. The private part of the public
 * suffix list (`github.io`) is included, since the names below it have different owners.
 */
import { getDomain } from 'tldts'

/**
 * @param page origin of the page, as in `window.origin`
 * @param frame the same of the frame; documents without an address have the origin of their creator, and sandboxed ones
 *   `null`, which belongs to none
 */
export function isOfSameDomain(page: string, frame: string): boolean {
  const domain = toDomainOfOrigin(page)
  return domain !== null && domain === toDomainOfOrigin(frame)
}

function toDomainOfOrigin(origin: string): string | null {
  const host = URL.canParse(origin) ? new URL(origin).hostname : ''
  if (host === '') return null
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}
