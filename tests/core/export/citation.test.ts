/** Citations that a user can paste: three styles, three scripts, and what is missing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAuthorNames, toSpokenName } from '../../../src/core/export/author-names.ts'
import { CITATION_STYLES, toCitation } from '../../../src/core/export/citation.ts'
import { CITATIONS_OF_AUTHORS } from '../../cases/citations-of-authors.ts'
import { CITATIONS_OF_GAPS } from '../../cases/citations-of-gaps.ts'
import { clippingOf } from '../../support/clippings.ts'

const CITATION_CASES = [...CITATIONS_OF_AUTHORS, ...CITATIONS_OF_GAPS]

describe('a citation of', () => {
  it.each(CITATION_CASES)('$name follows GB/T 7714-2015', ({ parts, gbt }) => {
    expect(toCitation(clippingOf(parts), 'gb-t-7714-2015').text).toBe(gbt)
  })

  it.each(CITATION_CASES)('$name follows APA 7', ({ parts, apa }) => {
    expect(toCitation(clippingOf(parts), 'apa-7').text).toBe(apa)
  })

  it.each(CITATION_CASES)('$name follows Chicago 17', ({ parts, chicago }) => {
    expect(toCitation(clippingOf(parts), 'chicago-17').text).toBe(chicago)
  })
})

describe('a citation', () => {
  const words = fc.string({ unit: fc.constantFrom('A', 'b', '新', ' ', '.', '?', '”', '“', ',', "'"), maxLength: 12 })
  const anything = fc.record({
    title: words,
    outlet: words,
    author: words,
    sourceCredit: words,
    publishedDate: fc.constantFrom('', '2026-01-12', 'soon'),
    url: fc.constantFrom('', 'https://news.example/a'),
    canonicalUrl: fc.constant(''),
    page: fc.constantFrom('', '7'),
    sourceType: fc.constantFrom('article', 'page', 'pdf', 'manual'),
  })

  it.each(CITATION_STYLES)('in %s ends with the address, on one line, without gaps or doubled signs', (style) => {
    fc.assert(
      fc.property(anything, (parts) => {
        const { text } = toCitation(clippingOf(parts), style)
        if (parts.url !== '') expect(text).toMatch(/https:\/\/news\.example\/a\.?$/)
        expect(text).not.toMatch(/[\n\r\t]|^\s|\s$|undefined|null/)
        const own = [parts.title, parts.outlet, parts.author, parts.sourceCredit].join('\n')
        if (!/[.?]\s*[.?]|\.\s*,/.test(own) && !/[.”?'] *[.,]/.test(own)) expect(text).not.toMatch(/\.\.(?! \.)/)
      }),
      { numRuns: 2000 },
    )
  })

  it('sets in italics what the style does, and escapes the rest', () => {
    const daily = clippingOf({ author: 'Jane Doe', title: 'R&D <b>funds</b>', outlet: 'Harbour Daily' })
    expect(toCitation(daily, 'apa-7').html).toBe(
      'Doe, J. (2026, January 12). R&amp;D &lt;b&gt;funds&lt;/b&gt;. <i>Harbour Daily</i>. ' +
        'https://harbour-policy.example/2026/01/12/minister',
    )
    const site = clippingOf({ author: 'Jane Doe', outlet: 'Reuters' })
    expect(toCitation(site, 'apa-7').html).toContain('<i>Six sectors</i>. Reuters.')
    expect(toCitation(daily, 'chicago-17').html).toContain('<i>Harbour Daily</i>, January 12, 2026.')
    expect(toCitation(site, 'chicago-17').html).not.toContain('<i>')
    expect(toCitation(daily, 'gb-t-7714-2015').html).not.toContain('<i>')
  })

  it('lists at most twenty names in APA and ten in Chicago', () => {
    const author = Array.from({ length: 21 }, (_, index) => `Ann ${'ABCDEFGHIJKLMNOPQRSTU'[index]}low`).join(', ')
    const many = clippingOf({ author })
    expect(toCitation(many, 'apa-7').text).toMatch(/^Alow, A\., Blow, A\..*Slow, A\., \. \. \. Ulow, A\. \(2026/)
    expect(toCitation(many, 'chicago-17').text).toMatch(/^Alow, Ann, Ann Blow.*Ann Glow, et al\. “/)
  })
})

describe('the names in a byline', () => {
  it.each([
    ['', []],
    ['By Jane Doe', ['Jane Doe']],
    ['Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe; John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe & John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, Jane Doe', ['Jane Doe']],
    ['Jane Doe (Beijing)', ['Jane Doe']],
    ['Doe, Jane', ['Jane Doe']],
    ['John Roe, Jr.', ['John Roe Jr.']],
    ['Reuters, Bloomberg', ['Reuters', 'Bloomberg']],
    ['Zhang Yue', ['Zhang Yue']],
    ['ZHANG Yue, LI Wei', ['ZHANG Yue', 'LI Wei']],
    ['Sandra Land', ['Sandra Land']],
    ['Editorial Board', ['Editorial Board']],
    ['记者 王小明', ['王小明']],
    ['本报记者王小明 通讯员 李雷', ['王小明', '李雷']],
    ['作者：王小明 编辑：李雷', ['王小明', '李雷']],
    ['文/王小明', ['王小明']],
    ['文天祥', ['文天祥']],
    ['王小明、李雷', ['王小明', '李雷']],
    ['王小明，李雷', ['王小明', '李雷']],
    ['記者李大同／台北報導', ['李大同']],
    ['新华社', ['新华社']],
    [' , ', []],
  ])('%j are %j', (byline, names) => {
    expect(toAuthorNames(byline).map(toSpokenName)).toEqual(names)
  })

  it('are read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (byline) => {
        for (const name of toAuthorNames(byline)) expect(toSpokenName(name)).not.toBe('')
      }),
    )
  })
})

describe('a citation of what was read elsewhere', () => {
  const canonicalUrl = 'https://www.harbour.example/2026/01/12/x'
  const archived = { canonicalUrl, url: `https://web.archive.org/web/20260113021500/${canonicalUrl}` }

  it.each([
    [
      'names the archive and its day in APA',
      'apa-7',
      archived,
      ` ${canonicalUrl} Archived January 13, 2026, at Internet Archive: ${archived.url}.`,
    ],
    [
      'names the archive and its day in Chicago',
      'chicago-17',
      archived,
      ` ${canonicalUrl}. Archived January 13, 2026, at Internet Archive: ${archived.url}.`,
    ],
    [
      'names the archive in the language of the title',
      'gb-t-7714-2015',
      { ...archived, title: '六大产业名单公布', language: 'zh-Hans' },
      ` 存档于 Internet Archive（2026-01-13）: ${archived.url}.`,
    ],
    [
      'names the archive where its address names no page',
      'apa-7',
      { canonicalUrl, url: 'https://archive.ph/aBcDe' },
      ' Archived at archive.today: https://archive.ph/aBcDe.',
    ],
    [
      'names the service that translated it',
      'apa-7',
      { canonicalUrl, url: 'https://www-harbour-example.translate.goog/2026/01/12/x', machineTranslated: true },
      ' Machine translation by Google Translate: https://www-harbour-example.translate.goog/2026/01/12/x.',
    ],
    [
      'says that the words are a machine’s',
      'chicago-17',
      { machineTranslated: true },
      ' Quoted in machine translation.',
    ],
  ] as const)('%s', (_, style, parts, end) => {
    expect(toCitation(clippingOf(parts), style).text.slice(-end.length)).toBe(end)
  })
})
