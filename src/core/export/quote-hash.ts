/** Lets users of a table check whether a quote is still, letter by letter, the one that was saved. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Hexadecimal SHA-256 (FIPS 180-4) of a quote in UTF-8, as `sha256sum` gives it for a file that holds only the quote.
 */
export function toQuoteHash(quote: string): string {
  return bytesToHex(sha256(utf8ToBytes(quote)))
}
