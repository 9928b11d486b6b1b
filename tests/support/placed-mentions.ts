/** Mentions of a page for tests, with their blocks. */
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../src/core/recognizer/recognizer.ts'
import { DEFAULT_READING } from '../../src/page/scan/readable.ts'
import { findMentions, type PlacedMention } from '../../src/page/scan/scan-block.ts'

const recognizer = createRecognizer(getShippedLexicon())

/** All mentions of the document in its present state. */
export function readPlaced(): PlacedMention[] {
  return findMentions(document.body, recognizer, DEFAULT_READING)
}

/** Replaces the body's content by parsed markup. */
export function showMarkup(html: string): void {
  const content = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...content.body.childNodes)
}

export function wordsOf({ mention, text }: PlacedMention): string {
  return text.slice(mention.start, mention.end)
}
