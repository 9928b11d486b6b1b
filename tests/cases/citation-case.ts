/**
 * A clipping and its citations in three styles, by the rules of GB/T 7714-2015, the APA Publication Manual (7th edition)
 * and the Chicago Manual of Style (17th edition, bibliography). Articles, outlets of examples and people are made up.
 */
import type { Clipping } from '../../src/core/clippings/clipping.ts'

export interface CitationCase {
  readonly name: string
  readonly parts: Partial<Clipping>
  readonly gbt: string
  readonly apa: string
  readonly chicago: string
}

export const en = {
  title: 'Six Sectors Get New Funds',
  outlet: 'Harbour Daily',
  author: 'Jane Doe',
  publishedDate: '2026-01-12',
  savedAt: '2026-01-13T00:30:00+08:00',
  canonicalUrl: 'https://news.example/a',
  url: 'https://news.example/a?utm_source=x',
  language: 'en',
} satisfies Partial<Clipping>
export const zh = {
  ...en,
  title: '六大行业获新支持',
  outlet: '财新网',
  author: '王小明',
  language: 'zh-Hans',
} satisfies Partial<Clipping>
export const hant = {
  ...zh,
  title: '六大產業獲新支援',
  outlet: '經濟日報',
  author: '李大同',
  language: 'zh-Hant',
} satisfies Partial<Clipping>
