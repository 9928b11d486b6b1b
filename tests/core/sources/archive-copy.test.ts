/** What an address tells of the archive, cache or translation service that showed a page. */
import { describe, expect, it } from 'vitest'
import { findPageCopies } from '../../../src/core/sources/archive-copy.ts'

const STORY = 'https://www.harbour.example/2026/01/12/six-sectors.html'
const archive = (name: string, day: string) => [{ kind: 'archive', name, day }]

describe('the copy that an address opens', () => {
  it.each([
    [
      'the Internet Archive’s',
      `https://web.archive.org/web/20260113021500/${STORY}`,
      archive('Internet Archive', '2026-01-13'),
    ],
    [
      'the same of a part',
      `https://web.archive.org/web/20260113021500if_/${STORY}`,
      archive('Internet Archive', '2026-01-13'),
    ],
    ['the same with a year alone', `https://web.archive.org/web/2026/${STORY}`, archive('Internet Archive', '')],
    ['archive.today’s', `https://archive.ph/2026.01.13-021500/${STORY}`, archive('archive.today', '2026-01-13')],
    ['archive.today’s at a short address', 'https://archive.ph/aBcDe', archive('archive.today', '')],
    ['Megalodon’s', `https://megalodon.jp/2026-0113-0215-00/${STORY}`, archive('Web Gyotaku', '2026-01-13')],
    [
      'a cache’s',
      `https://snapshot.sogoucdn.com/websnapshot?url=${encodeURIComponent(STORY)}`,
      [{ kind: 'cache', name: 'Sogou Cache', day: '' }],
    ],
    [
      'a translation',
      'https://www-harbour-example.translate.goog/2026/01/12/x',
      [{ kind: 'translation', name: 'Google Translate', day: '' }],
    ],
    ['the page itself', STORY, []],
    ['an AMP cache’s', 'https://www-harbour-example.cdn.ampproject.org/c/s/www.harbour.example/2026/01/12/x', []],
    ['no copy where anybody’s host looks like an archive', `https://archive.example/web/20260113021500/${STORY}`, []],
    ['none of no address', 'six sectors', []],
  ])('is %s', (_, address, copies) => {
    expect(findPageCopies(address)).toEqual(copies)
  })

  it('may be a translation of an archived page', () => {
    const names = findPageCopies(
      'https://web-archive-org.translate.goog/web/20260113021500/https://www.harbour.example/x',
    ).map(({ name }) => name)
    expect(names).toEqual(['Google Translate', 'Internet Archive'])
  })
})
