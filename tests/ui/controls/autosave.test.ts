/** Text that saves itself: nothing typed is lost, whatever the store and the page do meanwhile. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EditResult } from '../../../src/protocol/messages.ts'
import { type Autosave, type AutosaveState, createAutosave } from '../../../src/ui/controls/autosave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An autosave over a store that answers only when the test lets it. */
function setUp(isPrompt = false) {
  const saved: string[] = []
  const bases: string[] = []
  const left: string[] = []
  const drafts: string[] = []
  const states: AutosaveState[] = []
  const answers: ((result: EditResult) => void)[] = []
  const autosave = createAutosave(
    (text, base) => {
      saved.push(text)
      bases.push(base)
      return new Promise((resolve) => answers.push(resolve))
    },
    {
      keep: (text) => drafts.push(text),
      drop: (text) => drafts.push(`${text} kept`),
      send: (text) => left.push(text),
    },
    (state) => states.push(state),
    { firstBase: 'stored', isPrompt },
  )
  const answer = async (result: EditResult) => {
    answers.shift()?.(result)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { autosave, saved, bases, left, drafts, states, answer }
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

  it('saves a prompt editor from the first letter on, and what is typed meanwhile after the delay', async () => {
    const { autosave, saved, answer } = setUp(true)
    autosave.change('a')
    expect(saved).toEqual(['a'])
    await answer({ ok: true })
    for (const text of ['ab', 'abc', 'abcd']) {
      await vi.advanceTimersByTimeAsync(100)
      autosave.change(text)
    }
    expect(saved).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(100)
    expect(saved).toEqual(['a', 'abcd'])
    await answer({ ok: true })
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual(['a', 'abcd'])
    autosave.change('abcde')
    expect(saved).toEqual(['a', 'abcd', 'abcde'])
  })

  it('does not repeat a failed save of a prompt editor until the text changes', async () => {
    const { autosave, saved, answer } = setUp(true)
    autosave.change('a')
    await answer({ ok: false, reason: 'disk' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(saved).toEqual(['a'])
    autosave.change('ab')
    expect(saved).toEqual(['a', 'ab'])
  })

  it('takes none of the texts that its own saves replaced for another window’s', async () => {
    const { autosave, answer } = setUp(true)
    autosave.change('a')
    await answer({ ok: true })
    await vi.advanceTimersByTimeAsync(400)
    autosave.change('ab')
    await answer({ ok: true })
    expect(['stored', 'a', 'ab'].map((text) => autosave.rebase(text))).toEqual([false, false, true])
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

  it('stores every change as a draft at once, and removes it when it is saved', async () => {
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

  it('sends what is not confirmed when the page is left, and nothing that is', async () => {
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

  it('sends each text with what it was written on: first what is stored, then what it saved itself', async () => {
    const { autosave, bases, answer } = setUp()
    autosave.change('a')
    void autosave.flush()
    await answer({ ok: true })
    autosave.change('ab')
    void autosave.flush()
    autosave.change('abc')
    await answer({ ok: true })
    await answer({ ok: true })
    expect(bases).toEqual(['stored', 'a', 'ab'])
  })

  it('keeps the base of a text whose save failed: it may have landed or not', async () => {
    const { autosave, bases, answer } = setUp()
    autosave.change('a')
    const failed = autosave.flush()
    await answer({ ok: false, reason: 'unreachable' })
    await failed
    void autosave.flush()
    expect(bases).toEqual(['stored', 'stored'])
  })

  it.each<
    [string, (autosave: Autosave, answer: (result: EditResult) => Promise<void>) => Promise<void>, string, boolean]
  >([
    ['what another window stored, where nothing is typed', async () => {}, 'theirs', true],
    ['nothing while a text waits', async (autosave) => autosave.change('a'), 'theirs', false],
    [
      'nothing while a text is on its way',
      async (autosave) => {
        autosave.change('a')
        void autosave.flush()
      },
      'theirs',
      false,
    ],
    [
      'not what its own save replaced, which a slow list still brings',
      async (autosave, answer) => {
        autosave.change('a')
        void autosave.flush()
        await answer({ ok: true })
      },
      'stored',
      false,
    ],
    [
      'what another window stored after its own save',
      async (autosave, answer) => {
        autosave.change('a')
        void autosave.flush()
        await answer({ ok: true })
      },
      'theirs',
      true,
    ],
  ])('takes over %s', async (_, before, stored, isTaken) => {
    const { autosave, bases, answer } = setUp()
    await before(autosave, answer)
    expect(autosave.rebase(stored)).toBe(isTaken)
    if (!isTaken) return
    autosave.change('next')
    void autosave.flush()
    expect(bases.at(-1)).toBe(stored)
  })
})
