/**
 * Who hosts a page, by its address: the reviewed table `outlets.json`. docs/SOURCES.md describes the table; what a page
 * calls itself is judged in `outlet-name`.
 */
import { accounts, hosts } from './outlets.json'

/** Where a page lives: `location`, or a URL. */
export type PagePlace = Pick<URL, 'hostname' | 'pathname'>

/** What the table knows of the outlet at an address. */
export interface Outlet {
  /** The outlet's name in its own language. */
  readonly name: string
  /** IANA name of the zone whose calendar the outlet prints; null where users everywhere see another day. */
  readonly zone: string | null
  /**
   * CSS selector of the place where a platform prints whose account a page belongs to; null for everybody else. On
   * such a platform the account is the outlet.
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
 * The outlet at an address; null where the table does not know it. A row holds for its host and everything below it,
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
 * Minutes east of UTC of the zones whose outlets the table and {@link ZONE_BY_HOST_END} know. None of them has summer
 * time, so that a number does.
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

/** Zones by the end of a host name, for outlets that the table does not know. */
const ZONE_BY_HOST_END: Readonly<Record<string, string>> = {
  cn: 'Asia/Shanghai',
  hk: 'Asia/Hong_Kong',
  mo: 'Asia/Macau',
  tw: 'Asia/Taipei',
  sg: 'Asia/Singapore',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
}

/** The zone whose calendar an address prints; null where that is not known. */
export function findZone(place: PagePlace): string | null {
  const outlet = findOutlet(place)
  if (outlet) return outlet.zone
  const end = place.hostname.slice(place.hostname.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(ZONE_BY_HOST_END, end) ? (ZONE_BY_HOST_END[end] as string) : null
}
