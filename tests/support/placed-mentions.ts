/** Mentions of a page for tests, with their blocks. */
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { createDocumentCues } from '../../src/core/recognizer/document-cues.ts'
import { createRecognizer } from '../../src/core/recognizer/recognizer.ts'
import { NO_EVENTS, walkBlocks } from '../../src/page/scan/block-walk.ts'
import { DEFAULT_READING } from '../../src/page/scan/readable.ts'
import { type PlacedMention, toScannedBlock } from '../../src/page/scan/scan-block.ts'

const recognizer = createRecognizer(getShippedLexicon())

/** All mentions under an element in its present state. */
export function readPlaced(root: Element = document.body): PlacedMention[] {
  const cues = createDocumentCues()
  const blocks = [...walkBlocks(root, DEFAULT_READING, NO_EVENTS)].flatMap((block) => {
    const scanned = block && toScannedBlock(block, recognizer.scan(block.text))
    if (scanned) cues.add(scanned)
    return scanned ?? []
  })
  return blocks.flatMap((block) =>
    block.candidates.filter(cues.isMention).map((mention) => ({ mention, text: block.text, block })),
  )
}

/** Replaces the body's content by parsed markup. */
export function showMarkup(html: string): void {
  const content = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...content.body.childNodes)
}

export function wordsOf({ mention, text }: PlacedMention): string {
  return text.slice(mention.start, mention.end)
}
