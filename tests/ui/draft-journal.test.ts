/** Drafts that outlive the page they were typed in. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClippingEdit } from '../../src/core/clippings/clipping-edit.ts'
import type { ChangeResult } from '../../src/messages/contract.ts'
import { createDraftJournal } from '../../src/ui/draft-journal.ts'

let kept: Record<string, string>
const storage = {
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => {
    kept[key] = value
  },
  removeItem: (key: string) => {
    delete kept[key]
  },
}
/** Storage shows its entries as its own properties. */
const getStorage = () => ({ ...storage, ...kept }) as unknown as Storage

beforeEach(() => {
  kept = {}
})

async function drainWith(result: ChangeResult | Error): Promise<[string, ClippingEdit][]> {
  const saved: [string, ClippingEdit][] = []
  await createDraftJournal(getStorage).drain(async (id, edit) => {
    saved.push([id, edit])
    if (result instanceof Error) throw result
    return result
  })
  return saved
}

describe('the journal of drafts', () => {
  it('gives back the last words of every field, once', async () => {
    const journal = createDraftJournal(getStorage)
    journal.keep('c1', { note: 'a' })
    journal.keep('c1', { note: 'a: "b"' })
    journal.keep('c1', { tags: ['x'] })
    expect(await drainWith({ ok: true })).toEqual([
      ['c1', { note: 'a: "b"' }],
      ['c1', { tags: ['x'] }],
    ])
    expect(await drainWith({ ok: true })).toEqual([])
  })

  it('strikes what is kept, but not what was typed after it', async () => {
    const journal = createDraftJournal(getStorage)
    journal.keep('c1', { note: 'ab' })
    journal.drop('c1', { note: 'a' })
    expect(Object.keys(kept)).toHaveLength(1)
    journal.drop('c1', { note: 'ab' })
    expect(kept).toEqual({})
  })

  it.each<[string, ChangeResult | Error, number]>([
    ['keeps what cannot be saved now', { ok: false, reason: 'full' }, 1],
    ['keeps it when the store throws', new Error('no store'), 1],
    ['forgets the draft of a clipping that is gone', { ok: false, reason: 'missing' }, 0],
  ])('%s', async (_, result, left) => {
    createDraftJournal(getStorage).keep('c1', { note: 'a' })
    await drainWith(result)
    expect(Object.keys(kept)).toHaveLength(left)
  })

  it('leaves alone what it cannot read', async () => {
    kept = { other: 'x', 'draft:c1:note': 'damaged' }
    expect(await drainWith({ ok: true })).toEqual([])
    expect(kept).toEqual({ other: 'x', 'draft:c1:note': 'damaged' })
  })

  it('does without where the browser refuses storage', async () => {
    const journal = createDraftJournal(() => {
      throw new Error('SecurityError')
    })
    journal.keep('c1', { note: 'a' })
    journal.drop('c1', { note: 'a' })
    await journal.drain(async () => ({ ok: true }))
  })
})
