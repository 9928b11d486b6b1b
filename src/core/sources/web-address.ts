/**
 * Web addresses, which come from untrusted pages and files: read leniently where hosts are compared, checked strictly
 * where one becomes a link or is exported.
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

/** An address as users and pages write it, white space around it included; null where it is not http or https. */
export function parseWebAddress(text: string): URL | null {
  try {
    const url = new URL(text.trim())
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null
  } catch {
    return null
  }
}
