/** Decodes a file's bytes, in the encodings of exported files and of the spreadsheets that rewrote them. */

/** Bytes in which zeros are counted: each Latin letter in UTF-16 has one. */
const LOOKED_AT = 1024

/** A truncated file may end within a character of up to four bytes. */
const MOST_OF_A_CHARACTER = 3

/**
 * Decodes UTF-8 with or without a byte order mark, and UTF-16 (what Excel calls Unicode text); null for anything else,
 * since a guess between Chinese code pages would change quotes without anybody noticing.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be')
  const zeros = countZeros(bytes)
  if (zeros.odd > zeros.even && zeros.odd > 0) return decode(bytes, 'utf-16le')
  if (zeros.even > zeros.odd) return decode(bytes, 'utf-16be')
  for (let cut = 0; cut <= MOST_OF_A_CHARACTER && cut < bytes.length; cut++) {
    const text = decode(bytes.subarray(0, bytes.length - cut), 'utf-8')
    if (text !== null) return text
  }
  return bytes.length === 0 ? '' : null
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    return decoder.decode(encoding === 'utf-8' ? bytes : bytes.subarray(0, bytes.length - (bytes.length % 2)))
  } catch {
    return null
  }
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 }
  for (let i = 0; i < Math.min(LOOKED_AT, bytes.length); i++) {
    if (bytes[i] === 0) zeros[i % 2 === 0 ? 'even' : 'odd']++
  }
  return zeros
}
