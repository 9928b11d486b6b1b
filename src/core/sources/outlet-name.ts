/** Determines the stored name of a page's outlet: no page gets another outlet's name. */
import { toPlainLine } from '../text/plain-line.ts'
import { findShownAddress } from './mirrors.ts'
import { bearsTableName, chooseOwnName, toHostName } from './outlet-claims.ts'
import { findOutlet } from './outlets.ts'

/** Characters of the longest name of an account. */
const LONGEST_ACCOUNT = 80

/** A page's statements of itself; all may be missing, and none is believed without a check. */
export interface OutletClaims {
  /** The name of the account, on a platform of the reviewed table. */
  readonly account?: string
  /** Publisher and site, the most trusted first. */
  readonly names?: readonly string[]
}

/**
 * The outlet at an address: on a platform of the reviewed table the account, else the outlet of the table, else the
 * name that the page gives itself if no other outlet has it, else the host. Empty where there is no web address.
 */
export function toOutlet(address: string, { account = '', names = [] }: OutletClaims = {}): string {
  const page = findShownAddress(address)
  if (!page) return ''
  const outlet = findOutlet(page)
  if (!outlet) return chooseOwnName(names, page.hostname) || toHostName(page.hostname)
  const name = outlet.account ? toPlainLine(account, LONGEST_ACCOUNT) : ''
  if (name === '') return outlet.name
  // Anybody may own an account, even one with an outlet's name.
  return bearsTableName(name) ? `${outlet.name}：${name}` : name
}
