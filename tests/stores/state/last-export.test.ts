/** The time of the last export. */
import { describe, expect, it } from 'vitest'
import { createLastExport } from '../../../src/stores/state/last-export.ts'
import { createMemoryState } from '../../support/memory-state.ts'

describe('the last export', () => {
  it('is empty until there was one, and what is no time is none', async () => {
    const storage = createMemoryState()
    const last = createLastExport(storage)
    expect(await last.read()).toBe('')
    await last.write('2026-11-24T10:00:00+08:00')
    expect(await last.read()).toBe('2026-11-24T10:00:00+08:00')
    await storage.write('export:last', 'soon')
    expect(await last.read()).toBe('')
  })
})
