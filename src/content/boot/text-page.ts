/** Pages we can read at all. */

/**
 * False for viewers of PDF, text, JSON and images, which are pages only by make-believe (the menu saves from them), and
 * for the browser's own empty pages; frames without an address hold text of the page around them.
 */
export function isTextPage({ contentType, location, defaultView }: Document): boolean {
  const isHtml = contentType === 'text/html' || contentType === 'application/xhtml+xml'
  return isHtml && (/^https?:$/.test(location.protocol) || defaultView?.top !== defaultView)
}
