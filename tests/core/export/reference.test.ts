/** What reference managers and citation processors get: one entry per article, with its clippings. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clippingOf } from '../../support/clippings.ts'
import { anyClipping, first, other, second, write } from '../../support/exports.ts'
import { readRis } from '../../support/read-ris.ts'

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
