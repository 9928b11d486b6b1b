/** Whether a document is to be marked: a page by what it is and the reader's rules, a frame as the page around it. */
import { isPrivateKind } from '../core/settings/page-evidence.ts'
import type { Address } from '../core/settings/private-places.ts'
import type { Settings } from '../core/settings/settings.ts'
import { decideMarking, type MarkingDecision, toHostSite } from '../core/settings/site-rules.ts'
import type { FrameOrder } from '../messages/contract.ts'
import { readEvidence } from '../page/article.ts'

export interface PageRole {
  /** The site whose rules count. */
  readSite(): string
  /** @param asked whether the reader wished for marks on this page. */
  decide(settings: Settings, asked: boolean): MarkingDecision
}

/** A frame's role; it follows the order it got last. */
export interface FrameRole extends PageRole {
  follow(order: FrameOrder): void
}

/** The role of a page in a tab. @param readAddress where the document stands now. */
export function createTopRole(document: Document, readAddress: () => Address): PageRole {
  return {
    readSite: () => toHostSite(readAddress().hostname),
    decide(settings, asked) {
      const address = readAddress()
      return decideMarking(settings, address.hostname, asked, () => readEvidence(document, address))
    },
  }
}

/** The role of a frame: what looks private in itself is left alone even where the page around it is marked. */
export function createFrameRole(document: Document): FrameRole {
  // Without an address of its own a frame stands where the page does that filled it.
  const address = document.location.protocol === 'about:' ? new URL(document.baseURI) : document.location
  let order: FrameOrder = { mark: false, site: '' }
  return {
    readSite: () => order.site,
    decide() {
      if (!order.mark) return { mark: false, reason: 'not-article', isPrivate: false }
      const evidence = readEvidence(document, address)
      const isPrivate = isPrivateKind(evidence)
      return { mark: !isPrivate, reason: isPrivate ? evidence : 'asked', isPrivate }
    },
    follow(next) {
      order = next
    },
  }
}
