/**
 * The sites from which something that a page shows may have been saved, by its addresses alone. The detector is in every
 * page and cannot hold the table of archives, caches and translations: any host within an address counts, and the
 * background, which has the table, decides.
 */
import { toPlainHost } from '../../core/sources/plain-host.ts'

const MOST_SITES = 6
const INNER_HOST = /https?(?::\/{1,2}|%3a%2f%2f|\/)([^/?#&%\s]+\.[^/?#&%\s]+)/gi

/** Hosts without the labels of editions, as in the keys of articles; the page's own first. @param named addresses that the page gives for itself. */
export function listPossibleSites(href: string, named: readonly string[]): string[] {
  const sites = new Set<string>()
  for (const address of [href, ...named]) {
    for (const [, host = ''] of address.matchAll(INNER_HOST)) {
      sites.add(toPlainHost(host.replace(/^.*@|:\d+$/g, '')))
      const [, label] = /^([^.]+)\.translate\.goog$/.exec(host) ?? []
      if (label) sites.add(toPlainHost(label.replace(/--?/g, (hyphens) => (hyphens === '-' ? '.' : '-'))))
    }
  }
  return [...sites].slice(0, MOST_SITES)
}
