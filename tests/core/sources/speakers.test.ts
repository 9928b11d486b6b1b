/** Which hosts show pages of others, and how an address names the page it shows. */
import { describe, expect, it } from 'vitest'
import { unwrapAddress } from '../../../src/core/sources/article-address.ts'
import { toArticleKey, toCanonicalUrl } from '../../../src/core/sources/article-key.ts'
import { toOutlet } from '../../../src/core/sources/outlet-name.ts'
import { speakers } from '../../../src/core/sources/speakers.json'
import { findShownAddress } from '../../../src/core/sources/speakers.ts'

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

  it('is another article than the page itself, except in caches of AMP pages', () => {
    expect(unwrapAddress(`https://web.archive.org/web/2026/${STORY}`)?.hostname).toBe('web.archive.org')
    expect(toArticleKey('https://www.google.com/amp/s/www.reuters.com/world/story-2026-01-12/', '')).toBe(
      toArticleKey(STORY, ''),
    )
  })
})

describe('the table of speakers', () => {
  it('gives a reason for every entry, and hosts in lower case', () => {
    for (const { why, hosts } of speakers) {
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
