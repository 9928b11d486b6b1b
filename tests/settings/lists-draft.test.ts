/** Lists that a page left over when it was closed, and lists that two pages write at once. */
import { beforeEach, describe, expect, it } from 'vitest'
import { mergeCustomLists } from '../../src/core/settings/merge-lists.ts'
import { type CustomList, DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts'
import { createListsDraft, OLD_LISTS_KEY } from '../../src/settings/lists-draft.ts'
import type { SettingsStore } from '../../src/stores/key-value/settings-store.ts'
import { createMemoryArea, openJournal } from '../support/memory-drafts.ts'

const MINE: CustomList = { id: 'own-1', name: 'Mine', terms: 'lidar' }
const LISTS = [MINE]
const TEXT = JSON.stringify(LISTS)
let stored: readonly CustomList[]
let writes: number
let isFull: boolean
let texts: Map<string, string>
const store: SettingsStore = {
  read: async () => ({ ...DEFAULT_SETTINGS, ownLists: stored }),
  async write(_, value) {
    if (isFull) throw new Error('QuotaExceededError')
    stored = value as CustomList[]
    writes++
  },
  watch() {},
}

const draftOf = async (page: string) =>
  createListsDraft((await openJournal(createMemoryArea(texts), page)).ofForm('own-lists', OLD_LISTS_KEY), (task) =>
    task(),
  )

beforeEach(() => {
  stored = []
  writes = 0
  isFull = false
  texts = new Map()
})

describe('a draft of lists', () => {
  it('is stored by the next page, once', async () => {
    ;(await draftOf('gone')).keep(TEXT, '[]')
    await (await draftOf('next')).drain(store)
    await (await draftOf('last')).drain(store)
    expect([stored, writes]).toEqual([LISTS, 1])
  })

  it('is removed when it was saved, but not when it holds later words', async () => {
    const draft = await draftOf('gone')
    draft.keep('[]', '[]')
    draft.keep(TEXT, '[]')
    draft.drop('[]')
    await (await draftOf('next')).drain(store)
    expect(stored).toEqual(LISTS)
    draft.keep(TEXT, TEXT)
    draft.drop(TEXT)
    expect(texts.size).toBe(0)
  })

  it('stays until it can be stored', async () => {
    ;(await draftOf('gone')).keep(TEXT, '[]')
    isFull = true
    await (await draftOf('next')).drain(store)
    isFull = false
    await (await draftOf('last')).drain(store)
    expect(stored).toEqual(LISTS)
  })

  it('takes nothing away that another page stored since', async () => {
    stored = [{ ...MINE, terms: 'radar' }]
    ;(await draftOf('gone')).keep(TEXT, '[]')
    await (await draftOf('next')).drain(store)
    expect(stored).toEqual([{ ...MINE, terms: 'lidar\nradar' }])
  })

  it('of the version before is stored, and moved', async () => {
    texts.set(OLD_LISTS_KEY, TEXT)
    await (await draftOf('next')).drain(store)
    expect([stored, texts.size]).toEqual([LISTS, 0])
  })

  it.each(['no JSON', '{}', 'null', '{"text":"{}"}'])('that is damaged (%s) changes nothing', async (text) => {
    texts.set('words:gone:form:own-lists', text)
    await (await draftOf('next')).drain(store)
    expect(writes).toBe(0)
  })
})

describe('lists that two pages write at once', () => {
  const base: CustomList[] = [MINE, { id: '6g', name: 'Radio', terms: 'THz' }]
  const [, radio] = base as [CustomList, CustomList]
  it.each<[string, CustomList[], CustomList[], readonly CustomList[]]>([
    ['are the page’s where nobody else wrote', base, [MINE], [MINE]],
    [
      'have the terms of both',
      [{ ...MINE, terms: 'lidar\nradar' }, radio],
      [{ ...MINE, terms: 'lidar\nsonar' }, radio],
      [{ ...MINE, terms: 'lidar\nsonar\nradar' }, radio],
    ],
    [
      'have the lists of both',
      [...base, { ...MINE, name: 'Theirs' }],
      [...base, { ...MINE, name: 'New' }],
      [...base, { ...MINE, name: 'New' }, { ...MINE, name: 'Theirs' }],
    ],
    [
      'keep a list that one removed and the other wrote into',
      [{ ...MINE, terms: 'lidar\nradar' }, radio],
      [radio],
      [radio, { ...MINE, terms: 'lidar\nradar' }],
    ],
    [
      'take a new name from either',
      [{ ...MINE, name: 'Renamed' }, radio],
      [{ ...MINE, terms: 'lidar\nsonar' }, radio],
      [{ ...MINE, name: 'Renamed', terms: 'lidar\nsonar' }, radio],
    ],
    [
      'do not bring back a line that the page took away',
      [{ ...MINE, terms: 'lidar\nradar' }, radio],
      [{ ...MINE, terms: '' }, radio],
      [{ ...MINE, terms: 'radar' }, radio],
    ],
  ])('%s', (_, theirs, next, merged) => {
    expect(mergeCustomLists(theirs, next, base)).toEqual(merged)
  })
})
