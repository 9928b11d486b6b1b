/** Who may send what: every message by every kind of sender. */
import { describe, expect, it } from 'vitest'
import type { Sender } from '../../src/protocol/messages.ts'
import { BACKGROUND_PARSERS, parseRequest } from '../../src/protocol/parse-request.ts'
import { createRouter } from '../../src/protocol/router.ts'
import { SENDERS } from '../../src/protocol/senders.ts'
import { clippingOf } from '../support/clippings.ts'

const page: Sender = {
  tabId: 7,
  isTopFrame: true,
  frameId: 0,
  isOwnPage: false,
  documentId: 'D1',
  url: 'https://a.example/story',
  pageUrl: 'https://a.example/story',
}
const frame: Sender = { ...page, isTopFrame: false, frameId: 3, documentId: 'D2', url: 'about:srcdoc' }
const own: Sender = { ...page, isOwnPage: true, url: 'chrome-extension://abc/src/popup/index.html' }
const popup: Sender = { ...own, tabId: null, isTopFrame: false, pageUrl: '' }

/** What a content script must never be allowed to send, written out so that no message is opened to pages unnoticed. */
const OWN_ONLY = [
  'act.list',
  'clipping.change',
  'clipping.count',
  'clipping.counts',
  'clipping.edit',
  'clipping.editDraft',
  'clipping.remove',
  'clipping.ofIds',
  'clipping.emptyTrash',
  'clipping.exported',
  'clipping.ids',
  'clipping.lastExport',
  'clipping.list',
  'clipping.restore',
]

/** Parameters that every message's parser accepts. */
const PARAMS = {
  clipping: clippingOf(),
  filter: {},
  order: 'saved-newest',
  after: null,
  limit: 10,
  article: 'https://a.example/story',
  found: [],
  missed: [],
  facts: {},
  id: 'c1',
  ids: ['c1'],
  edit: { note: 'x' },
  change: { kind: 'remove' },
  at: '2026-01-13T00:30:00+08:00',
  act: { kind: 'mute', concept: 'ic.chip' },
  count: 3,
  cue: null,
  texts: ['6G'],
  part: 'marked',
  listsVersion: '',
  isVisible: true,
  url: 'https://a.example/story',
  named: [],
  mark: true,
  site: 'a.example',
  old: null,
  next: null,
}

const names = Object.keys(SENDERS) as (keyof typeof SENDERS)[]

describe('the table of senders', () => {
  it('names every message that goes to the background', () => {
    const toBackground = Object.keys(BACKGROUND_PARSERS)
    expect([...names].sort()).toEqual(toBackground.sort())
  })

  it('allows listing, counting, changing and erasing only to pages of the extension', () => {
    expect(names.filter((name) => SENDERS[name] === 'own')).toEqual(expect.arrayContaining(OWN_ONLY))
  })

  const senders = { 'a page': page, 'a frame': frame, 'a page of ours in a tab': own, 'the popup': popup }
  const rows = names.flatMap((name) =>
    Object.entries(senders).map(([who, sender]) => {
      const may = SENDERS[name] === 'both' || SENDERS[name] === (sender.isOwnPage ? 'own' : 'page')
      return [who, may ? 'is answered' : 'gets no answer', name, sender, may] as const
    }),
  )
  it.each(rows)('%s %s that sends %s', async (_who, _outcome, name, sender, may) => {
    const handlers = Object.fromEntries(names.map((one) => [one, () => 'answer']))
    const route = createRouter(handlers as never, parseRequest, () => {})
    expect(await route({ name, params: PARAMS }, sender)).toBe(may ? 'answer' : undefined)
  })

  it('does not trust what the message says of its sender', () => {
    const route = createRouter(
      { 'clipping.emptyTrash': () => ({ ok: true, changed: 1 }) } as never,
      parseRequest,
      () => {},
    )
    const forged = { name: 'clipping.emptyTrash', params: { isOwnPage: true }, isOwnPage: true, sender: own }
    expect(route(forged, page)).toBeUndefined()
  })
})
