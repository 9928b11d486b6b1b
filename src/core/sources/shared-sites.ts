/**
 * Domains below which each name has a different owner, so that two names are two sites, and names of one owner whose
 * editions refer to each other: `owners`, of which the first stands for all. Reviewed data.
 */
import { owners, shared } from './shared-sites.json'

const FIRST_NAMES: ReadonlyMap<string, string> = new Map(
  owners.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
)

/** Second-level labels under which a country's registry assigns names. */
const REGISTRY = /^(?:com|net|org|gov|edu|ac|co|or|ne|go|gob|mil|idv|info)$/

/**
 * The part of a host with one owner: the registered name with its suffix, and the port; a numeric host whole.
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
  const site = labels.slice(-(owner ? owner.split('.').length + 1 : registered)).join('.')
  return (FIRST_NAMES.get(site) ?? site) + port
}
