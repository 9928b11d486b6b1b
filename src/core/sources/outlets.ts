/**
 * Determines who hosts a page, by its address, with the reviewed table `outlets.json`. docs/SOURCES.md describes the
 * table; names that a page gives itself are checked in `outlet-name`.
 */
import { accounts, hosts } from './outlets.json'

/** The address of a page: `location`, or a URL. */
export type PagePlace = Pick<URL, 'hostname' | 'pathname'>

/** The table's facts of the outlet at an address. */
export interface Outlet {
  /** The outlet's name in its own language. */
  readonly name: string
  /**
   * IANA name of the zone whose calendar the outlet prints; null where the printed day depends on the visitor's zone.
   */
  readonly zone: string | null
  /**
   * CSS selector of the element in which a platform prints the account that a page belongs to; null elsewhere. On such
   * a platform the account is the outlet.
   */
  readonly account: string | null
}

let rows: ReadonlyMap<string, Outlet> | null = null

function readRows(): ReadonlyMap<string, Outlet> {
  const selectors: Readonly<Record<string, string>> = accounts
  return new Map(
    Object.entries(hosts).flatMap(([zone, names]: [string, Readonly<Record<string, string>>]) =>
      Object.entries(names).map(([host, name]): [string, Outlet] => [
        host,
        { name, zone: zone || null, account: selectors[host] ?? null },
      ]),
    ),
  )
}

/**
 * The outlet at an address; null where the table does not have it. A row applies to its host and everything below it,
 * by whole labels (`notcaixin.com` is not `caixin.com`), and the narrowest row wins: of two hosts the longer, and a
 * row with a first segment of the path (`bbc.com/zhongwen`) before the host alone.
 */
export function findOutlet({ hostname, pathname }: PagePlace): Outlet | null {
  rows ??= readRows()
  const segment = pathname.split('/', 2)[1] ?? ''
  for (let host = hostname.toLowerCase().replace(/\.$/, ''); host !== ''; host = withoutFirstLabel(host)) {
    const outlet = rows.get(`${host}/${segment}`) ?? rows.get(host)
    if (outlet) return outlet
  }
  return null
}

function withoutFirstLabel(host: string): string {
  const dot = host.indexOf('.')
  return dot < 0 ? '' : host.slice(dot + 1)
}

/**
 * Minutes east of UTC of the zones that occur in the table and in {@link ZONE_BY_HOST_END}. None of them has summer
 * time, so that a number suffices.
 */
export const MINUTES_EAST: Readonly<Record<string, number>> = {
  'Asia/Shanghai': 480,
  'Asia/Hong_Kong': 480,
  'Asia/Macau': 480,
  'Asia/Taipei': 480,
  'Asia/Singapore': 480,
  'Asia/Tokyo': 540,
  'Asia/Seoul': 540,
}

/** Zones by the end of a host name, for outlets that are not in the table. */
const ZONE_BY_HOST_END: Readonly<Record<string, string>> = {
  cn: 'Asia/Shanghai',
  hk: 'Asia/Hong_Kong',
  mo: 'Asia/Macau',
  tw: 'Asia/Taipei',
  sg: 'Asia/Singapore',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
}

/** The zone whose calendar the outlet at an address prints; null where that is not known. */
export function findZone(place: PagePlace): string | null {
  const outlet = findOutlet(place)
  if (outlet) return outlet.zone
  const end = place.hostname.slice(place.hostname.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(ZONE_BY_HOST_END, end) ? (ZONE_BY_HOST_END[end] as string) : null
}
