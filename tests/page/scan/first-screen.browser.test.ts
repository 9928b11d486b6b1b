/** Long pages are read from the visible part on, and no text of them twice. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'
import type { PageWatch } from '../../../src/page/scan/watch-page.ts'
import { show, startMarks } from '../../support/marked-page.ts'

const recognizer = createRecognizer(getShippedLexicon())
const PARAGRAPHS = 600
let end: AbortController

/** Watches the page; returns the texts that were read, in order. */
async function readPage(onStart: () => void = () => {}): Promise<{ texts: string[]; watch: PageWatch }> {
  const texts: string[] = []
  const noting = {
    ...recognizer,
    scan(text: string) {
      texts.push(text)
      return recognizer.scan(text)
    },
  }
  const watch = await startMarks(end.signal, { recognizer: noting, onStart })
  return { texts, watch }
}

beforeEach(() => {
  end = new AbortController()
  const lines = Array.from({ length: PARAGRAPHS }, (_, index) => `<p id="p${index}">Line ${index} tells of 6G</p>`)
  show(`<main>${lines.join('')}</main>`)
})

afterEach(() => {
  end.abort()
  document.body.replaceChildren()
})

describe('a long page', () => {
  it('is read from the lines in view on, and every line once', async () => {
    document.querySelector('#p300')?.scrollIntoView({ block: 'start' })
    const { texts, watch } = await readPage()
    const first = Number(/\d+/.exec(texts[0] ?? '')?.[0])
    expect(first).toBeGreaterThanOrEqual(300)
    expect(first).toBeLessThan(304)
    expect(texts.length).toBe(PARAGRAPHS)
    expect(new Set(texts).size).toBe(PARAGRAPHS)
    // The list is in document order all the same.
    expect(watch.mentions().map(({ text }) => Number(/\d+/.exec(text)?.[0]))).toEqual([...Array(PARAGRAPHS).keys()])
  })

  it('has a line in view read again where it changed before the walk came to it', async () => {
    document.querySelector('#p300')?.scrollIntoView({ block: 'start' })
    const { watch } = await readPage(() => {
      const line = document.querySelector('#p301') as Element
      line.textContent = 'Line 301 tells of biomanufacturing'
    })
    await expect.poll(() => watch.mentions()[301]?.mention.surface.concept.category).toBe('biomanufacturing')
    expect(watch.mentions().length).toBe(PARAGRAPHS)
  })
})
