/** What a page shows of itself at a visit, by which is judged whether a quote that is missing has gone. */
import type { VisitFacts } from '../../core/clippings/page-visit.ts'
import { isPrivateKind } from '../../core/settings/page-evidence.ts'
import type { QuotesLook } from '../quotes/locate-quotes.ts'
import { readEvidence } from './page-kind.ts'
import { isPaidPage } from './paywall.ts'

/** @param look the last one at the page, once that has come to rest. */
export function readVisitFacts(
  document: Document,
  view: Window,
  { length, isWholeRead }: Pick<QuotesLook, 'length' | 'isWholeRead'>,
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

/** Of the document's own response; 0 where the browser does not tell, or it became another page since. */
function readStatus({ performance, location }: Window): number {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry && withoutFragment(entry.name) === withoutFragment(location.href) ? (entry.responseStatus ?? 0) : 0
}

function withoutFragment(address: string): string {
  return address.split('#')[0] as string
}
