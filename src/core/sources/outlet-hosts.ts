/** Whether an outlet's name and a host are known to belong together: if not, a row shows both. */

import { toHostName } from './outlet-claims.ts'
import { toOutletNames } from './outlet-names.ts'
import { findOutlet } from './outlets.ts'
import { parseWebAddress } from './web-address.ts'

/**
 * Whether the reviewed table has this host under this name, in any of the outlet's languages; or the name is the host
 * itself.
 *
 * @param host may stand for all paths below it: `bbc.com` belongs to each of its outlets.
 */
export function isKnownPair(outlet: string, host: string, pathname = '/'): boolean {
  if (outlet === toHostName(host)) return true
  const known = findOutlet({ hostname: host, pathname })
  return known !== null && toOutletNames(known.name).includes(outlet)
}

/**
 * The host that a row shows beside an outlet; empty where the two are known to belong together, and where there is no
 * web address. An archive's host is shown beside the outlet whose page it shows.
 */
export function toHostBeside(outlet: string, address: string): string {
  const url = parseWebAddress(address)
  return url && !isKnownPair(outlet, url.hostname, url.pathname) ? toHostName(url.hostname) : ''
}
