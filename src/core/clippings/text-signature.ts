/**
 * Signatures of texts: a few bits that rule out most texts without a word unread (superimposed coding; Faloutsos and
 * Christodoulakis 1984). Each pair of Chinese characters and each run of three other units sets bits by its hash; a
 * text that holds a word has all of the word's bits. A text that has them need not hold the word.
 */
import { isDense } from '../text/bare-text.ts'

/** Bytes of one signature: a text of three hundred letters sets about a fifth of the bits. */
export const SIGNATURE_BYTES = 128

/** Raised whenever the same text gets other bits, or another text is searched: signatures are then computed again. */
export const SIGNATURE_VERSION = 3

const BITS = SIGNATURE_BYTES * 8

/** The signature of a folded text. */
export function toSignature(text: string): Uint8Array {
  const signature = new Uint8Array(SIGNATURE_BYTES)
  for (const bit of listBits(text)) signature[bit >> 3] = (signature[bit >> 3] as number) | (1 << (bit & 7))
  return signature
}

/**
 * Makes the test whether a text may hold all of some folded words.
 *
 * @returns tests the signature that begins at a byte of many.
 */
export function createSignatureTest(words: readonly string[]): (signatures: Uint8Array, start: number) => boolean {
  const bits = [...new Set(words.flatMap(listBits))]
  return (signatures, start) => bits.every((bit) => ((signatures[start + (bit >> 3)] as number) >> (bit & 7)) & 1)
}

/** Which bits a folded text sets. They depend only on its own units, so the bits of a part are among them. */
function listBits(text: string): number[] {
  const bits: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    const [one, two] = [text.charCodeAt(i), text.charCodeAt(i + 1)]
    if (isDense(one) && isDense(two)) {
      // Two units, since most search words have two characters.
      const hash = mix(one * 0x10000 + two)
      bits.push(hash % BITS, (hash >>> 16) % BITS)
    } else if (i + 2 < text.length) {
      const three = text.charCodeAt(i + 2)
      if (!isDense(one) && !isDense(two) && !isDense(three)) bits.push(mix((one * 0x10000 + two) ^ (three << 8)) % BITS)
    }
  }
  return bits
}

/** The last steps of MurmurHash3 (Appleby, public domain): every bit of a number moves every bit of the result. */
function mix(number: number): number {
  let hash = number | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
