/** Sites on which each name below is somebody else's, so that two of them are two sites. Reviewed data. */
import { shared } from './shared-sites.json'

/** Second labels under which a country's registry gives names away. */
const REGISTRY = /^(?:com|net|org|gov|edu|ac|co|or|ne|go|gob|mil|idv|info)$/

/**
 * What belongs to one owner: the registered name with its ending, and the port; a host that is a number whole.
 *
 * @param host as in an address, in lower case, with or without a port.
 */
export function toSite(host: string): string {
  const [, bare = '', port = ''] = /^(.*?)\.?(:\d+)?$/.exec(host) ?? []
  if (/^[\d.]+$|^\[/.test(bare)) return host
  const labels = bare.split('.')
  const [second = '', last = ''] = labels.slice(-2)
  const registered = last.length === 2 && REGISTRY.test(second) ? 3 : 2
  const owner = shared.find((site) => bare.endsWith(`.${site}`))
  return labels.slice(-(owner ? owner.split('.').length + 1 : registered)).join('.') + port
}
