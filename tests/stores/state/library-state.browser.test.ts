/** Facts about the library: in its database, and moved there from where earlier versions stored them. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createLibraryState } from '../../../src/stores/state/library-state.ts'
import { createMemoryStorage } from '../../support/memory-storage.ts'
import { deleteDatabases } from '../../support/own-databases.ts'
import { createTestDatabase } from '../../support/test-store.ts'

beforeEach(deleteDatabases)

const createDatabase = () => createTestDatabase()

describe('a fact about the library', () => {
  it('is there after the next start, with any value that can be stored', async () => {
    const value = { list: ['a', 1], set: new Set(['b']) }
    await createLibraryState(createDatabase()).write('names', value)
    expect(await createLibraryState(createDatabase()).read('names')).toEqual(value)
  })

  it('is undefined where nobody wrote it', async () => {
    expect(await createLibraryState(createDatabase()).read('names')).toBeUndefined()
  })

  it('is moved from the old place at the first read', async () => {
    const values = new Map<string, unknown>([['export:last', '2026-01-05']])
    const old = createMemoryStorage(values)
    expect(await createLibraryState(createDatabase(), old).read('export:last')).toBe('2026-01-05')
    expect(values.size).toBe(0)
    expect(await createLibraryState(createDatabase(), old).read('export:last')).toBe('2026-01-05')
  })

  it.each([
    ['it was moved', [['export:last', '2026-01-05']], '2026-01-05'],
    ['there was nothing to move', [], undefined],
  ] as const)('is not believed from the old place after %s', async (_, before, expected) => {
    const values = new Map<string, unknown>(before)
    const old = createMemoryStorage(values)
    const state = createLibraryState(createDatabase(), old)
    await state.read('export:last')
    values.set('export:last', '2036-01-01')
    expect(await state.read('export:last')).toBe(expected)
    expect(await createLibraryState(createDatabase(), old).read('export:last')).toBe(expected)
  })

  it('that was written first is not replaced by an old one', async () => {
    const old = createMemoryStorage(new Map([['export:last', '2026-01-05']]))
    const state = createLibraryState(createDatabase(), old)
    await state.write('export:last', '2026-02-01')
    expect(await state.read('export:last')).toBe('2026-02-01')
  })
})
