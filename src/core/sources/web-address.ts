/**
 * Checks addresses, which come from untrusted pages and files: only web addresses may become links or be exported.
 */

/** Longest exported address: servers refuse far shorter ones. */
const LONGEST_ADDRESS = 20_000

/**
 * An address in its normal form when it is http or https, else empty. Addresses that the URL parser would silently
 * correct are refused: one with a control character, a space, or a bidi control is not what it looks like.
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
