/** Addresses come from pages and so from strangers: only those of the web may become links. */

/** The address in its normal form when it is http or https, else null. */
export function toWebLink(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
