/** What a page may undo: what it saved itself, since the browser started. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createPageSaves, type PageSaves } from '../../../src/background/access/page-saves.ts'
import type { Sender } from '../../../src/protocol/messages.ts'
import { createMemoryRecords } from '../../support/memory-state.ts'

const sender = (documentId: string, tabId = 1, url = 'https://a.example/a-long-story-name'): Sender => ({
  tabId,
  isTopFrame: true,
  frameId: 0,
  isOwnPage: false,
  documentId,
  url,
  pageUrl: url,
})
const fail = (error: unknown) => {
  throw error
}
const ARTICLE = 'https://a.example/a-long-story-name'
let saves: PageSaves
let memory: ReturnType<typeof createMemoryRecords>

beforeEach(async () => {
  memory = createMemoryRecords()
  saves = createPageSaves(memory, fail)
  saves.expect('new', sender('D1'))
  await saves.added('new', ARTICLE)
})

describe('what a document saved', () => {
  it.each([
    ['itself', sender('D1'), ['new']],
    ['itself after it went on without being loaded', sender('D1', 1, 'https://a.example/other-story-name'), ['new']],
    ['itself after a reload', sender('D2'), ['new']],
    ['nothing in another tab', sender('D2', 2), []],
    ['nothing after another article took its tab', sender('D2', 1, 'https://a.example/other-story-name'), []],
  ])('can be taken back by %s', async (_, who, expected) => {
    expect(await saves.filterOwn(['new', 'older'], who)).toEqual(expected)
  })

  it('is known after the background was stopped', async () => {
    expect(await createPageSaves(memory, fail).filterOwn(['new'], sender('D1'))).toEqual(['new'])
  })

  it('can be taken back after an SPA navigation and a reload: the tab had its address', async () => {
    const story = 'https://a.example/a-story-without-a-load'
    saves.expect('spa', { ...sender('D7', 7, 'https://a.example/'), pageUrl: story })
    await saves.added('spa', story)
    expect(await saves.filterOwn(['spa'], sender('D8', 7, story))).toEqual(['spa'])
    expect(await saves.filterOwn(['spa'], sender('D8', 7, 'https://a.example/'))).toEqual([])
  })

  it('belongs to the first that claims it', async () => {
    await saves.claim('new', sender('D9', 9))
    expect(await saves.filterOwn(['new'], sender('D9', 9))).toEqual([])
  })

  it('is not what was there before, saved once more', async () => {
    await saves.claim('older', sender('D1'))
    expect(await saves.filterOwn(['older'], sender('D1'))).toEqual([])
  })

  it('is what the journal brought, for the page that then says so', async () => {
    saves.expect('late', null)
    await saves.added('late', ARTICLE)
    expect(await saves.filterOwn(['late'], sender('D1'))).toEqual([])
    await saves.claim('late', sender('D1'))
    expect(await saves.filterOwn(['late'], sender('D1'))).toEqual(['late'])
  })

  it('is not what the journal brought from another article', async () => {
    saves.expect('late', null)
    await saves.added('late', 'https://b.example/another-long-story')
    await saves.claim('late', sender('D1'))
    expect(await saves.filterOwn(['late'], sender('D1'))).toEqual([])
  })

  it('is not what the user saved by menu or by hand, sent once more', async () => {
    await saves.added('by-hand', ARTICLE)
    saves.expect('by-hand', sender('D1'))
    await saves.claim('by-hand', sender('D1'))
    expect(await saves.filterOwn(['by-hand'], sender('D1'))).toEqual([])
  })

  it('is forgotten behind two thousand later ones, once the older are deleted', async () => {
    const save = { documentId: 'D5', tabId: 5, article: '' }
    for (let index = 0; index < 1999; index++) await memory.write(`z${index}`, save)
    const later = createPageSaves(memory, fail)
    expect(await later.filterOwn(['new'], sender('D1'))).toEqual(['new'])
    later.expect('z-last', sender('D5', 5))
    await later.added('z-last', ARTICLE)
    expect(await later.filterOwn(['new'], sender('D1'))).toEqual([])
  })

  it('is of the first of two documents that claim it at once', async () => {
    saves.expect('late', null)
    await saves.added('late', ARTICLE)
    await Promise.all([saves.claim('late', sender('D3', 3)), saves.claim('late', sender('D4', 4))])
    expect(await saves.filterOwn(['late'], sender('D3', 3))).toEqual(['late'])
    expect(await saves.filterOwn(['late'], sender('D4', 4))).toEqual([])
  })
})
