/** The formats besides CSV, held against their standards and read back. */
import { Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../src/core/clippings/clipping.ts'
import { EXPORT_FORMATS, type ExportFormatId } from '../../src/core/export/formats.ts'
import { clippingOf } from '../support/clippings.ts'
import { readRis } from '../support/read-ris.ts'
import { readAnnotations, rulesBroken } from '../support/web-annotation-rules.ts'

const names = new Map([['own-1', { name: 'Quantum' }]])

async function write(id: ExportFormatId, ...pages: Clipping[][]): Promise<string> {
  const chunks: string[] = []
  for await (const chunk of EXPORT_FORMATS[id].write(pages, names)) chunks.push(chunk)
  return chunks.join('')
}

const position = (start: number) => ({ start, end: start + 10, of: 1000, isOnly: true })
const first = clippingOf({
  id: 'c000000001aaaaaaaa',
  exact: 'First.',
  position: position(5),
  tags: ['fabs'],
  note: 'Ask.',
})
const second = clippingOf({
  id: 'c000000002aaaaaaaa',
  exact: '第二句。',
  position: position(50),
  language: 'zh-Hans',
  page: '7',
})
const other = clippingOf({
  id: 'c000000003aaaaaaaa',
  exact: 'Other.',
  url: 'https://b.example/x',
  canonicalUrl: '',
  title: 'B',
})

const anyText = fc.string({ unit: fc.constantFrom(...'ab芯 \n\r\t\\`*_{}[]<>|~$&#+-=.!()\'":;,1/@\u2028') })
const anyClipping = fc
  .record({
    exact: fc.oneof(anyText, fc.string({ unit: 'grapheme' })).map((text) => `x${text}`),
    note: anyText,
    title: anyText,
    outlet: anyText,
    author: anyText,
    tags: fc.array(anyText.filter((tag) => tag.trim() !== '')),
    prefix: anyText,
    url: fc.constantFrom('', 'https://a.example/1', 'https://b.example/2?q=a b', 'not an address', 'file:///a'),
    canonicalUrl: fc.constantFrom('', 'https://a.example/one'),
    savedAt: fc.constantFrom('2026-01-13T00:30:00+08:00', ''),
    sourceType: fc.constantFrom('article', 'page', 'pdf', 'manual'),
    page: fc.constantFrom('', '3', 'A 4'),
  })
  .map((parts) => clippingOf(parts))

describe('every format', () => {
  it.each(Object.keys(EXPORT_FORMATS) as ExportFormatId[])('%s writes the same in one page or many', async (id) => {
    expect(await write(id, [first], [], [second, other])).toBe(await write(id, [first, second, other]))
  })

  it.each(['csv', 'markdown', 'web-annotation'] as const)('%s is written while the list is still read', async (id) => {
    const read: string[] = []
    function* pages() {
      for (const clipping of [first, other, second]) {
        read.push(clipping.id)
        yield [clipping]
      }
    }
    const chunks = EXPORT_FORMATS[id].write(pages(), names)
    await chunks.next()
    expect(read.length).toBeLessThan(3)
    await chunks.return(undefined)
  })

  it.each(Object.keys(EXPORT_FORMATS) as ExportFormatId[])('%s passes on what ends the reading', async (id) => {
    // biome-ignore lint/correctness/useYield: a list that cannot be read gives nothing.
    async function* pages(): AsyncGenerator<Clipping[]> {
      throw new Error('cancelled')
    }
    const reading = async () => {
      for await (const _ of EXPORT_FORMATS[id].write(pages(), names));
    }
    await expect(reading()).rejects.toThrow('cancelled')
  })
})

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
        const bare = (all: string) => all.replace(/[\s\p{Cc}]+/gu, '')
        expect(bare(text)).toContain(bare(clipping.exact))
        expect(bare(text)).toContain(bare(clipping.note))
        for (const tag of clipping.tags) expect(bare(text)).toContain(bare(tag))
      }),
      { numRuns: 500 },
    )
  })
})

