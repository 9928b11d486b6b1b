/** Sentences of a category as they are offered and chosen, and which place a key or the menu means. */
import { beforeEach, describe, expect, it } from 'vitest'
import { findPlaceByKey, findPlaceByMenu } from '../../../src/marker/saving/clip-places.ts'
import type { PageClipper } from '../../../src/marker/saving/clip-selection.ts'
import { createPageSentences } from '../../../src/marker/saving/page-sentences.ts'
import type { PageQuote } from '../../../src/page/quotes/quote-part.ts'
import type { Client } from '../../../src/protocol/client.ts'
import type { BackgroundMessageName } from '../../../src/protocol/messages.ts'
import { readPlaced, showMarkup, wordsOf } from '../../support/placed-mentions.ts'

let clipped: (string | null)[]
let saved: string[]

const clipper = {
  async clipMany(quotes: readonly PageQuote[]) {
    clipped = quotes.map(({ exact }) => exact)
    return { saved: quotes.length, already: 0, failed: 0, reason: null }
  },
} as PageClipper
const ask = (async () => saved.map((exact) => ({ exact }))) as unknown as Client<BackgroundMessageName>
const sentences = createPageSentences({ readMentions: async () => readPlaced(), readArticle: () => 'a', ask, clipper })

beforeEach(() => {
  saved = []
  clipped = []
})

describe('sentences of a category', () => {
  it('are offered each once, in the order of the page, in their language, and with what is saved already', async () => {
    showMarkup(
      '<p>A photoresist maker. Nothing here. A photoresist and advanced packaging.</p><p>光刻胶企业。</p>' +
        '<p>A  photoresist\nmaker. Humanoid robots walk.</p>',
    )
    saved = ['A photoresist and advanced packaging.']
    expect(await sentences.list('integrated-circuits')).toEqual({
      sentences: [
        { exact: 'A photoresist maker.', language: 'en', isSaved: false },
        { exact: 'A photoresist and advanced packaging.', language: 'en', isSaved: true },
        { exact: '光刻胶企业。', language: expect.stringMatching(/^zh/), isSaved: false },
      ],
      isCut: false,
    })
  })

  it('are offered up to a limit, and the reply says so', async () => {
    showMarkup(Array.from({ length: 501 }, (_, index) => `<p>Photoresist ${index}.</p>`).join(''))
    const { sentences: offered, isCut } = await sentences.list('integrated-circuits')
    expect([offered.length, isCut]).toEqual([500, true])
  })

  it('are saved as chosen; those that left the page meanwhile are counted apart', async () => {
    showMarkup('<p>A photoresist maker. Photoresist again.</p>')
    const chosen = ['A photoresist maker.', 'Photoresist that went.']
    expect(await sentences.clip('integrated-circuits', chosen)).toEqual({
      saved: 1,
      already: 0,
      failed: 0,
      gone: 1,
      reason: null,
    })
    expect(clipped).toEqual(['A photoresist maker.'])
  })
})

describe('the place', () => {
  const pointAt = (words: string) => {
    const placed = readPlaced().find((one) => wordsOf(one) === words)
    if (!placed) throw new Error(`"${words}" is not named`)
    const { left, top } = placed.block.element.getBoundingClientRect()
    return { x: left + 4, y: top + 6 }
  }

  it('by key is the navigator’s mention, else the one under the pointer, else the selection', () => {
    showMarkup('<p>Photoresist.</p><p>Humanoid robots.</p><p id="third">Plain words.</p>')
    const mentions = readPlaced()
    const third = document.querySelector('#third') as Element
    document.getSelection()?.selectAllChildren(third)
    const over = { now: pointAt('Photoresist'), menu: null }
    const away = { now: null, menu: null }
    const find = (current: number | null, pointer: typeof over | typeof away) =>
      findPlaceByKey(document, { current: current === null ? null : (mentions[current] ?? null), mentions, pointer })
    expect(find(1, over)?.toString()).toMatch(/^Humanoid robots/)
    expect(find(null, over)?.toString()).toBe('Photoresist')
    expect(find(null, away)?.toString()).toBe('Plain words.')
    document.getSelection()?.removeAllRanges()
    expect(find(null, away)).toBeNull()
  })

  it('by the menu is the selection, else the letters where it was opened', () => {
    showMarkup('<p>Photoresist.</p><p id="second">Plain words.</p>')
    const menu = pointAt('Photoresist')
    document.getSelection()?.selectAllChildren(document.querySelector('#second') as Element)
    expect(findPlaceByMenu(document, { pointer: { now: null, menu } })?.toString()).toBe('Plain words.')
    document.getSelection()?.collapseToStart()
    expect(findPlaceByMenu(document, { pointer: { now: null, menu } })?.startContainer.textContent).toBe('Photoresist.')
    expect(findPlaceByMenu(document, { pointer: { now: null, menu: null } })).toBeNull()
  })
})
