/** One order for all readers of meta elements, so that a clipping and a list of articles name a page alike. */

/** Metas that state the title of an article, the most trusted first. */
export const TITLE_METAS = [
  'og:title',
  'articletitle',
  'parsely-title',
  'sailthru.title',
  'twitter:title',
  'dc.title',
  'headline',
  'title',
] as const
