/** What the popup knows of the page it stands over. */
import type { Client } from '../protocol/client.ts'
import type { PageMessageName, PageReport } from '../protocol/messages.ts'

/** The page's side, as the popup's root wires it. */
export interface PageContext {
  /** Empty where the browser does not tell. */
  url: string
  ask: Client<PageMessageName>
  hasAccess(): Promise<boolean>
  /** Asks the reader for access to the site and begins to work in the page; false when it was not given. */
  requestAccess(): Promise<boolean>
  reload(): Promise<void>
}

/**
 * - `withheld`: the browser keeps us from this site until the reader allows it.
 * - `pdf`: a viewer of the browser's own, where no script of ours runs.
 * - `foreign`: no page of the web, or one that browsers keep to themselves.
 * - `silent`: we may run there but nobody answers, as after an installation or update under an open page.
 */
export type SilentKind = 'withheld' | 'pdf' | 'foreign' | 'silent'

export type PageState = { kind: 'loading' } | { kind: 'answering'; report: PageReport } | { kind: SilentKind }

/** Sites that browsers close to extensions: their own shops. */
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
