/** Lists that a page left over when it was closed. */
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts'
import { createListsDraft } from '../../src/options/lists-draft.ts'
import type { SettingsStore } from '../../src/stores/settings-store.ts'

const LISTS = [{ id: 'own-1', name: 'Mine', terms: 'lidar' }]
const TEXT = JSON.stringify(LISTS)
let written: unknown[]
let isFull: boolean
const store: SettingsStore = {
  read: async () => DEFAULT_SETTINGS,
  async write(_, value) {
    if (isFull) throw new Error('QuotaExceededError')
    written.push(value)
  },
  watch() {},
}

function createDraft() {
  const items = new Map<string, string>()
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  } as unknown as Storage
  return createListsDraft(() => storage)
}

beforeEach(() => {
  written = []
  isFull = false
})

describe('a draft of lists', () => {
  it('is stored by the next page, once', async () => {
    const draft = createDraft()
    draft.keep(TEXT)
    await draft.drain(store)
    await draft.drain(store)
    expect(written).toEqual([LISTS])
  })

  it('is struck when it was kept, but not when later words stand there', async () => {
    const draft = createDraft()
    draft.keep('[]')
    draft.keep(TEXT)
    draft.drop('[]')
    await draft.drain(store)
    expect(written).toEqual([LISTS])
    draft.keep(TEXT)
    draft.drop(TEXT)
    await draft.drain(store)
    expect(written).toHaveLength(1)
  })

  it('stays until it can be stored', async () => {
    const draft = createDraft()
    draft.keep(TEXT)
    isFull = true
    await draft.drain(store)
    isFull = false
    await draft.drain(store)
    expect(written).toEqual([LISTS])
  })

  it.each(['no JSON', '{}', 'null'])('that is damaged (%s) changes nothing', async (text) => {
    const draft = createDraft()
    draft.keep(text)
    await draft.drain(store)
    expect(written).toEqual([])
  })

  it('is done without where the browser refuses storage', async () => {
    const draft = createListsDraft(() => {
      throw new Error('SecurityError')
    })
    draft.keep(TEXT)
    draft.drop(TEXT)
    await draft.drain(store)
    expect(written).toEqual([])
  })
})
