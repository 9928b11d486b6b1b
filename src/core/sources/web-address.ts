/** Addresses come from pages and files, and so from strangers: only those of the web may become links or leave in files. */

/** Longest address that leaves: servers refuse far shorter ones. */
const LONGEST_ADDRESS = 20_000

/**
 * An address in its normal form when it is http or https, else empty. What the URL parser would mend in silence is not
 * mended: an address with a control character, a blank, or a sign of direction in it is not the one it looks like.
 */
export function toWebAddress(address: string): string {
  if (address.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(address)) return ''
  if (/[\s\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\\]/u.test(address))
    return ''
  try {
    const { protocol, hostname, href } = new URL(address)
    return /^https?:$/.test(protocol) && hostname !== '' ? href : ''
  } catch {
    return ''
  }
}
