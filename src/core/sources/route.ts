/** The part of an address by which an application shows one page or another without loading: every page's detector holds it. */

/** A fragment that an application routes by (`#/news/5`, `#!/news/5`), without `#`; else empty. */
export function toRoute(hash: string): string {
  const fragment = (hash.slice(1).split(':~:')[0] as string).trim()
  return /^!?\/[^/]/.test(fragment) || /^![^/]/.test(fragment) ? fragment : ''
}

/** An address without a fragment that only leads to a place within its page. */
export function toPageAddress({ href, hash }: Pick<URL, 'href' | 'hash'>): string {
  const route = toRoute(hash)
  return `${href.split('#')[0]}${route && `#${route}`}`
}
