/** Which hosts show pages of others, and how an address names the page it shows. */
import { describe, expect, it } from 'vitest'
import { unwrapAddress } from '../../../src/core/sources/article-address.ts'
import { toArticleKey, toCanonicalUrl } from '../../../src/core/sources/article-key.ts'
import { mirrors } from '../../../src/core/sources/mirrors.json'
import { findShownAddress } from '../../../src/core/sources/mirrors.ts'
import { toOutlet } from '../../../src/core/sources/outlet-name.ts'

const STORY = 'https://www.reuters.com/world/story-2026-01-12/'

describe('an address that shows another page', () => {
  it.each([
    ['the Internet Archive', `https://web.archive.org/web/20260112093000/${STORY}`],
    ['the Internet Archive, a part of a page', `https://web.archive.org/web/20260112093000if_/${STORY}`],
    [
      'the Internet Archive, a slash lost',
      'https://web.archive.org/web/2026/https:/www.reuters.com/world/story-2026-01-12/',
    ],
    ['archive.today', `https://archive.ph/2026.01.12-093000/${STORY}`],
    ['archive.today, the newest', `https://archive.is/newest/${STORY}`],
    ['Archive-It', `https://wayback.archive-it.org/1068/20260112093000/${STORY}`],
    ['the Library of Congress', `https://webarchive.loc.gov/all/20260112093000/${STORY}`],
    ['the UK Government Web Archive', `https://webarchive.nationalarchives.gov.uk/ukgwa/20260112093000/${STORY}`],
    ['the UK Web Archive', `https://www.webarchive.org.uk/wayback/archive/20260112093000mp_/${STORY}`],
    ['the Australian Web Archive', `https://webarchive.nla.gov.au/awa/20260112093000/${STORY}`],
    ['WARP', `https://warp.ndl.go.jp/20260113/20260112093000/${STORY}`],
    ['Megalodon', `https://megalodon.jp/2026-0112-0930-00/${STORY.replace('.com/', '.com:443/')}`],
    ['the Memento project', `http://timetravel.mementoweb.org/memento/20260112093000/${STORY}`],
    ['Sogou’s cache', `https://snapshot.sogoucdn.com/websnapshot?ie=utf8&url=${encodeURIComponent(STORY)}&did=1`],
    ['Microsoft’s translation', `https://www.translatetheweb.com/?from=en&to=de&a=${encodeURIComponent(STORY)}`],
    ['Baidu’s translation', `https://fanyi.baidu.com/transpage?query=${encodeURIComponent(STORY)}&from=en&to=zh`],
    ['Papago', `https://papago.naver.net/website?locale=ko&source=en&target=ko&url=${encodeURIComponent(STORY)}`],
    ['Arquivo.pt', `https://arquivo.pt/wayback/20260112093000/${STORY}`],
    ['Google’s cache', `https://webcache.googleusercontent.com/search?q=cache:aB3_x-yZ90cC:${STORY}+reuters&hl=en`],
    ['Google’s cache without a key', `https://webcache.googleusercontent.com/search?q=cache:${STORY}`],
    ['Google’s translation', 'https://www-reuters-com.translate.goog/world/story-2026-01-12/'],
    [
      'Yandex’ translation',
      'https://translated.turbopages.org/proxy_u/en-ru.ru.ab-cd/https/www.reuters.com/world/story-2026-01-12/',
    ],
    [
      'Google’s cache of AMP pages',
      'https://www-reuters-com.cdn.ampproject.org/c/s/www.reuters.com/world/story-2026-01-12/',
    ],
    ['Google’s viewer of AMP pages', 'https://www.google.com.hk/amp/s/www.reuters.com/world/story-2026-01-12/'],
    ['Bing’s cache of AMP pages', 'https://www-reuters-com.bing-amp.com/c/s/www.reuters.com/world/story-2026-01-12/'],
    [
      'an archived translation',
      'https://web.archive.org/web/2026/https://www-reuters-com.translate.goog/world/story-2026-01-12/',
    ],
  ])('by %s', (_, address) => {
    expect(findShownAddress(address)?.href).toBe(STORY)
    expect(toOutlet(address, { names: ['Anything'] })).toBe('Reuters')
  })

  it.each([
    ['a host that calls itself an archive', `https://web.archive.org.notnews.example/web/2026/${STORY}`],
    ['an upload to the Internet Archive', `https://archive.org/download/x/${STORY}`],
    ['the calendar of an address', `https://web.archive.org/web/2026*/${STORY}`],
    ['a short address of archive.today', 'https://archive.ph/aBcDe'],
    ['a file below googleusercontent.com', `https://evil.googleusercontent.com/search?q=cache:${STORY}`],
    ['google.<an ending that Google has not>', 'https://google.ab.io/amp/s/www.reuters.com/x'],
    ['a search at Google', `https://www.google.com/search?q=${STORY}`],
    ['a redirect of Google', `https://www.google.com/url?q=${STORY}`],
    ['a label that is encoded otherwise', 'https://0-www-reuters-com.translate.goog/x?_x_tr_enc=0'],
    ['a label without a dot', 'https://reuters.translate.goog/x'],
    ['a proxy of whoever', `https://proxy.example/${STORY}`],
    [
      'an address with a name before the host',
      'https://web.archive.org/web/2026/https://www.reuters.com@notnews.example/',
    ],
    ['a script in an archive', 'https://web.archive.org/web/2026/javascript:alert(1)'],
  ])('is none where it is %s', (_, address) => {
    expect(findShownAddress(address)?.hostname).not.toMatch(/^(?:www\.)?reuters\.com$/)
    expect(toOutlet(address, { names: ['Reuters'] })).not.toBe('Reuters')
  })

  it('leads hyphens of a host back', () => {
    expect(findShownAddress('https://www-project--syndicate-org.translate.goog/x')?.hostname).toBe(
      'www.project-syndicate.org',
    )
  })

  it.each([
    ['the Internet Archive', `https://web.archive.org/web/20260112093000/${STORY}`],
    ['archive.today', `https://archive.ph/2026.01.12-093000/${STORY}`],
    ['Google’s cache', `https://webcache.googleusercontent.com/search?q=cache:${STORY}`],
    ['Google’s viewer of AMP pages', 'https://www.google.com/amp/s/www.reuters.com/world/story-2026-01-12/'],
    [
      'Google’s translation',
      'https://www-reuters-com.translate.goog/world/story-2026-01-12/?_x_tr_sl=en&_x_tr_tl=zh-CN&_x_tr_hl=en&_x_tr_pto=wapp',
    ],
  ])('is the article of the page itself in %s, whose own address is the canonical one', (_, address) => {
    expect(unwrapAddress(address)?.hostname).toBe('www.reuters.com')
    expect(toArticleKey(address, '')).toBe(toArticleKey(STORY, ''))
    expect(toCanonicalUrl(address, [])).toBe(STORY)
    expect(toCanonicalUrl(address, [address])).toBe(STORY)
    expect(toCanonicalUrl(STORY, [address])).toBe(STORY)
  })

  it('at a short address of archive.today is named by the document', () => {
    const long = `http://archive.today/2026.01.12-093000/${STORY}`
    expect(toCanonicalUrl('https://archive.ph/aBcDe', [long])).toBe(STORY)
    expect(toArticleKey('https://archive.ph/aBcDe', STORY)).toBe(toArticleKey(STORY, ''))
    expect(toArticleKey('https://archive.ph/aBcDe', '')).toBe('https://archive.ph/aBcDe')
    // An imported clipping names the page's own address.
    expect(toCanonicalUrl('https://archive.ph/aBcDe', [STORY])).toBe(STORY)
    expect(toCanonicalUrl('https://archive.ph/aBcDe', [])).toBe('https://archive.ph/aBcDe')
  })
})

