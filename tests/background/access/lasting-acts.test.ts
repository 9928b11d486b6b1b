/** Lasting changes by a card's buttons: who may make them, how often, and that each can be undone exactly. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createLastingActHandlers } from '../../../src/background/access/lasting-acts.ts'
import type { LastingAct } from '../../../src/core/settings/lasting-act.ts'
import type { Sender } from '../../../src/protocol/messages.ts'
import { createSettingsStore } from '../../../src/stores/key-value/settings-store.ts'
import { createMemoryValue } from '../../support/memory-state.ts'
import { createMemoryStorage } from '../../support/memory-storage.ts'

const MUTE: LastingAct = { kind: 'mute', concept: 'ic.chip' }
const OFF: LastingAct = { kind: 'site-off', site: 'a.example' }
const WRONG: LastingAct = { kind: 'wrong', rule: { concept: 'ic.chip', site: 'a.example', neighbour: null } }
const BESIDE: LastingAct = { kind: 'wrong', rule: { concept: 'ic.chip', site: null, neighbour: 'potato' } }

const page: Sender = {
  tabId: 1,
  isTopFrame: true,
  frameId: 0,
  isOwnPage: false,
  documentId: 'D1',
  url: 'https://www.a.example/story',
  pageUrl: 'https://www.a.example/story',
}
const popup: Sender = {
  ...page,
  isOwnPage: true,
  tabId: null,
  documentId: 'P',
  url: 'chrome-extension://x/',
  pageUrl: '',
}

let settings: ReturnType<typeof createSettingsStore>
let acts: ReturnType<typeof createLastingActHandlers>
let notified: LastingAct[]
let now: number
let memory: ReturnType<typeof createMemoryValue>

function create(): typeof acts {
  return createLastingActHandlers({
    settings,
    memory,
    notify: async (act) => void notified.push(act),
    readNow: () => now,
    createId: () => `act-${now++}`,
  })
}

beforeEach(() => {
  settings = createSettingsStore(createMemoryStorage())
  memory = createMemoryValue()
  notified = []
  now = 1000
  acts = create()
})

const run = async (act: LastingAct, sender = page) =>
  (await acts['act.do']({ act }, sender)) as { ok: boolean; id: string }

describe('a lasting act', () => {
  it.each([
    ['a mute', MUTE, { mutedConcepts: ['ic.chip'] }],
    ['a site switched off', OFF, { siteRules: { 'a.example': 'off' } }],
    ['a mark wrong on a site', WRONG, { wrongHere: [{ concept: 'ic.chip', site: 'a.example', neighbour: null }] }],
    ['a mark wrong beside a word', BESIDE, { wrongHere: [{ concept: 'ic.chip', site: null, neighbour: 'potato' }] }],
  ])('%s is done, notified, listed, and undone exactly', async (_, act, expected) => {
    const before = await settings.read()
    const { id } = await run(act)
    expect(await settings.read()).toMatchObject(expected)
    expect(notified).toEqual([act])
    expect(await acts['act.list']({}, popup)).toMatchObject([{ id, act, tabId: 1 }])
    expect(await acts['act.undo']({ id }, page)).toEqual({ ok: true })
    expect(await settings.read()).toEqual(before)
    expect(await acts['act.list']({}, popup)).toEqual([])
  })

  it('gives a site the rule back that it had', async () => {
    await settings.write('siteRules', { 'a.example': 'on-private', '*.b.example': 'on' })
    const { id } = await run(OFF)
    await acts['act.undo']({ id }, popup)
    expect((await settings.read()).siteRules).toEqual({ 'a.example': 'on-private', '*.b.example': 'on' })
  })

  it('that held before is neither listed nor taken away by its undo', async () => {
    await settings.write('mutedConcepts', ['ic.chip'])
    const { id } = await run(MUTE)
    expect(await acts['act.list']({}, popup)).toEqual([])
    await acts['act.undo']({ id }, page)
    expect((await settings.read()).mutedConcepts).toEqual(['ic.chip'])
  })

  it('is not taken back over what was chosen since', async () => {
    const { id } = await run(OFF)
    await settings.write('siteRules', { 'a.example': 'on' })
    await acts['act.undo']({ id }, page)
    expect((await settings.read()).siteRules).toEqual({ 'a.example': 'on' })
  })

  it.each([
    ['for another site', { kind: 'site-off', site: 'bank.example' } as const, page],
    ['for a domain around its own', { kind: 'site-off', site: '*.a.example' } as const, page],
    ['wrong on another site', { ...WRONG, rule: { ...WRONG.rule, site: 'bank.example' } }, page],
    ['for the page around it, from nowhere', OFF, { ...page, url: 'about:srcdoc', pageUrl: '' }],
  ])('%s is refused', async (_, act, sender) => {
    expect(await run(act, sender)).toEqual({ ok: false })
    expect(await settings.read()).toEqual(await createSettingsStore(createMemoryStorage()).read())
  })

  it('for the site of the page around it is done for a frame', async () => {
    expect(await run(OFF, { ...page, url: 'about:srcdoc' })).toMatchObject({ ok: true })
  })

  it('is undone by its own document and by the popup only, also after the background was stopped', async () => {
    const { id } = await run(MUTE)
    acts = create()
    expect(await acts['act.undo']({ id }, { ...page, documentId: 'D2' })).toEqual({ ok: false })
    expect((await settings.read()).mutedConcepts).toEqual(['ic.chip'])
    expect(await acts['act.undo']({ id }, popup)).toEqual({ ok: true })
  })

  it('is refused from the thirteenth in a minute on, and possible again after it', async () => {
    const flood = Array.from({ length: 20 }, (_, index) => run({ kind: 'mute', concept: `c.${index}` }))
    expect((await Promise.all(flood)).filter(({ ok }) => ok)).toHaveLength(12)
    expect((await settings.read()).mutedConcepts).toHaveLength(12)
    now += 60_000
    expect(await run({ kind: 'mute', concept: 'c.later' })).toMatchObject({ ok: true })
  })

  it('of the popup shows no notice at the toolbar button, where the user is looking already', async () => {
    await run(MUTE, popup)
    expect(notified).toEqual([])
  })

  it('done by two at once is done twice', async () => {
    await Promise.all([run(MUTE), run({ kind: 'mute', concept: 'ic.wafer' })])
    expect((await settings.read()).mutedConcepts).toEqual(['ic.chip', 'ic.wafer'])
  })
})
