/**
 * Clippings and their citations in three styles, by the rules of GB/T 7714-2015, the APA Publication Manual (7th edition)
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

const en = {
  title: 'Six Sectors Get New Funds',
  outlet: 'Harbour Daily',
  author: 'Jane Doe',
  publishedDate: '2026-01-12',
  savedAt: '2026-01-13T00:30:00+08:00',
  canonicalUrl: 'https://news.example/a',
  url: 'https://news.example/a?utm_source=x',
  language: 'en',
} satisfies Partial<Clipping>
const zh = {
  ...en,
  title: '六大行业获新支持',
  outlet: '财新网',
  author: '王小明',
  language: 'zh-Hans',
} satisfies Partial<Clipping>
const hant = {
  ...zh,
  title: '六大產業獲新支援',
  outlet: '經濟日報',
  author: '李大同',
  language: 'zh-Hant',
} satisfies Partial<Clipping>

export const CITATION_CASES: readonly CitationCase[] = [
  {
    name: 'an article of an English newspaper',
    parts: en,
    gbt: 'DOE J. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'an article of a site that is no newspaper',
    parts: { ...en, outlet: 'Reuters' },
    gbt: 'DOE J. Six Sectors Get New Funds[EB/OL]//Reuters. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). Six Sectors Get New Funds. Reuters. https://news.example/a',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Reuters, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a Chinese site, by its English name in English styles',
    parts: zh,
    gbt: '王小明. 六大行业获新支持[EB/OL]//财新网. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: '王小明. (2026, January 12). 六大行业获新支持. Caixin. https://news.example/a',
    chicago: '王小明. “六大行业获新支持.” Caixin, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a Chinese newspaper',
    parts: { ...zh, outlet: '人民日报' },
    gbt: '王小明. 六大行业获新支持[N/OL]. 人民日报, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: "王小明. (2026, January 12). 六大行业获新支持. People's Daily. https://news.example/a",
    chicago: "王小明. “六大行业获新支持.” People's Daily, January 12, 2026. https://news.example/a.",
  },
  {
    name: 'a newspaper in Traditional Chinese',
    parts: hant,
    gbt: '李大同. 六大產業獲新支援[N/OL]. 經濟日報, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: '李大同. (2026, January 12). 六大產業獲新支援. Economic Daily News. https://news.example/a',
    chicago: '李大同. “六大產業獲新支援.” Economic Daily News, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'two authors',
    parts: { ...en, author: 'Jane Doe and John B. Roe' },
    gbt: 'DOE J, ROE J B. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J., & Roe, J. B. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago:
      'Doe, Jane, and John B. Roe. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'three authors',
    parts: { ...en, author: 'By Jane Doe, John Roe and Jean-Luc Poe' },
    gbt: 'DOE J, ROE J, POE J L. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J., Roe, J., & Poe, J.-L. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago:
      'Doe, Jane, John Roe, and Jean-Luc Poe. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'four authors',
    parts: { ...en, author: 'Jane Doe, John Roe, Jean-Luc Poe, Ann Low' },
    gbt: 'DOE J, ROE J, POE J L, et al. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J., Roe, J., Poe, J.-L., & Low, A. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago:
      'Doe, Jane, John Roe, Jean-Luc Poe, and Ann Low. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'two Chinese authors',
    parts: { ...zh, author: '记者 王小明 李雷' },
    gbt: '王小明, 李雷. 六大行业获新支持[EB/OL]//财新网. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: '王小明 & 李雷. (2026, January 12). 六大行业获新支持. Caixin. https://news.example/a',
    chicago: '王小明 and 李雷. “六大行业获新支持.” Caixin, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'four Chinese authors',
    parts: { ...zh, author: '王小明、李雷、韩梅梅、赵一' },
    gbt: '王小明, 李雷, 韩梅梅, 等. 六大行业获新支持[EB/OL]//财新网. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: '王小明, 李雷, 韩梅梅, & 赵一. (2026, January 12). 六大行业获新支持. Caixin. https://news.example/a',
    chicago: '王小明, 李雷, 韩梅梅, and 赵一. “六大行业获新支持.” Caixin, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a Chinese name in Latin letters',
    parts: { ...en, author: 'Zhang Yue' },
    gbt: 'ZHANG Yue. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Zhang, Y. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago: 'Zhang Yue. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a Chinese name in Western order',
    parts: { ...en, author: 'Lingling Wei' },
    gbt: 'WEI L. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Wei, L. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago: 'Wei, Lingling. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a surname with particles',
    parts: { ...en, author: 'Anna van der Berg' },
    gbt: 'VAN DER BERG A. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'van der Berg, A. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago:
      'van der Berg, Anna. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a name with a suffix',
    parts: { ...en, author: 'John Roe Jr.' },
    gbt: 'ROE J Jr. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Roe, J., Jr. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago: 'Roe, John, Jr. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'an inverted byline',
    parts: { ...en, author: 'Doe, Jane' },
    gbt: 'DOE J. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'an institution as author',
    parts: { ...en, outlet: 'Reuters', author: 'Harbour News Agency' },
    gbt: 'Harbour News Agency. Six Sectors Get New Funds[EB/OL]//Reuters. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Harbour News Agency. (2026, January 12). Six Sectors Get New Funds. Reuters. https://news.example/a',
    chicago: 'Harbour News Agency. “Six Sectors Get New Funds.” Reuters, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'no author but a credited source',
    parts: { ...zh, author: '', sourceCredit: '新华社' },
    gbt: '新华社. 六大行业获新支持[EB/OL]//财新网. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: '新华社. (2026, January 12). 六大行业获新支持. Caixin. https://news.example/a',
    chicago: '新华社. “六大行业获新支持.” Caixin, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'no author at all, in a newspaper',
    parts: { ...en, author: '' },
    gbt: 'Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Harbour Daily. (2026, January 12). Six Sectors Get New Funds. https://news.example/a',
    chicago: 'Harbour Daily. “Six Sectors Get New Funds,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'no author at all, elsewhere',
    parts: { ...en, outlet: 'Reuters', author: '' },
    gbt: 'Reuters. Six Sectors Get New Funds[EB/OL]. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Reuters. (2026, January 12). Six Sectors Get New Funds. https://news.example/a',
    chicago: 'Reuters. “Six Sectors Get New Funds,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'no author at all, on a Chinese site',
    parts: { ...zh, author: '' },
    gbt: '财新网. 六大行业获新支持[EB/OL]. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Caixin. (2026, January 12). 六大行业获新支持. https://news.example/a',
    chicago: 'Caixin. “六大行业获新支持,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'an author that is only the outlet',
    parts: { ...en, outlet: 'Reuters', author: 'Reuters' },
    gbt: 'Reuters. Six Sectors Get New Funds[EB/OL]. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Reuters. (2026, January 12). Six Sectors Get New Funds. https://news.example/a',
    chicago: 'Reuters. “Six Sectors Get New Funds,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a credit that is only the outlet',
    parts: { ...zh, author: '', sourceCredit: '财新网' },
    gbt: '财新网. 六大行业获新支持[EB/OL]. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Caixin. (2026, January 12). 六大行业获新支持. https://news.example/a',
    chicago: 'Caixin. “六大行业获新支持,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'no date',
    parts: { ...en, publishedDate: '' },
    gbt: 'DOE J. Six Sectors Get New Funds[N/OL]. Harbour Daily, [n.d.][2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (n.d.). Six Sectors Get New Funds. Harbour Daily. Retrieved January 13, 2026, from https://news.example/a',
    chicago:
      'Doe, Jane. “Six Sectors Get New Funds.” Harbour Daily. Accessed January 13, 2026. https://news.example/a.',
  },
  {
    name: 'no date, on a site that is no newspaper',
    parts: { ...en, outlet: 'Reuters', publishedDate: '' },
    gbt: 'DOE J. Six Sectors Get New Funds[EB/OL]//Reuters. [n.d.][2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (n.d.). Six Sectors Get New Funds. Reuters. Retrieved January 13, 2026, from https://news.example/a',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Reuters. Accessed January 13, 2026. https://news.example/a.',
  },
  {
    name: 'no date, in Chinese',
    parts: { ...zh, publishedDate: '' },
    gbt: '王小明. 六大行业获新支持[EB/OL]//财新网. [日期不详][2026-01-13]. https://news.example/a.',
    apa: '王小明. (n.d.). 六大行业获新支持. Caixin. Retrieved January 13, 2026, from https://news.example/a',
    chicago: '王小明. “六大行业获新支持.” Caixin. Accessed January 13, 2026. https://news.example/a.',
  },
  {
    name: 'no date, in Traditional Chinese',
    parts: { ...hant, publishedDate: '' },
    gbt: '李大同. 六大產業獲新支援[N/OL]. 經濟日報, [日期不詳][2026-01-13]. https://news.example/a.',
    apa: '李大同. (n.d.). 六大產業獲新支援. Economic Daily News. Retrieved January 13, 2026, from https://news.example/a',
    chicago: '李大同. “六大產業獲新支援.” Economic Daily News. Accessed January 13, 2026. https://news.example/a.',
  },
  {
    name: 'no date and no author',
    parts: { ...en, outlet: 'Reuters', author: '', publishedDate: '' },
    gbt: 'Reuters. Six Sectors Get New Funds[EB/OL]. [n.d.][2026-01-13]. https://news.example/a.',
    apa: 'Reuters. (n.d.). Six Sectors Get New Funds. Retrieved January 13, 2026, from https://news.example/a',
    chicago: 'Reuters. “Six Sectors Get New Funds.” Accessed January 13, 2026. https://news.example/a.',
  },
  {
    name: 'a month for a date',
    parts: { ...en, publishedDate: '2026-01' },
    gbt: 'DOE J. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January). Six Sectors Get New Funds. Harbour Daily. https://news.example/a',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Harbour Daily, January 2026. https://news.example/a.',
  },
  {
    name: 'a year for a date',
    parts: { ...en, outlet: 'Reuters', publishedDate: '2026' },
    gbt: 'DOE J. Six Sectors Get New Funds[EB/OL]//Reuters. (2026)[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026). Six Sectors Get New Funds. Reuters. https://news.example/a',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Reuters, 2026. https://news.example/a.',
  },
  {
    name: 'a date that cannot be read',
    parts: { ...en, publishedDate: 'last week' },
    gbt: 'DOE J. Six Sectors Get New Funds[N/OL]. Harbour Daily, [n.d.][2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (n.d.). Six Sectors Get New Funds. Harbour Daily. Retrieved January 13, 2026, from https://news.example/a',
    chicago:
      'Doe, Jane. “Six Sectors Get New Funds.” Harbour Daily. Accessed January 13, 2026. https://news.example/a.',
  },
  {
    name: 'no outlet',
    parts: { ...en, outlet: '' },
    gbt: 'DOE J. Six Sectors Get New Funds[EB/OL]. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). Six Sectors Get New Funds. https://news.example/a',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'no outlet, no author, no date',
    parts: { ...en, outlet: '', author: '', publishedDate: '' },
    gbt: 'Six Sectors Get New Funds[EB/OL]. [n.d.][2026-01-13]. https://news.example/a.',
    apa: 'Six Sectors Get New Funds. (n.d.). Retrieved January 13, 2026, from https://news.example/a',
    chicago: '“Six Sectors Get New Funds.” Accessed January 13, 2026. https://news.example/a.',
  },
  {
    name: 'no title',
    parts: { ...en, title: '' },
    gbt: 'DOE J. [Title unknown][N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). [News article]. Harbour Daily. https://news.example/a',
    chicago: 'Doe, Jane. News article. Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'no title, in Chinese',
    parts: { ...zh, title: '' },
    gbt: '王小明. [题名不详][EB/OL]//财新网. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: '王小明. (2026, January 12). [News article]. Caixin. https://news.example/a',
    chicago: '王小明. News article. Caixin, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'no title and no author',
    parts: { ...en, outlet: 'Reuters', title: '', author: '' },
    gbt: 'Reuters. [Title unknown][EB/OL]. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Reuters. (2026, January 12). [News article]. https://news.example/a',
    chicago: 'Reuters. News article, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a title that asks',
    parts: { ...en, title: 'Who Pays?' },
    gbt: 'DOE J. Who Pays?[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). Who Pays? Harbour Daily. https://news.example/a',
    chicago: 'Doe, Jane. “Who Pays?” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a title that asks, without an author',
    parts: { ...en, outlet: 'Reuters', title: 'Who Pays?', author: '' },
    gbt: 'Reuters. Who Pays?[EB/OL]. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Reuters. (2026, January 12). Who Pays? https://news.example/a',
    chicago: 'Reuters. “Who Pays?,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a Chinese title with its own full stop',
    parts: { ...zh, title: '谁来出钱？' },
    gbt: '王小明. 谁来出钱？[EB/OL]//财新网. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: '王小明. (2026, January 12). 谁来出钱？ Caixin. https://news.example/a',
    chicago: '王小明. “谁来出钱？” Caixin, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a title with a full stop',
    parts: { ...en, title: 'Funds Are Back.' },
    gbt: 'DOE J. Funds Are Back[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). Funds Are Back. Harbour Daily. https://news.example/a',
    chicago: 'Doe, Jane. “Funds Are Back.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a title with quotation marks',
    parts: { ...en, title: 'The “Little Giants” Grow' },
    gbt: 'DOE J. The “Little Giants” Grow[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). The “Little Giants” Grow. Harbour Daily. https://news.example/a',
    chicago: 'Doe, Jane. “The ‘Little Giants’ Grow.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a title that ends in quotation marks',
    parts: { ...en, title: 'Funds for “Little Giants”' },
    gbt: 'DOE J. Funds for “Little Giants”[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). Funds for “Little Giants.” Harbour Daily. https://news.example/a',
    chicago: 'Doe, Jane. “Funds for ‘Little Giants.’” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a title with straight quotation marks',
    parts: { ...en, title: 'The "Little Giants" Grow' },
    gbt: 'DOE J. The "Little Giants" Grow[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). The "Little Giants" Grow. Harbour Daily. https://news.example/a',
    chicago: 'Doe, Jane. “The ‘Little Giants’ Grow.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a Chinese title with quotation marks',
    parts: { ...zh, title: '“小巨人”企业成长' },
    gbt: '王小明. “小巨人”企业成长[EB/OL]//财新网. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: '王小明. (2026, January 12). “小巨人”企业成长. Caixin. https://news.example/a',
    chicago: '王小明. “‘小巨人’企业成长.” Caixin, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'an outlet that ends in a full stop',
    parts: { ...en, outlet: 'Harbour Media Inc.', author: '' },
    gbt: 'Harbour Media Inc. Six Sectors Get New Funds[EB/OL]. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Harbour Media Inc. (2026, January 12). Six Sectors Get New Funds. https://news.example/a',
    chicago: 'Harbour Media Inc. “Six Sectors Get New Funds,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'an article with a page in a newspaper',
    parts: { ...en, page: '14' },
    gbt: 'DOE J. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12(14)[2026-01-13]. https://news.example/a.',
    apa: 'Doe, J. (2026, January 12). Six Sectors Get New Funds. Harbour Daily, 14. https://news.example/a',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a page in a Chinese newspaper',
    parts: { ...zh, outlet: '人民日报', page: '14' },
    gbt: '王小明. 六大行业获新支持[N/OL]. 人民日报, 2026-01-12(14)[2026-01-13]. https://news.example/a.',
    apa: "王小明. (2026, January 12). 六大行业获新支持. People's Daily, 14. https://news.example/a",
    chicago: "王小明. “六大行业获新支持.” People's Daily, January 12, 2026. https://news.example/a.",
  },
  {
    name: 'a PDF by its page',
    parts: { ...zh, sourceType: 'pdf', outlet: '工业和信息化部', author: '', page: '3' },
    gbt: '工业和信息化部. 六大行业获新支持[EB/OL]. 2026: 3(2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Ministry of Industry and Information Technology. (2026, January 12). 六大行业获新支持. https://news.example/a',
    chicago:
      'Ministry of Industry and Information Technology. “六大行业获新支持,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'a newspaper on paper',
    parts: { ...zh, sourceType: 'manual', outlet: '人民日报', url: '', canonicalUrl: '', page: '14' },
    gbt: '王小明. 六大行业获新支持[N]. 人民日报, 2026-01-12(14).',
    apa: "王小明. (2026, January 12). 六大行业获新支持. People's Daily, 14.",
    chicago: "王小明. “六大行业获新支持.” People's Daily, January 12, 2026.",
  },
  {
    name: 'a paper without an address',
    parts: { ...en, sourceType: 'manual', outlet: 'Harbour Institute', url: '', canonicalUrl: '', page: '7' },
    gbt: 'DOE J. Six Sectors Get New Funds[Z]//Harbour Institute. 2026: 7.',
    apa: 'Doe, J. (2026, January 12). Six Sectors Get New Funds. Harbour Institute.',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Harbour Institute, January 12, 2026.',
  },
  {
    name: 'a page that is no article',
    parts: { ...en, sourceType: 'page', outlet: 'Harbour Institute', author: '' },
    gbt: 'Harbour Institute. Six Sectors Get New Funds[EB/OL]. (2026-01-12)[2026-01-13]. https://news.example/a.',
    apa: 'Harbour Institute. (2026, January 12). Six Sectors Get New Funds. https://news.example/a',
    chicago: 'Harbour Institute. “Six Sectors Get New Funds,” January 12, 2026. https://news.example/a.',
  },
  {
    name: 'an address that is a file of the reader',
    parts: { ...en, sourceType: 'pdf', url: 'file:///home/reader/a.pdf', canonicalUrl: '' },
    gbt: 'DOE J. Six Sectors Get New Funds[Z]//Harbour Daily. 2026.',
    apa: 'Doe, J. (2026, January 12). Six Sectors Get New Funds. Harbour Daily.',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026.',
  },
  {
    name: 'an address without a canonical one',
    parts: { ...en, canonicalUrl: '', url: 'https://news.example/a?id=5' },
    gbt: 'DOE J. Six Sectors Get New Funds[N/OL]. Harbour Daily, 2026-01-12[2026-01-13]. https://news.example/a?id=5.',
    apa: 'Doe, J. (2026, January 12). Six Sectors Get New Funds. Harbour Daily. https://news.example/a?id=5',
    chicago: 'Doe, Jane. “Six Sectors Get New Funds.” Harbour Daily, January 12, 2026. https://news.example/a?id=5.',
  },
]
