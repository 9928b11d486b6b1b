/** The sender of a message. */

/** Who asks, as the browser says; nothing of it comes from the message. */
export interface Sender {
  /** Null for pages of our own that stand in no tab. */
  tabId: number | null
  isTopFrame: boolean
  /** The top frame's is 0. */
  frameId: number
  /** A page of the extension: popup, library, settings. False for content scripts, which share a process with a page. */
  isOwnPage: boolean
  /** Another one for each document that was loaded into a frame. */
  documentId: string
  /** Address of the document that asks; `about:srcdoc` and the like for a frame without one. */
  url: string
  /** Address of the page in the tab, also where a frame in it asks; empty where the browser does not say. */
  pageUrl: string
}
