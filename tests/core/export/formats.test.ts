/** The export formats: what all of them do, and Web Annotation against its standard. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { EXPORT_FORMATS, type ExportFormatId } from '../../../src/core/export/formats.ts'
import { clippingOf } from '../../support/clippings.ts'
import { anyClipping, first, names, other, second, write } from '../../support/exports.ts'
import { readAnnotations, rulesBroken } from '../../support/web-annotation-rules.ts'

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
