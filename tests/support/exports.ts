/** Clippings for the export formats, and the files made of them. */
import fc from 'fast-check'
import type { Clipping } from '../../src/core/clippings/clipping.ts'
import { EXPORT_FORMATS, type ExportFormatId } from '../../src/core/export/formats.ts'
import { clippingOf } from './clippings.ts'

export const names = new Map([['own-1', { name: 'Quantum' }]])

export async function write(id: ExportFormatId, ...pages: Clipping[][]): Promise<string> {
  const chunks: string[] = []
  for await (const chunk of EXPORT_FORMATS[id].write(pages, names)) chunks.push(chunk)
  return chunks.join('')
}

const position = (start: number) => ({ start, end: start + 10, of: 1000, isOnly: true })
export const first = clippingOf({
  id: 'c000000001aaaaaaaa',
  exact: 'First.',
  position: position(5),
  tags: ['fabs'],
  note: 'Ask.',
})
export const second = clippingOf({
  id: 'c000000002aaaaaaaa',
  exact: '第二句。',
  position: position(50),
  language: 'zh-Hans',
  page: '7',
})
export const other = clippingOf({
  id: 'c000000003aaaaaaaa',
  exact: 'Other.',
  url: 'https://b.example/x',
  canonicalUrl: '',
  title: 'B',
})

const anyText = fc.string({ unit: fc.constantFrom(...'ab芯 \n\r\t\\`*_{}[]<>|~$&#+-=.!()\'":;,1/@\u2028') })
export const anyClipping = fc
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
