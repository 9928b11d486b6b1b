/** Excludes the documents that cannot be scanned at all. */

/**
 * False for the browser's viewers of PDF, text, JSON and images, which only look like pages (the context menu still
 * saves from them), and for the browser's own empty pages. Frames without an address hold text of the page around them.
 */
export function isTextPage({ contentType, location, defaultView }: Document): boolean {
  const isHtml = contentType === 'text/html' || contentType === 'application/xhtml+xml'
  return isHtml && (/^https?:$/.test(location.protocol) || defaultView?.top !== defaultView)
}
