/** How a save ends for the reader: saved, already kept, or not saved with the text still at hand. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPageClipper } from '../../src/content/clip-selection.ts'
import type { Clipping } from '../../src/core/clippings/clipping.ts'
import { createRecognizer } from '../../src/core/recognizer/recognizer.ts'
import type { SaveResult } from '../../src/messages/contract.ts'
import type { ToastContent } from '../../src/page/toast.ts'
import { lexiconOf } from '../support/small-lexicon.ts'

const PARAGRAPH = 'Humanoid robots and 6G stand in the plan.'
let shown: ToastContent[]
let replies: (SaveResult | null)[]
let asked: { name: string; params: unknown }[]
let journal: Map<string, Clipping>
let isPrivateNew: boolean

const { clipSelection: clip } = createPageClipper({
  getRecognizer: () => createRecognizer(lexiconOf(['robots'])),
  journal: {
    add: async (clipping) => void journal.set(clipping.id, clipping),
    remove: async (id) => void journal.delete(id),
    pending: async () => [...journal.values()],
  },
  ask: async (name, params) => {
    asked.push({ name, params })
    return replies.shift() as never
  },
  toast: { show: (content) => void shown.push(content) },
  texts: (name) => name,
  readMoment: () => ({ epochMs: Date.UTC(2026, 0, 13), offsetMinutes: 480, random: () => 0.5 }),
  takePrivateNotice: async () => isPrivateNew,
})

const toClipping = ({ params }: { params: unknown }) => (params as { clipping: Clipping }).clipping

const saved: SaveResult = { ok: true, id: 'c1', already: false }
const press = async (label: string) => {
  shown
    .at(-1)
    ?.actions.find((action) => action.label === label)
    ?.run()
  await new Promise((resolve) => setTimeout(resolve, 20))
}

beforeEach(() => {
  shown = []
  asked = []
  replies = []
  journal = new Map()
  isPrivateNew = false
  const paragraph = document.createElement('p')
  paragraph.append(PARAGRAPH)
  document.body.replaceChildren(paragraph)
  document.getSelection()?.selectAllChildren(paragraph)
})

afterEach(() => document.getSelection()?.removeAllRanges())

describe('a save', () => {
  it('is called saved when the store says so, and can be undone', async () => {
    replies = [saved, { ok: true, id: '', already: false }]
    expect(await clip('')).toEqual(saved)
    expect(shown.at(-1)).toMatchObject({ message: 'toast_saved', failed: false })
    await press('button_undo')
    expect(asked.at(-1)).toEqual({ name: 'clipping.remove', params: { id: 'c1' } })
    expect(shown.at(-1)?.message).toBe('toast_undone')
  })

  it('is written to the journal before anyone is asked', async () => {
    replies = [null, null]
    await clip('')
    expect([...journal.values()].map(({ exact }) => exact)).toEqual([PARAGRAPH])
  })

  it('is asked for again, with the same id, when nobody answers', async () => {
    replies = [null, saved]
    expect(await clip('')).toEqual(saved)
    const ids = asked.map(toClipping).map(({ id }) => id)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it.each([
    [[null, null], 'failure_unreachable'],
    [[{ ok: false, reason: 'full' }], 'failure_full'],
    [[{ ok: false, reason: 'disk' }], 'failure_disk'],
    [[{ ok: false, reason: 'no_store' }], 'failure_no_store'],
    [[{ ok: false, reason: 'private' }], 'failure_private'],
  ] as const)('that fails says why and offers to retry and to copy (%j)', async (answers, message) => {
    replies = [...answers]
    expect((await clip('')).ok).toBe(false)
    expect(shown.at(-1)).toMatchObject({ message, failed: true })
    expect(shown.at(-1)?.actions.map(({ label }) => label)).toEqual(['button_retry', 'button_copy'])
    replies = [saved]
    await press('button_retry')
    expect(shown.at(-1)?.message).toBe('toast_saved')
  })

  it('of what is kept already says so', async () => {
    replies = [{ ok: true, id: 'c0', already: true }]
    await clip('')
    expect(shown.at(-1)).toMatchObject({ message: 'toast_already', failed: false, actions: [] })
  })

  it('from a private window tells where the clipping went', async () => {
    isPrivateNew = true
    replies = [saved]
    await clip('')
    expect(shown.at(-1)?.message).toBe('toast_saved_private')
  })

  it('with nothing selected takes the words that the browser saw', async () => {
    document.getSelection()?.removeAllRanges()
    replies = [saved]
    await clip(' words in a form field ')
    expect(asked.map(toClipping)[0]?.exact).toBe('words in a form field')
  })

  it('with nothing selected at all asks to select', async () => {
    document.getSelection()?.removeAllRanges()
    expect(await clip('')).toEqual({ ok: false, reason: 'nothing_selected' })
    expect(shown.at(-1)?.message).toBe('toast_nothing_selected')
    expect(asked).toEqual([])
  })
})
