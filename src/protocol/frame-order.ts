/** What a page tells the frames inside it. */

/** What a frame needs to know of the page around it: whether it is marked, and which site's rules apply. */
export interface FrameOrder {
  mark: boolean
  /** Key of the page's site, as in the site rules; empty for a page without one. */
  site: string
}

/** The order as one frame receives it. */
export interface FollowOrder extends FrameOrder {
  /**
   * Whether the frame belongs to the page's own site; a frame of another site is marked only if it is an article
   * itself.
   */
  isOwnSite: boolean
}
