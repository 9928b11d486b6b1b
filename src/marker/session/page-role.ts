/**
 * Decides whether a document is to be marked: a page by its kind and the user's rules, a same-site frame along with its
 * page. A cross-site frame could probe words through the highlights of its own document, so it is marked only if it is
 * an article itself.
 */
import { isArticleKind, isPrivateKind } from '../../core/settings/page-evidence.ts'
import type { Address } from '../../core/settings/private-places.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { decideMarking, findSiteRule, type MarkingDecision, toHostSite } from '../../core/settings/site-rules.ts'
import { readEvidence } from '../../page/source/page-kind.ts'
import type { FollowOrder } from '../../protocol/messages.ts'

export interface PageRole {
  /** The site whose rules apply. */
  readSite(): string
  /** @param asked whether the user requested marks on this page. */
  decide(settings: Settings, asked: boolean): MarkingDecision
}

/** A frame's role; it follows the latest order it received. */
export interface FrameRole extends PageRole {
  follow(order: FollowOrder): void
}

/** The role of a page in a tab. @param readAddress the document's current address. */
export function createTopRole(document: Document, readAddress: () => Address): PageRole {
  return {
    readSite: () => toHostSite(readAddress().hostname),
    decide(settings, asked) {
      const address = readAddress()
      return decideMarking(settings, address.hostname, asked, () => readEvidence(document, address))
    },
  }
}

/** The role of a frame: one that looks private is left alone even where its page is marked. */
export function createFrameRole(document: Document): FrameRole {
  // A frame without an address of its own has that of the page that filled it.
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
