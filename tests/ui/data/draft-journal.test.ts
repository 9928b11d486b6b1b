/** Drafts that outlive the page they were typed in: each is saved, or offered, never dropped. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { DraftResult } from '../../../src/protocol/messages.ts'
import { createPageArea } from '../../../src/stores/journal/draft-area.ts'
import type { DraftJournal } from '../../../src/ui/data/draft-journal.ts'
import { createMemoryArea, openJournal } from '../../support/memory-drafts.ts'

let texts: Map<string, string>
let area: ReturnType<typeof createMemoryArea>

beforeEach(() => {
  texts = new Map()
  area = createMemoryArea(texts)
})

/** Drains what closed pages left behind, and returns what was saved. */
async function drainWith(result: DraftResult | Error, journal?: DraftJournal): Promise<unknown[]> {
  const saved: unknown[] = []
  await (journal ?? (await openJournal(area, 'next'))).drain(async (...draft) => {
    saved.push(draft)
    if (result instanceof Error) throw result
    return result
  })
  return saved
}

describe('the journal of drafts', () => {
  it('gives back the last words of every field with their base, once', async () => {
    const journal = await openJournal(area, 'gone')
    journal.keep('c1', { note: 'a' }, { note: '' })
    journal.keep('c1', { note: 'a: "b"' }, { note: '' })
    journal.keep('c1', { tags: ['x'] }, { tags: [] })
    expect(await drainWith({ ok: true })).toEqual([
      ['c1', { note: 'a: "b"' }, { note: '' }],
      ['c1', { tags: ['x'] }, { tags: [] }],
    ])
    expect(await drainWith({ ok: true })).toEqual([])
    expect(texts.size).toBe(0)
  })

  it('has stored a letter before the call returns', async () => {
    const journal = await openJournal(area, 'gone')
    journal.keep('c1', { note: 'x' }, { note: '' })
    expect([...texts.values()].join()).toContain('"note":"x"')
  })

  it('removes what is saved, but not what was typed after it', async () => {
    const journal = await openJournal(area, 'gone')
    journal.keep('c1', { note: 'ab' }, { note: '' })
    journal.drop('c1', { note: 'a' })
    expect(texts.size).toBe(1)
    journal.drop('c1', { note: 'ab' })
    expect(texts.size).toBe(0)
  })

  it('keeps two pages apart that write into the same field', async () => {
    const [one, two] = [await openJournal(area, 'one'), await openJournal(area, 'two')]
    one.keep('c1', { note: 'of one' }, { note: '' })
    two.keep('c1', { note: 'of two' }, { note: '' })
    expect(await drainWith({ ok: true })).toHaveLength(2)
  })

  it('leaves alone what an open page is writing', async () => {
    const writing = await openJournal(area, 'open')
    writing.keep('c1', { note: 'half a wor' }, { note: '' })
    const journal = await openJournal(area, 'next', ['open'])
    expect(await drainWith({ ok: true }, journal)).toEqual([])
    expect(texts.size).toBe(1)
  })

  it.each<[string, DraftResult | Error, string[]]>([
    ['keeps what cannot be saved now, for the next time', { ok: false, reason: 'full' }, []],
    ['keeps it when the store throws', new Error('no store'), []],
    ['offers the draft of a clipping that is gone', { ok: false, reason: 'missing' }, ['missing']],
    ['offers what would be in the way of later words', { ok: false, reason: 'changed' }, ['changed']],
  ])('%s', async (_, result, reasons) => {
    ;(await openJournal(area, 'gone')).keep('c1', { note: 'a' }, null)
    const journal = await openJournal(area, 'next')
    await drainWith(result, journal)
    const offers = await journal.listOffers()
    expect(offers.map(({ reason }) => reason)).toEqual(reasons)
    expect(texts.size).toBe(1)
    for (const { key } of offers) journal.forget(key)
    expect(texts.size).toBe(1 - reasons.length)
  })

  it('reads what the versions before wrote, and moves it', async () => {
    texts.set('draft:c1:note', JSON.stringify({ note: 'old words' }))
    texts.set('by-hand', JSON.stringify({ exact: 'old quote' }))
    expect(await drainWith({ ok: true })).toEqual([['c1', { note: 'old words' }, null]])
    const form = (await openJournal(area, 'next')).ofForm('by-hand', 'by-hand')
    expect(form.takeOver()).toBe('{"exact":"old quote"}')
    expect([...texts.keys()]).toEqual(['words:next:form:by-hand'])
  })

  it.each(['damaged', 'null', '[]', '{}', '{"note":1}', '{"id":"c1"}'])(
    'leaves alone what it cannot read: %s',
    async (text) => {
      texts.set('other', 'x')
      texts.set('draft:c1:note', text)
      texts.set('words:gone:edit:c1:note', text)
      expect(await drainWith({ ok: true })).toEqual([])
      expect(texts.size).toBe(3)
    },
  )

  it('does without where the browser refuses storage', async () => {
    const refused = createPageArea(() => {
      throw new Error('SecurityError')
    })
    const journal = await openJournal(refused, 'page')
    journal.keep('c1', { note: 'a' }, null)
    journal.drop('c1', { note: 'a' })
    await journal.drain(async () => ({ ok: true }))
    expect(journal.ofForm('by-hand', 'by-hand').takeOver()).toBeNull()
  })
})

describe('the draft of a form', () => {
  const formOf = async (page: string, open: string[] = []) => (await openJournal(area, page, open)).ofForm('f', 'old-f')

  it('is taken over by the next page, once', async () => {
    ;(await formOf('gone')).keep('words')
    expect((await formOf('one')).takeOver()).toBe('words')
    expect((await formOf('two', ['one'])).takeOver()).toBeNull()
    expect((await formOf('one')).takeOver()).toBe('words')
  })

  it('of an open page stays with it', async () => {
    ;(await formOf('open')).keep('words')
    expect((await formOf('next', ['open'])).takeOver()).toBeNull()
  })

  it('comes after another, where two pages left one each', async () => {
    ;(await formOf('gone1')).keep('one')
    ;(await formOf('gone2', ['gone1'])).keep('two')
    const form = await formOf('next')
    const first = form.takeOver()
    form.drop()
    expect([first, form.takeOver()].sort()).toEqual(['one', 'two'])
    form.drop()
    expect(form.takeOver()).toBeNull()
  })
})
