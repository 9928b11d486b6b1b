/** A document that is a single paragraph, as most tests of saving need. */

/** Replaces the document's content by a paragraph, and selects that. */
export function selectParagraph(text: string): void {
  const paragraph = document.createElement('p')
  paragraph.append(text)
  document.body.replaceChildren(paragraph)
  document.getSelection()?.selectAllChildren(paragraph)
}

export const textOfPage = (): Text => document.querySelector('p')?.firstChild as Text

/** A range over the whole paragraph. */
export function rangeOfPage(): Range {
  const range = new Range()
  range.selectNodeContents(textOfPage())
  return range
}
