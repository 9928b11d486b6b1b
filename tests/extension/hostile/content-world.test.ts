/**
 * A page that broke into the world of the content scripts, which shares a process with it: it sends messages in their
 * name, and reads and writes `storage.local`. It reads only clippings of its own article, and changes or erases none.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Clipping, toArticle } from '../../../src/core/clippings/clipping.ts'
import { describeInBrowsers, readStore, selectWords, until } from '../../support/browsers.ts'
import { clippingOf } from '../../support/clippings.ts'
import { type ContentWorld, enterContentWorld } from '../../support/content-world.ts'

const WORDS = 'Half a dozen fields'

describeInBrowsers({ name: 'a page in the world of our content scripts', often: 'chrome' }, (testBrowser) => {
  let page: Page
  let extensionPage: Page
  let world: ContentWorld
  /** Of an article of another site, with words of the user's in it. */
  const other = clippingOf({
    id: 'c0mk9a1b2cother000',
    note: 'private words',
    tags: ['secret'],
    url: 'https://bank.example/2026/01/12/minister',
    canonicalUrl: 'https://bank.example/2026/01/12/minister',
  })

  const send = async (name: string, params: unknown) => (await world.send([{ name, params }]))[0]
  const stored = async (id: string) => (await readStore(testBrowser.session)).find((one) => one.id === id)

  beforeAll(async () => {
    extensionPage = await testBrowser.session.openExtensionPage('src/library/index.html')
    await extensionPage.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ name: 'clipping.save', params: { clipping: other } })})`,
    )
    page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
    await selectWords(page, WORDS)
    await testBrowser.session.runCommand('save-clipping')
    await until('the save', async () => (await readStore(testBrowser.session)).some(({ exact }) => exact === WORDS))
    world = enterContentWorld(extensionPage, await testBrowser.session.tabId(page))
  })
  afterAll(async () => {
    await page?.close()
    await extensionPage?.close()
  })

  const all = { filter: {}, order: 'saved-newest', after: null, limit: 50 }
  it.for([
    ['list', 'clipping.list', all],
    ['count', 'clipping.count', { filter: {} }],
    ['read all counts', 'clipping.counts', {}],
    ['read all ids', 'clipping.ids', { filter: {}, order: 'saved-newest' }],
    ['read clippings by id', 'clipping.ofIds', { ids: [other.id] }],
    ['edit', 'clipping.edit', { id: other.id, edit: { note: 'forged' } }],
    ['leave a draft', 'clipping.editDraft', { id: other.id, edit: { note: 'forged' }, base: null }],
    ['remove', 'clipping.remove', { id: other.id }],
    ['restore', 'clipping.restore', { id: other.id }],
    ['change many', 'clipping.change', { ids: [other.id], change: { kind: 'remove' } }],
    ['empty the trash', 'clipping.emptyTrash', {}],
    ['read when was exported', 'clipping.lastExport', {}],
    ['forge an export', 'clipping.exported', { at: '2036-01-01T00:00:00Z' }],
    ['read lasting acts', 'act.list', {}],
  ] as [string, string, object][])('cannot %s', async ([, name, params]) => {
    expect(await send(name, params)).toBeNull()
    expect(await stored(other.id)).toMatchObject({ note: 'private words', deletedAt: '' })
  })

  it('reads what was saved from its own article, and from no other', async () => {
    expect(await send('clipping.ofArticle', { article: 'https://bank.example/2026/01/12/minister' })).toEqual([])
    const saved = (await readStore(testBrowser.session)).find(({ exact }) => exact === WORDS)
    const own = await send('clipping.ofArticle', { article: toArticle(saved as Clipping) })
    expect(own).toMatchObject([{ exact: WORDS }])
  })

  it('notes no visit to another article', async () => {
    const facts = { status: 200, isOnline: true, isDoor: false, isPaid: false, isWholeRead: true, length: 9000 }
    const visit = { article: 'https://bank.example/2026/01/12/minister', found: [], missed: [other.id], facts }
    expect(await send('clipping.visited', visit)).toEqual({ ok: false })
    expect((await stored(other.id))?.visits).toBeNull()
  })

  it('takes back only what it saved', async () => {
    expect(await send('clipping.takeBack', { ids: [other.id] })).toEqual({ ok: false, left: [other.id] })
    expect((await stored(other.id))?.deletedAt).toBe('')
  })

  it('cannot save what was there once more, to take it back', async () => {
    await send('clipping.save', { clipping: other })
    expect(await send('clipping.takeBack', { ids: [other.id] })).toEqual({ ok: false, left: [other.id] })
    expect(await stored(other.id)).toMatchObject({ note: 'private words', deletedAt: '' })
  })

  it('overwrites no clipping by its id', async () => {
    const answer = await send('clipping.save', { clipping: { ...other, exact: 'Forged over an id.' } })
    expect(answer).toMatchObject({ ok: true })
    expect(await stored(other.id)).toMatchObject({ exact: other.exact, note: 'private words' })
  })

  it('saves under its own address, without words of the user, trash, or times to come', async () => {
    const forged = {
      ...other,
      id: 'czzzzzzzzzforged00',
      exact: 'Forged in the name of a bank.',
      status: 'used',
      report: 'Friday',
      savedAt: '2036-01-01T00:00:00Z',
      updatedAt: '2036-01-01T00:00:00Z',
    }
    const { id } = (await send('clipping.save', { clipping: forged })) as { id: string }
    const saved = await stored(id)
    expect(new URL(saved?.url ?? '').origin).toBe(testBrowser.origin)
    expect(saved).toMatchObject({ note: '', tags: [], status: 'unused', report: '', deletedAt: '' })
    expect(Date.parse(saved?.savedAt ?? '')).toBeLessThanOrEqual(Date.now())
    expect(id < 'cz').toBe(true)
  })

  it('is believed no more in the journal', async () => {
    const forged = {
      ...other,
      exact: 'Forged in the journal.',
      id: 'czzzzzzzzzjournal0',
      savedAt: '2036-01-01T00:00:00Z',
    }
    await world.write({
      [`pending:${forged.id}`]: forged,
      'pending:c0mk9a1b2cforged00': { ...other, exact: 'Forged under an id.' },
    })
    // The journal is emptied after a save.
    await selectWords(page, 'new materials')
    await testBrowser.session.runCommand('save-clipping')
    const saved = await until('the forged entry', async () =>
      (await readStore(testBrowser.session)).find(({ exact }) => exact === 'Forged in the journal.'),
    )
    expect(saved).toMatchObject({ note: '', tags: [], status: 'unused', deletedAt: '' })
    expect(Date.parse(saved.savedAt)).toBeLessThanOrEqual(Date.now())
    expect(saved.id < 'cz').toBe(true)
    expect(await stored(other.id)).toMatchObject({ exact: other.exact, note: 'private words' })
  })

  it('switches off no other site, and mutes no more than a hand could', async () => {
    expect(await send('act.do', { act: { kind: 'site-off', site: 'bank.example' } })).toEqual({ ok: false })
    const mutes = Array.from({ length: 40 }, (_, index) => ({ kind: 'mute', concept: `forged.${index}` }))
    const done = (await world.send(mutes.map((act) => ({ name: 'act.do', params: { act } })))) as { ok: boolean }[]
    expect(done.filter(({ ok }) => ok)).toHaveLength(12)
  })

  it('reads in the shared storage no site that something was saved from, and nothing of exports and backups', async () => {
    const entries = Object.entries(await world.readAll()).filter(([key]) => !key.startsWith('pending:'))
    const seen = JSON.stringify(entries)
    expect(seen).not.toContain('bank.example')
    expect(seen).not.toContain('export:last')
    expect(seen).not.toContain('backup:')
    expect(seen).not.toContain('set-aside')
  })

  it('does not have the list put aside by a number in the shared storage', async () => {
    await world.write({ 'store:set-aside': { count: 3, isSettled: true } })
    await testBrowser.session.stopBackground()
    const list = await testBrowser.session.openExtensionPage('src/library/index.html')
    await list.waitForSelector('.clipping')
    const names = await list.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    expect(names).not.toContain('sectorlens-4')
    await list.close()
  })

  it('has no way to what the background remembers until the browser ends', async () => {
    expect(await world.readSession()).toBe('out of reach')
  })
})
