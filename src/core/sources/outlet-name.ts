/** What a page's outlet is called where it is stored: no page is called by another's name. */
import { toPlainLine } from '../text/plain-line.ts'
import { bearsTableName, chooseOwnName, toHostName } from './outlet-claims.ts'
import { findOutlet } from './outlets.ts'
import { findShownAddress } from './speakers.ts'

/** Characters of the longest name of an account. */
const LONGEST_ACCOUNT = 80

/** What a page says of itself; all of it may be missing, and none of it is believed for that alone. */
export interface OutletClaims {
  /** The name of the account, on a platform of the reviewed table. */
  readonly account?: string
  /** Publisher and site, the most trusted first. */
  readonly names?: readonly string[]
}

/**
 * The outlet at an address: on a platform of the reviewed table the account, else the outlet of the table, else what the
 * page calls itself where that is nobody else's name, else the host. Empty for what is no web address.
 */
export function toOutlet(address: string, { account = '', names = [] }: OutletClaims = {}): string {
  const page = findShownAddress(address)
  if (!page) return ''
  const outlet = findOutlet(page)
  if (!outlet) return chooseOwnName(names, page.hostname) || toHostName(page.hostname)
  const name = outlet.account ? toPlainLine(account, LONGEST_ACCOUNT) : ''
  if (name === '') return outlet.name
  // An account may be anybody's, also under an outlet's name.
  return bearsTableName(name) ? `${outlet.name}：${name}` : name
}
