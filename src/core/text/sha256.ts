/** A hash that other programs compute as well, by which users of a table can check a quote letter by letter. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Hexadecimal SHA-256 (FIPS 180-4) of a text in UTF-8, as `sha256sum` gives it for a file that holds only the text. */
export function toSha256(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
