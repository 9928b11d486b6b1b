/** Which sites a page may show, by its addresses. */
import { describe, expect, it } from 'vitest'
import { listPossibleSites } from '../../../src/page/source/possible-sites.ts'

describe('the sites that a page may show', () => {
  it.each([
    ['its own', 'https://www.harbour.example/2026/01/12/x', [], ['harbour.example']],
    [
      'an archive’s and the page’s',
      'https://web.archive.org/web/2026/https://www.harbour.example/x',
      [],
      ['web.archive.org', 'harbour.example'],
    ],
    [
      'a cache’s and the page’s',
      'https://snapshot.sogoucdn.com/x?url=https%3A%2F%2Fwww.harbour.example%2Fx',
      [],
      ['snapshot.sogoucdn.com', 'harbour.example'],
    ],
    [
      'a translation’s and the page’s',
      'https://www-harbour-example.translate.goog/x',
      [],
      ['www-harbour-example.translate.goog', 'harbour.example'],
    ],
    [
      'Yandex’ translation’s and the page’s',
      'https://translated.turbopages.org/proxy_u/zh-en.en.ab/https/www.harbour.example/x',
      [],
      ['translated.turbopages.org', 'harbour.example'],
    ],
    [
      'that which a short address’ document names',
      'https://archive.ph/aBcDe',
      ['http://archive.ph/2026.01.13-021500/https://m.harbour.example:443/x'],
      ['archive.ph', 'harbour.example'],
    ],
    ['that of which it is an edition', 'https://m.harbour.example/x', [], ['harbour.example']],
    ['none of no address', 'about:blank', [], []],
  ])('are %s', (_, href, named, sites) => {
    expect(listPossibleSites(href, named)).toEqual(sites)
  })

  it('are few, whatever an address holds', () => {
    expect(
      listPossibleSites(
        `https://a.example/${'https://b.example/'.repeat(9)}${Array.from({ length: 30 }, (_, index) => `https://c${index}.example`).join('/')}`,
        [],
      ),
    ).toHaveLength(6)
  })
})
