/** Addresses come from pages and so from strangers: only those of the web may become links. */
import { toWebAddress } from '../../core/sources/web-address.ts'

/** The address in its normal form when it is http or https, else null. */
export function toWebLink(address: string): string | null {
  return toWebAddress(address) || null
}
