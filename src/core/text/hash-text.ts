/** A short number for a text, to find equal texts among many. */

/**
 * FNV-1a with 32 bits over UTF-16 units (Fowler, Noll, Vo; https://datatracker.ietf.org/doc/draft-eastlake-fnv/).
 * Different texts may share a number, so texts found by it have to be compared.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
