/** What the browser says of the sender of a message; nothing that the message itself claims. */

/** Who sent a message, as the browser reports it; nothing of it comes from the message. */
export interface Sender {
  /** Null for pages of the extension outside a tab. */
  tabId: number | null
  isTopFrame: boolean
  /** 0 for the top frame. */
  frameId: number
  /**
   * A page of the extension: popup, save panel, library, settings. False for content scripts, which share a process with a page.
   */
  isOwnPage: boolean
  /** Different for each document that was loaded into a frame. */
  documentId: string
  /** Address of the sending document; `about:srcdoc` and the like for a frame without one. */
  url: string
  /** Address of the page in the tab, also if a frame in it sends; empty if the browser does not report it. */
  pageUrl: string
}