describe('Web Annotation', () => {
  it('writes a clipping as one annotation', async () => {
    const changed = clippingOf({
      note: 'Ask.',
      tags: ['fabs'],
      categories: ['6g', 'own-1'],
      updatedAt: '2026-01-14T00:30:00+08:00',
      page: '7',
    })
    expect(readAnnotations(await write('web-annotation', [changed]))[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-01-12T16:30:00Z',
      modified: '2026-01-13T16:30:00Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Ask.' },
        { type: 'TextualBody', purpose: 'tagging', value: 'fabs' },
        { type: 'TextualBody', purpose: 'classifying', value: '6g' },
        { type: 'TextualBody', purpose: 'classifying', value: 'Quantum' },
      ],
      target: {
        source: {
          id: 'https://harbour-policy.example/2026/01/12/minister?utm_source=feed',
          canonical: 'https://harbour-policy.example/2026/01/12/minister',
          'dcterms:title': 'Six sectors',
        },
        selector: {
          type: 'TextQuoteSelector',
          exact: 'The new round of central fiscal support begins this spring.',
          prefix: 'The ministry said: ',
          suffix: ' More will follow.',
        },
        'schema:pagination': '7',
      },
    })
  })

  it('breaks no rule of the model, whatever is in the list', async () => {
    expect(rulesBroken(JSON.parse(await write('web-annotation')))).toEqual([])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyClipping, { maxLength: 2 }), { maxLength: 3 }), async (pages) => {
        const unique = pages.map((page, i) => page.map((one, j) => ({ ...one, id: `c00000000${i}${j}` })))
        expect(rulesBroken(JSON.parse(await write('web-annotation', ...unique)))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('gives a clipping the same identity in every file', async () => {
    const id = async (...list: Clipping[]) => readAnnotations(await write('web-annotation', list)).at(-1)?.id
    expect(await id(first)).toBe(await id(other, first))
    expect(await id(first)).not.toBe(await id(other))
  })
})

describe('RIS', () => {
  it('writes one reference an article, with its quotes as notes', async () => {
    expect(await write('ris', [second, other, first])).toBe(
      [
        'TY  - NEWS',
        'AU  - Writer, A.',
        'TI  - Six sectors',
        'T2  - Harbour Policy Review',
        'DA  - 2026/01/12',
        'PY  - 2026',
        'SP  - 7',
        'UR  - https://harbour-policy.example/2026/01/12/minister',
        'Y2  - 2026/01/13',
        'LA  - zh-Hans',
        'N1  - “First.” — Ask.',
        'N1  - “第二句。” (p. 7)',
        'KW  - fabs',
        'ER  - ',
        '',
        'TY  - NEWS',
        'AU  - Writer, A.',
        'TI  - B',
        'T2  - Harbour Policy Review',
        'DA  - 2026/01/12',
        'PY  - 2026',
        'UR  - https://b.example/x',
        'Y2  - 2026/01/13',
        'LA  - en',
        'N1  - “Other.”',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    )
  })

  it.each([
    ['article', 'NEWS'],
    ['page', 'ELEC'],
    ['pdf', 'GEN'],
  ] as const)('calls a source of the type %s %s', async (sourceType, type) => {
    expect((await write('ris', [clippingOf({ sourceType })])).slice(0, 12)).toContain(`TY  - ${type}`)
  })

  it('is read back as the same references, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyClipping, async (clipping) => {
        const [reference, ...more] = readRis(await write('ris', [clipping]))
        expect(more).toEqual([])
        const line = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
        expect(reference?.get('TI') ?? []).toEqual([line(clipping.title)].filter((title) => title !== ''))
        expect(reference?.get('N1')?.[0]).toContain(line(clipping.exact))
      }),
      { numRuns: 300 },
    )
  })
})

describe('CSL-JSON', () => {
  it('writes one item an article', async () => {
    expect(JSON.parse(await write('csl-json', [second, first]))).toEqual([
      {
        id: 'c000000001aaaaaaaa',
        type: 'article-newspaper',
        title: 'Six sectors',
        author: [{ family: 'Writer', given: 'A.' }],
        'container-title': 'Harbour Policy Review',
        issued: { 'date-parts': [[2026, 1, 12]] },
        accessed: { 'date-parts': [[2026, 1, 13]] },
        URL: 'https://harbour-policy.example/2026/01/12/minister',
        page: '7',
        language: 'zh-Hans',
        keyword: 'fabs',
        annote: '“First.” — Ask.\n\n“第二句。” (p. 7)',
      },
    ])
  })

  it('is an empty list of no clippings', async () => {
    expect(JSON.parse(await write('csl-json'))).toEqual([])
  })

  it('leaves out what is not known', async () => {
    const bare = clippingOf({ title: '', outlet: '', author: '', publishedDate: '', sourceType: 'page', language: '' })
    expect(Object.keys(JSON.parse(await write('csl-json', [bare]))[0])).toEqual([
      'id',
      'type',
      'accessed',
      'URL',
      'annote',
    ])
  })
})