describe('the table of mirrors', () => {
  it('gives a reason for every entry, and hosts in lower case', () => {
    for (const { why, hosts } of mirrors) {
      expect(why.length).toBeGreaterThan(20)
      expect(hosts.filter((host) => !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host))).toEqual([])
    }
  })
})

describe('a page’s word on its own address', () => {
  it.each([
    ['another site', 'https://notnews.example/2026/01/12/a', 'https://www.reuters.com/world/story-2026-01-12'],
    ['another’s blog on one host', 'https://evil.github.io/2026/01/12/a', 'https://victim.github.io/2026/01/12/b-c-d'],
    ['another number', 'http://10.0.0.1/2026/01/12/a', 'http://10.9.0.1/2026/01/12/b'],
    ['another port', 'http://127.0.0.1:8000/2026/01/12/a', 'http://127.0.0.1:9000/2026/01/12/b'],
    ['a script', 'https://notnews.example/2026/01/12/a', 'javascript:alert(1)'],
    ['data', 'https://notnews.example/2026/01/12/a', 'data:text/html,x'],
  ])('is not believed where it is %s', (_, address, named) => {
    expect(toCanonicalUrl(address, [named])).toBe(address)
    expect(toArticleKey(address, named)).toBe(toArticleKey(address, ''))
  })
})
