/** Facts about a page at a visit, by which it is decided whether a missing quote is gone. */
import type { VisitFacts } from '../../core/clippings/page-visit.ts'
import { isPrivateKind } from '../../core/settings/page-evidence.ts'
import type { QuotesPass } from '../quotes/locate-quotes.ts'
import { readEvidence } from './page-kind.ts'
import { isPaidPage } from './paywall.ts'

/** @param pass the last pass of the visit, once the page is idle. */
export function readVisitFacts(
  document: Document,
  view: Window,
  { length, isWholeRead }: Pick<QuotesPass, 'length' | 'isWholeRead'>,
): VisitFacts {
  return {
    status: readStatus(view),
    isOnline: view.navigator.onLine,
    isDoor: isPrivateKind(readEvidence(document, view.location)),
    isPaid: isPaidPage(document),
    isWholeRead: isWholeRead && document.readyState === 'complete',
    length,
  }
}

/** Status of the document's own response; 0 where the browser does not give it, or after an SPA navigation. */
function readStatus({ performance, location }: Window): number {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry && withoutFragment(entry.name) === withoutFragment(location.href) ? (entry.responseStatus ?? 0) : 0
}

function withoutFragment(address: string): string {
  return address.split('#')[0] as string
}
