/** Quotes as Markdown: no text of a page becomes markup, and every word is in the file. */
import { Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clippingOf } from '../../support/clippings.ts'
import { anyClipping, first, other, second, write } from '../../support/exports.ts'

describe('Markdown', () => {
  it('groups quotes that follow each other by article, as they stand there', async () => {
    expect(await write('markdown', [second], [first, other])).toBe(
      [
        '## [Six sectors](<https://harbour-policy.example/2026/01/12/minister>)',
        'A. Writer, Harbour Policy Review, 2026-01-12',
        '> First.',
        'Ask.',
        '`fabs`',
        '> 第二句。 (p. 7)',
        '## [B](<https://b.example/x>)',
        'A. Writer, Harbour Policy Review, 2026-01-12',
        '> Other.',
        '',
      ].join('\n\n'),
    )
  })

  it.each([
    ['1. Not a list', '> 1\\. Not a list'],
    ['- not a list', '> \\- not a list'],
    ['# not a heading', '> \\# not a heading'],
    ['*not* _emphasis_', '> \\*not\\* \\_emphasis\\_'],
    ['<img src=x>', '> \\<img src=x\\>'],
    ['one\ntwo', '> one\\\n> two'],
    ['one\n\ntwo', '> one\n>\n> two'],
    ['    no code', '> no code'],
  ])('writes the quote %j as %j', async (exact, text) => {
    expect(await write('markdown', [clippingOf({ exact })])).toContain(`\n\n${text}\n\n`)
  })

  it('is read back as the same words by the reference parser, with no markup of theirs', async () => {
    await fc.assert(
      fc.asyncProperty(anyClipping, async (clipping) => {
        const walker = new Parser().parse(await write('markdown', [clipping])).walker()
        let text = ''
        let headings = 0
        for (let event = walker.next(); event; event = walker.next()) {
          const { type, literal } = event.node
          expect([
            'emph',
            'strong',
            'html_inline',
            'html_block',
            'list',
            'image',
            'thematic_break',
            'code_block',
          ]).not.toContain(type)
          headings += type === 'heading' && event.entering ? 1 : 0
          text += event.entering ? ` ${literal ?? ''}` : ''
        }
        expect(headings).toBe(1)
        // Hangul fillers and the empty Braille pattern are blanks too, and lines lose blanks at their ends.
        const bare = (all: string) => all.replace(/[\s\p{Cc}\u115f\u1160\u2800\u3164\uffa0]+/gu, '')
        expect(bare(text)).toContain(bare(clipping.exact))
        expect(bare(text)).toContain(bare(clipping.note))
        for (const tag of clipping.tags) expect(bare(text)).toContain(bare(tag))
      }),
      { numRuns: 500 },
    )
  })
})
