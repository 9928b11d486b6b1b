/** Properties of article keys that hold for any text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IDENTITY, TRACKING_BY_SITE } from '../../../src/core/sources/address-parameters.ts'
import { toCleanAddress } from '../../../src/core/sources/article-address.ts'
import { toArticleKey } from '../../../src/core/sources/article-key.ts'

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'https://',
      'http://',
      'file:///',
      'javascript:',
      'www.',
      'm.',
      'amp.',
      'mobile.',
      'a',
      'news',
      '.example',
      '.com.cn',
      '.cn',
    ],
    ...[
      '/',
      '/amp',
      '.amp',
      '.html',
      '/index.html',
      '/2026/01/12/story-of-six',
      '?',
      '&',
      '=',
      '#',
      '#/',
      '#!/x',
      'id=5',
      'amp=1',
    ],
    ...[
      'utm_source=x',
      'from=wx',
      'from=20',
      '%E4',
      '%e4',
      '%',
      ' ',
      '\u3000',
      '+',
      ':80',
      'mp.weixin.qq.com/s',
      '__biz=Mz',
      'cdn.ampproject.org/c/s/',
    ],
  )
  const built = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
  const text = fc.oneof(
    built,
    built.map((rest) => `https://www.news.example${rest}`),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: 'binary' }),
  )

  it('has a key, and the key of a key is that key', () => {
    fc.assert(
      fc.property(text, text, (url, canonical) => {
        const key = toArticleKey(url, canonical)
        expect(toArticleKey(key, '')).toBe(key)
        expect(toArticleKey(key, key)).toBe(key)
        expect(toArticleKey(url, url)).toBe(toArticleKey(url, ''))
      }),
      { numRuns: 5000 },
    )
  })

  it('is cleaned to an address of the same article, and no further the second time', () => {
    fc.assert(
      fc.property(text, (url) => {
        const clean = toCleanAddress(url)
        expect(toCleanAddress(clean)).toBe(clean)
        expect(toArticleKey(clean, '')).toBe(toArticleKey(url, ''))
      }),
      { numRuns: 5000 },
    )
  })

  it('never merges two WeChat articles, whatever they carry and say', () => {
    const id = fc.stringMatching(/^[\w=]{1,12}$/)
    const article = fc.record({ __biz: id, mid: id, idx: fc.constantFrom('1', '2'), sn: id })
    const detours = fc.dictionary(fc.constantFrom('chksm', 'scene', 'from', 'key', 'utm_source', 'amp', 'x'), id)
    const toUrl = (one: object, more: object) =>
      `https://mp.weixin.qq.com/s?${new URLSearchParams({ ...more, ...one })}`
    fc.assert(
      fc.property(article, article, detours, detours, text, text, (one, other, more, others, named, otherNamed) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        const keys = [toArticleKey(toUrl(one, more), named), toArticleKey(toUrl(other, others), otherNamed)]
        expect(keys[0] === keys[1]).toBe(isSame)
        expect(toArticleKey(toUrl(one, more), toUrl(other, {}))).toBe(toArticleKey(toUrl(one, {}), ''))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['a.example', 'mp.weixin.qq.com', ...Object.keys(TRACKING_BY_SITE)])(
    'on %s keeps every parameter that names an article',
    (host) => {
      for (const name of IDENTITY) {
        const toKey = (value: string) => toArticleKey(`https://${host}/v?utm_source=x&${name}=${value}`, '')
        expect(toKey('a'), name).not.toBe(toKey('b'))
      }
    },
  )
})
