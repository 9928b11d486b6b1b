/**
 * Whether a document is to be marked: a page by what it is and the reader's rules, a frame of its site with it. A frame of
 * another site could test words against the highlights of its own document, so it is marked only as an article itself.
 */
import { isArticleKind, isPrivateKind } from '../../core/settings/page-evidence.ts'
import type { Address } from '../../core/settings/private-places.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { decideMarking, findSiteRule, type MarkingDecision, toHostSite } from '../../core/settings/site-rules.ts'
import { readEvidence } from '../../page/source/page-kind.ts'
import type { FollowOrder } from '../../protocol/messages.ts'

export interface PageRole {
  /** The site whose rules count. */
  readSite(): string
  /** @param asked whether the reader wished for marks on this page. */
  decide(settings: Settings, asked: boolean): MarkingDecision
}

/** A frame's role; it follows the order it got last. */
export interface FrameRole extends PageRole {
  follow(order: FollowOrder): void
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
  const ownSite = toHostSite(address.hostname)
  let order: FollowOrder = { mark: false, site: '', isOwnSite: false }
  return {
    readSite: () => (order.isOwnSite ? order.site : ownSite),
    decide({ siteRules }) {
      if (!order.mark) return { mark: false, reason: 'not-article', isPrivate: false }
      const evidence = readEvidence(document, address)
      const isPrivate = isPrivateKind(evidence)
      if (!order.isOwnSite) {
        const isOff = findSiteRule(siteRules, ownSite)?.rule === 'off'
        return { mark: !isOff && isArticleKind(evidence), reason: isOff ? 'site-off' : evidence, isPrivate }
      }
      return { mark: !isPrivate, reason: isPrivate ? evidence : 'asked', isPrivate }
    },
    follow(next) {
      order = next
    },
  }
}
