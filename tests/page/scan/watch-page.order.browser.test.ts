/** Whatever the page does while its texts are scanned, and whenever scans come back, the marks are those of a fresh scan. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'
import { findMentions } from '../../../src/page/scan/find-mentions.ts'
import { DEFAULT_READING } from '../../../src/page/scan/readable.ts'
import type { ScanTexts } from '../../../src/page/scan/text-scanner.ts'
import { paintedWords, show, startMarks } from '../../support/marked-page.ts'
import { scanHere } from '../../support/scan-here.ts'

const recognizer = createRecognizer(getShippedLexicon())
const scan = scanHere(recognizer)
let end = new AbortController()

afterEach(() => {
  end.abort()
  document.body.replaceChildren()
})

const WORDS = ['6G', 'biomanufacturing', 'nothing', 'The chips are late', 'wafers', 'humanoid robots']

/** One thing that happens while a page is scanned. */
type Event =
  | { kind: 'write'; at: number; word: string }
  | { kind: 'add'; at: number; word: string }
  | { kind: 'remove'; at: number }
  | { kind: 'move'; at: number }
  | { kind: 'answer' }
  | { kind: 'wait' }

const at = fc.nat(20)
const word = fc.constantFrom(...WORDS)
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), at, word }),
  fc.record({ kind: fc.constant('add' as const), at, word }),
  fc.record({ kind: fc.constant('remove' as const), at }),
  fc.record({ kind: fc.constant('move' as const), at }),
  fc.record({ kind: fc.constant('answer' as const) }),
  fc.record({ kind: fc.constant('wait' as const) }),
)

function change(main: Element, event: Event): void {
  const { children } = main
  const child = 'at' in event ? children[event.at % Math.max(1, children.length)] : undefined
  if (event.kind === 'write') child?.replaceChildren(event.word)
  else if (event.kind === 'remove') child?.remove()
  else if (event.kind === 'move' && child) main.append(child)
  else if (event.kind === 'add') {
    const paragraph = document.createElement('p')
    paragraph.append(event.word)
    main.insertBefore(paragraph, child ?? null)
  }
}

/** What a scan of the page as it stands would mark. */
async function expectedWords(): Promise<string[]> {
  const mentions = await findMentions(document, scan, DEFAULT_READING)
  return mentions.map(({ mention, text }) => text.slice(mention.start, mention.end)).sort()
}

describe('the marks', () => {
  it('are those of a fresh scan, in any order of changes and answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(event, { maxLength: 14 }),
        async (words, events) => {
          end = new AbortController()
          show(`<main>${words.map((one) => `<p>${one}</p>`).join('')}</main>`)
          const main = document.querySelector('main') as Element
          const held: (() => void)[] = []
          let isHeld = true
          const slow: ScanTexts = async (texts) => {
            if (isHeld) await new Promise<void>((resolve) => held.push(resolve))
            return scan(texts)
          }
          const started = startMarks(end.signal, { scan: slow })
          for (const one of events) {
            if (one.kind === 'answer') held.shift()?.()
            else if (one.kind === 'wait') await new Promise((resolve) => requestAnimationFrame(resolve))
            else change(main, one)
          }
          isHeld = false
          const release = setInterval(() => held.shift()?.(), 1)
          const watch = await started
          const readWords = () =>
            watch
              .mentions()
              .map(({ mention, text }) => text.slice(mention.start, mention.end))
              .sort()
          const expected = await expectedWords()
          await expect.poll(readWords, { timeout: 5000, interval: 10 }).toEqual(expected)
          await expect.poll(paintedWords, { timeout: 5000, interval: 10 }).toEqual(expected)
          clearInterval(release)
          end.abort()
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)
})
