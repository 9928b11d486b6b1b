/** One selector for all readers of an article's facts, so that none takes a byline from a list of other stories. */

/**
 * What stands beside an article in any page's layout. Bylines, times and headings in it are those of other articles or
 * of the site. Readers add what their own kind of text has besides. No bare `form`: one framework puts whole pages into
 * a form. Layouts name the boxes around everything after the sidebar that they have.
 */
export const BESIDE_ARTICLE =
  'nav,footer,[role="navigation"],form[role="search"],form[class*="search" i],:is([class*="related" i],[class*="recommend" i],[class*="sidebar" i]):not(html,body,main,[class*="content-sidebar" i],[class*="with-sidebar" i],[class*="has-sidebar" i],[class*="no-sidebar" i])'
