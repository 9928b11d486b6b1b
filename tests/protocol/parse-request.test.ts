/** The protocol: requests are parsed before they are trusted, and silence is never success. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/protocol/client.ts'
import { parsePageRequest } from '../../src/protocol/parse-page-request.ts'
import { parseRequest as parseForBackground } from '../../src/protocol/parse-request.ts'
import { createRouter } from '../../src/protocol/router.ts'
import { clippingOf } from '../support/clippings.ts'

const parseRequest = (value: unknown) => parseForBackground(value) ?? parsePageRequest(value)

describe('a request', () => {
  it.each([
    ['a save', { name: 'clipping.save', params: { clipping: clippingOf() } }],
    [
      'a list',
      { name: 'clipping.list', params: { filter: { category: '6g' }, order: 'saved-newest', after: null, limit: 50 } },
    ],
    ['a count', { name: 'clipping.count', params: { filter: { tag: 'a' } } }],
    ['counts', { name: 'clipping.counts', params: {} }],
    ['the clippings of an article', { name: 'clipping.ofArticle', params: { article: 'https://a.example/' } }],
    [
      'a visit',
      {
        name: 'clipping.visited',
        params: {
          article: 'https://a.example/',
          found: ['c1'],
          missed: [],
          facts: { status: 200, isOnline: true, isDoor: false, isPaid: false, isWholeRead: true, length: 9 },
        },
      },
    ],
    ['an edit', { name: 'clipping.edit', params: { id: 'c1', edit: { note: 'x', tags: ['a'] }, base: { note: '' } } }],
    [
      'a confirmation',
      {
        name: 'clipping.edit',
        params: { id: 'c1', edit: { toCheck: ['author'] }, base: { toCheck: ['title', 'author'] } },
      },
    ],
    ['a draft', { name: 'clipping.editDraft', params: { id: 'c1', edit: { note: 'x' }, base: null } }],
    [
      'a text that is discarded',
      { name: 'clipping.change', params: { ids: ['c1'], change: { kind: 'discard', field: 'note', text: 'x' } } },
    ],
    ['a change of many', { name: 'clipping.change', params: { ids: ['c1', 'c2'], change: { kind: 'remove' } } }],
    [
      'tags for many',
      { name: 'clipping.change', params: { ids: ['c1'], change: { kind: 'tag', add: ['a'], remove: ['b'] } } },
    ],
    [
      'an edit of many',
      { name: 'clipping.change', params: { ids: ['c1'], change: { kind: 'edit', edit: { status: 'used' } } } },
    ],
    ['an empty trash', { name: 'clipping.emptyTrash', params: {} }],
    ['the ids of a filter', { name: 'clipping.ids', params: { filter: { tag: 'a' }, order: 'published-oldest' } }],
    ['clippings by their ids', { name: 'clipping.ofIds', params: { ids: ['c1', 'c2'] } }],
    ['a save panel', { name: 'panel.open', params: { ids: ['c1'] } }],
    ['details of a concept', { name: 'reading.concept', params: { id: '6g.sector', cue: 12 } }],
    [
      'a scan',
      { name: 'reading.scan', params: { texts: ['6G', ''], part: 'marked', listsVersion: '', isVisible: true } },
    ],
    ['a clip of a page', { name: 'page.clip', params: { text: '', isKey: true } }],
    ['taking back', { name: 'clipping.takeBack', params: { ids: ['c1'] } }],
    ['a lasting act', { name: 'act.do', params: { act: { kind: 'mute', concept: 'ic.chip' } } }],
    ['its undo', { name: 'act.undo', params: { id: 'a1' } }],
    ['a clip of a sentence', { name: 'page.clipPart', params: { part: 'sentence', isPointed: false } }],
    ['the sentences of a category', { name: 'page.sentences', params: { category: '6g' } }],
    ['chosen sentences', { name: 'page.clipSentences', params: { category: '6g', chosen: ['One.', 'Two.'] } }],
  ])('%s is understood', (_, request) => {
    expect(parseRequest(request)).toEqual(request)
  })

  it.each([
    ['an unknown name', { name: 'clipping.steal', params: {} }],
    ['a name from the prototype', { name: 'constructor', params: {} }],
    ['no name', { params: {} }],
    ['a broken clipping', { name: 'clipping.save', params: { clipping: { id: 'x' } } }],
    [
      'a confirmation of what is no field of a source',
      { name: 'clipping.edit', params: { id: 'c1', edit: { toCheck: ['note'] } } },
    ],
    ['an edit of the quote', { name: 'clipping.edit', params: { id: 'c1', edit: 'x' } }],
    [
      'a limit of nothing',
      { name: 'clipping.list', params: { filter: {}, order: 'saved-newest', after: null, limit: 0 } },
    ],
    ['an unknown change', { name: 'clipping.change', params: { ids: ['c1'], change: { kind: 'steal' } } }],
    ['tags that are none', { name: 'clipping.change', params: { ids: ['c1'], change: { kind: 'tag', add: [5] } } }],
    ['too many ids', { name: 'clipping.change', params: { ids: Array(2001).fill('c1'), change: { kind: 'remove' } } }],
    ['ids in no known order', { name: 'clipping.ids', params: { filter: {}, order: 'by chance' } }],
    [
      'a visit without facts',
      { name: 'clipping.visited', params: { article: 'https://a.example/', found: [], missed: [] } },
    ],
    ['a save panel of nothing', { name: 'panel.open', params: { ids: [] } }],
    ['a save panel of too much', { name: 'panel.open', params: { ids: Array(501).fill('c1') } }],
    ['ids that are none', { name: 'clipping.ofIds', params: { ids: [5] } }],
    ['the clippings of no article', { name: 'clipping.ofArticle', params: { article: '' } }],
    ['a clip of a page’s half', { name: 'page.clipPart', params: { part: 'half', isPointed: false } }],
    ['the sentences of no category', { name: 'page.sentences', params: { category: '7g' } }],
    ['too many sentences', { name: 'page.clipSentences', params: { category: '6g', chosen: Array(501).fill('One.') } }],
    ['an endless sentence', { name: 'page.clipSentences', params: { category: '6g', chosen: ['x'.repeat(10_001)] } }],
    ['a list', []],
  ])('%s is refused', (_, request) => {
    expect(parseRequest(request)).toBeNull()
  })

  it('of any shape is read without an error', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseRequest(value)))
    const names = fc.constantFrom(
      'clipping.save',
      'clipping.list',
      'clipping.edit',
      'page.clip',
      'page.clipPart',
      'page.clipSentences',
    )
    fc.assert(fc.property(fc.record({ name: names, params: fc.anything() }), (value) => void parseRequest(value)))
  })

  it('can change only note and tags', () => {
    const request = { name: 'clipping.edit', params: { id: 'c1', edit: { note: 'n', exact: 'forged' } } }
    expect(parseRequest(request)?.params).toEqual({ id: 'c1', edit: { note: 'n' }, base: null })
  })
})

describe('the asking side', () => {
  it.each([
    ['silence', async () => undefined],
    ['a closed channel', async () => Promise.reject(new Error('channel closed'))],
  ])('takes %s for no answer', async (_, channel) => {
    expect(await createClient(channel)('clipping.count', { filter: {} })).toBeNull()
  })

  it('hands an answer on', async () => {
    expect(await createClient(async () => 3)('clipping.count', { filter: {} })).toBe(3)
  })
})

describe('the answering side', () => {
  const handlers = {
    'page.report': () => {
      throw new Error('bug')
    },
    'page.clip': () => ({ ok: true as const, id: 'c1', already: false }),
    'page.mark': () => ({ ok: true as const }),
  }

  it('answers its own messages', async () => {
    const route = createRouter(handlers, parsePageRequest, () => {})
    expect(await route({ name: 'page.mark', params: {} })).toEqual({ ok: true })
  })

  it('leaves messages of the other side to the other side', () => {
    const route = createRouter(handlers, parsePageRequest, () => {})
    expect(route({ name: 'clipping.count', params: {} })).toBeUndefined()
  })

  it('reports a bug and does not answer', async () => {
    const bugs: unknown[] = []
    const route = createRouter(handlers, parsePageRequest, (error) => bugs.push(error))
    expect(await route({ name: 'page.report', params: {} })).toBeUndefined()
    expect(String(bugs[0])).toContain('bug')
  })
})
