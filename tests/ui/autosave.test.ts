/** Text that saves itself: nothing typed is lost, whatever the store and the page do meanwhile. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChangeResult } from '../../src/messages/contract.ts'
import { type AutosaveState, createAutosave } from '../../src/ui/autosave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An autosave over a store that answers when told to. */
function setUp() {
  const saved: string[] = []
  const left: string[] = []
  const drafts: string[] = []
  const states: AutosaveState[] = []
  const answers: ((result: ChangeResult) => void)[] = []
  const autosave = createAutosave(
    (text) => {
      saved.push(text)
      return new Promise((resolve) => answers.push(resolve))
    },
    {
      keep: (text) => drafts.push(text),
      drop: (text) => drafts.push(`${text} kept`),
      send: (text) => left.push(text),
    },
    (state) => states.push(state),
  )
  const answer = async (result: ChangeResult) => {
    answers.shift()?.(result)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { autosave, saved, left, drafts, states, answer }
}

describe('autosave', () => {
  it('waits for a pause in typing, then saves once', async () => {
    const { autosave, saved, states, answer } = setUp()
    for (const text of ['a', 'ab', 'abc']) {
      autosave.change(text)
      await vi.advanceTimersByTimeAsync(399)
    }
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saved).toEqual(['abc'])
    await answer({ ok: true })
    expect(states).toEqual(['saving', 'saved'])
  })

  it('saves at once when flushed, and has nothing to do without a change', async () => {
    const { autosave, saved, answer } = setUp()
    expect(await autosave.flush()).toBe('idle')
    autosave.change('a')
    const flushed = autosave.flush()
    await answer({ ok: true })
    expect(await flushed).toBe('saved')
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual(['a'])
  })

  it('saves what was typed during a save after it, never beside it', async () => {
    const { autosave, saved, states, answer } = setUp()
    autosave.change('a')
    const flushed = autosave.flush()
    autosave.change('ab')
    void autosave.flush()
    expect(saved).toEqual(['a'])
    await answer({ ok: true })
    expect(saved).toEqual(['a', 'ab'])
    expect(states).toEqual(['saving'])
    await answer({ ok: true })
    expect(await flushed).toBe('saved')
  })

  it('keeps text that was not saved, and tries again when asked', async () => {
    const { autosave, saved, left, states, answer } = setUp()
    autosave.change('a')
    const failed = autosave.flush()
    await answer({ ok: false, reason: 'full' })
    expect(await failed).toBe('full')
    autosave.leave()
    expect(left).toEqual(['a'])
    const retried = autosave.flush()
    await answer({ ok: true })
    expect(await retried).toBe('saved')
    expect(saved).toEqual(['a', 'a'])
    expect(states).toEqual(['saving', 'full', 'saving', 'saved'])
  })

  it('takes a store that throws for one that does not answer', async () => {
    const autosave = createAutosave(
      () => Promise.reject(new Error('gone')),
      { keep() {}, drop() {}, send() {} },
      () => {},
    )
    autosave.change('a')
    expect(await autosave.flush()).toBe('unreachable')
  })

  it('writes every change down at once, and strikes it when it is kept', async () => {
    const { autosave, drafts, answer } = setUp()
    autosave.change('a')
    autosave.change('ab')
    expect(drafts).toEqual(['a', 'ab'])
    const failed = autosave.flush()
    await answer({ ok: false, reason: 'disk' })
    await failed
    expect(drafts).toEqual(['a', 'ab'])
    void autosave.flush()
    await answer({ ok: true })
    expect(drafts).toEqual(['a', 'ab', 'ab kept'])
  })

  it('sends on its way what is not confirmed when the page goes, and nothing that is', async () => {
    const { autosave, left, answer } = setUp()
    autosave.leave()
    autosave.change('a')
    autosave.leave()
    const flushed = autosave.flush()
    autosave.leave()
    await answer({ ok: true })
    await flushed
    autosave.leave()
    expect(left).toEqual(['a', 'a'])
  })
})
