/** Addresses come from pages, which are not trusted: only http and https addresses may become links. */
import { toWebAddress } from '../../core/sources/web-address.ts'

/** The normalised address if it is http or https, else null. */
export function toWebLink(address: string): string | null {
  return toWebAddress(address) || null
}
