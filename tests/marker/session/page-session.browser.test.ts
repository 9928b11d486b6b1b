/**
 * How a page's marks follow settings that change while it is open: custom lists, and places where a concept is wrong.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBesideWord } from '../../../src/core/recognizer/neighbours.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts'
import { toSite } from '../../../src/core/settings/site-rules.ts'
import { reportPage } from '../../../src/marker/aids/page-report.ts'
import { createTopRole } from '../../../src/marker/session/page-role.ts'
import { createPageSession, type PageSession } from '../../../src/marker/session/page-session.ts'
import { scanAsBackground } from '../../support/scan-as-background.ts'

const site = toSite(location.href)
const MARKED: Settings = { ...DEFAULT_SETTINGS, siteRules: { [site]: 'on' } }
let end: AbortController
let session: PageSession
let lists: Settings['ownLists']

function paintedWords(): string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].map(({ startContainer, startOffset, endOffset }) => {
      return `${name} ${(startContainer as Text).data.slice(startOffset, endOffset)}`
    }),
  )
}

beforeEach(() => {
  end = new AbortController()
  lists = []
  const page = document.createElement('p')
  const code = document.createElement('code')
  code.append('6G')
  page.append('Old 6G and lidar, new 6G, written as ', code)
  document.body.replaceChildren(page)
  session = createPageSession(
    {
      createScan: scanAsBackground(() => lists),
      firstSettings: MARKED,
      applyStyle: () => {},
      role: createTopRole(document, () => location),
      shadowStyles: null,
      loadIsBeside: async () => isBesideWord,
    },
    end.signal,
  )
})

afterEach(() => {
  end.abort()
  document.body.replaceChildren()
})

describe('marks on an open page', () => {
  it.each<[string, Partial<Settings>, string[]]>([
    ['are those of our lexicon with no lists', {}, ['term-6 6G', 'term-6 6G']],
    [
      'take up an own list',
      { ownLists: [{ id: 'own-1', name: 'Mine', terms: 'LIDAR' }] },
      ['term-6 6G', 'term-6 6G', 'term-9 lidar'],
    ],
    [
      'take up a list of one of the eight',
      { ownLists: [{ id: '6g', name: 'More', terms: 'lid*' }] },
      ['term-6 6G', 'term-6 6G', 'term-6 lidar'],
    ],
    [
      'leave a category off with its list',
      { ownLists: [{ id: 'own-1', name: 'Mine', terms: 'lidar' }], hiddenCategories: ['own-1'] },
      ['term-6 6G', 'term-6 6G'],
    ],
    ['stand in code as well', { markCode: true }, ['term-6 6G', 'term-6 6G', 'term-6 6G']],
    ['leave out a concept on this site', { wrongHere: [{ concept: '6g.sector', site, neighbour: null }] }, []],
    [
      'leave out a concept beside a word alone',
      { wrongHere: [{ concept: '6g.sector', site: null, neighbour: 'old' }] },
      ['term-6 6G'],
    ],
  ])('%s', async (_, changed, words) => {
    await expect.poll(paintedWords).toEqual(['term-6 6G', 'term-6 6G'])
    lists = changed.ownLists ?? []
    session.applySettings({ ...MARKED, ...changed })
    await expect.poll(() => paintedWords().sort()).toEqual(words)
    const counted = (await reportPage(session, [])).concepts.reduce((sum, { count }) => sum + count, 0)
    expect(counted).toBeGreaterThanOrEqual(words.length)
    lists = []
    session.applySettings(MARKED)
    await expect.poll(paintedWords).toEqual(['term-6 6G', 'term-6 6G'])
  })
})
