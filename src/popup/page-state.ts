/** What the popup knows of the page under it. */
import type { Client } from '../protocol/client.ts'
import type { PageMessageName, PageReport } from '../protocol/messages.ts'

/** Access to the page, as the popup's root wires it. */
export interface PageContext {
  /** Empty if the browser does not report it. */
  url: string
  ask: Client<PageMessageName>
  hasAccess(): Promise<boolean>
  /** Requests access to the site from the user and starts in the page; false if it was not granted. */
  requestAccess(): Promise<boolean>
  reload(): Promise<void>
}

/**
 * - `withheld`: the browser withholds access to this site until the user allows it.
 * - `pdf`: the browser's own viewer, where content scripts do not run.
 * - `foreign`: not a web page, or one that browsers close to extensions.
 * - `silent`: access is granted but no script answers, as after an installation or update while the page was open.
 */
export type SilentKind = 'withheld' | 'pdf' | 'foreign' | 'silent'

export type PageState = { kind: 'loading' } | { kind: 'answering'; report: PageReport } | { kind: SilentKind }

/** Sites that browsers close to extensions: their own extension stores. */
const CLOSED_SITES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
]

/** Why a page gives no report. */
export function toSilentKind(url: string, hasAccess: boolean): SilentKind {
  if (CLOSED_SITES.some((site) => site.test(url))) return 'foreign'
  if (isPdf(url)) return 'pdf'
  if (url !== '' && !/^https?:/.test(url)) return 'foreign'
  if (!hasAccess) return 'withheld'
  return url === '' ? 'foreign' : 'silent'
}

function isPdf(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname)
}
