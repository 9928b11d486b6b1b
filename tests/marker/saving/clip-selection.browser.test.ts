/** How a save ends for the user: saved, saved before, or not saved with the text still at hand. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { createPageClipper } from '../../../src/marker/saving/clip-selection.ts'
import type { ToastContent } from '../../../src/page/overlay/toast.ts'
import type { SaveResult } from '../../../src/protocol/messages.ts'
import { rangeOfPage, selectParagraph, textOfPage } from '../../support/one-paragraph.ts'

const PARAGRAPH = 'Humanoid robots and 6G stand in the plan.'
let shown: ToastContent[]
let replies: (SaveResult | null)[]
let asked: { name: string; params: unknown }[]
let journal: Map<string, Clipping>
let isPrivateNew: boolean

const clipper = createPageClipper({
  journal: {
    add: async (clipping) => void journal.set(clipping.id, clipping),
    remove: async (id) => void journal.delete(id),
    pending: async () => [...journal.values()],
  },
  ask: async (name, params) => {
    asked.push({ name, params })
    return replies.shift() as never
  },
  toast: {
    show: (content) => void shown.push(content),
    isShowing: (content) => shown.at(-1) === content,
    hide: () => {},
  },
  texts: (name, ...values) => [name, ...values].join(' '),
  readClock: () => ({ epochMs: Date.UTC(2026, 0, 13), offsetMinutes: 480, random: () => 0.5 }),
  takePrivateNotice: async () => isPrivateNew,
})
const { clipSelection: clip } = clipper

const toClipping = ({ params }: { params: unknown }) => (params as { clipping: Clipping }).clipping

const saved: SaveResult = { ok: true, id: 'c1', already: false }
/** The background's answer to an undo, with the ids that were not removed. */
const backAgain = (left: string[]) => ({ ok: left.length === 0, left }) as unknown as SaveResult
/** Presses a button of the toast; what follows is to be waited for. */
const press = (label: string) => {
  const action = shown.at(-1)?.actions.find((one) => one.label === label)
  if (!action) throw new Error(`There is no ${label} to press`)
  action.run()
}
const messageShown = () => shown.at(-1)?.message
const paramsAsked = () => asked.map(({ params }) => params)

beforeEach(() => {
  shown = []
  asked = []
  replies = []
  journal = new Map()
  isPrivateNew = false
  selectParagraph(PARAGRAPH)
})

afterEach(() => document.getSelection()?.removeAllRanges())

describe('a save', () => {
  it('is called saved when the store says so, and can be undone', async () => {
    replies = [saved, backAgain([])]
    expect(await clip('')).toEqual(saved)
    expect(shown.at(-1)).toMatchObject({ message: 'toast_saved', failed: false })
    press('button_undo')
    await expect.poll(messageShown).toBe('toast_undone')
    expect(asked.at(-1)).toEqual({ name: 'clipping.takeBack', params: { ids: ['c1'] } })
  })

  it('is written to the journal before the background is asked', async () => {
    replies = [null, null]
    await clip('')
    expect([...journal.values()].map(({ exact }) => exact)).toEqual([PARAGRAPH])
  })

  it('keeps where the source was read, and what of it is not certain', async () => {
    const author = document.createElement('meta')
    Object.assign(author, { name: 'author', content: 'Dana Field' })
    const headline = document.createElement('h1')
    headline.append('Six sectors named')
    document.head.append(author)
    document.body.prepend(headline)
    replies = [saved]
    await clip('')
    author.remove()
    expect(asked.map(toClipping)[0]).toMatchObject({
      title: 'Six sectors named',
      author: 'Dana Field',
      readFrom: { title: 'headline', author: 'meta' },
      toCheck: expect.arrayContaining(['author']),
    })
  })

  it('is requested again, with the same id, when there is no answer', async () => {
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
    press('button_retry')
    await expect.poll(messageShown).toBe('toast_saved')
  })

  it('of what is saved already says so', async () => {
    replies = [{ ok: true, id: 'c0', already: true }]
    await clip('')
    expect(shown.at(-1)).toMatchObject({ message: 'toast_already', failed: false, actions: [] })
  })

  it('from a private window says where the clipping went', async () => {
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

describe('a sentence or paragraph', () => {
  it('around a place is saved with its words and surroundings', async () => {
    document.body.replaceChildren(
      ...['Before.', 'First one. Humanoid robots\n  stand here. Last one.', 'After.'].map((text) => {
        const paragraph = document.createElement('p')
        paragraph.append(text)
        return paragraph
      }),
    )
    const range = new Range()
    range.setStart(document.querySelectorAll('p')[1]?.firstChild as Text, 15)
    replies = [saved, saved]
    await clipper.clipPart(range, 'sentence')
    await clipper.clipPart(range, 'paragraph')
    expect(asked.map(toClipping)).toMatchObject([
      {
        exact: 'Humanoid robots stand here.',
        prefix: expect.stringContaining('First one. '),
        // The background adds what it names.
        lexiconVersion: '',
      },
      { exact: 'First one. Humanoid robots stand here. Last one.', suffix: expect.stringContaining('After.') },
    ])
  })

  it('is asked for where none is found', async () => {
    expect(await clipper.clipPart(null, 'sentence')).toEqual({ ok: false, reason: 'nothing_selected' })
    expect(shown.at(-1)?.message).toBe('toast_no_place')
  })
})

describe('the way to the note', () => {
  it('is a panel of the extension, asked for by the toast’s button', async () => {
    replies = [saved, { ok: true }] as SaveResult[]
    await clip('')
    expect(shown.at(-1)?.actions.map(({ label }) => label)).toEqual(['button_undo', 'button_note'])
    press('button_note')
    await expect.poll(() => asked.at(-1)).toEqual({ name: 'panel.open', params: { ids: ['c1'] } })
  })

  it.each([
    ['nobody answers', null],
    ['it is refused', { ok: false } as const],
  ])('says so where it does not open because %s, and tries again', async (_, reply) => {
    replies = [saved, reply, { ok: true }] as SaveResult[]
    await clip('')
    press('button_note')
    await expect.poll(() => shown.at(-1)).toMatchObject({ message: 'toast_panel_failed', failed: true })
    press('button_retry')
    await expect.poll(() => asked.filter(({ name }) => name === 'panel.open')).toHaveLength(2)
  })

  it.each([
    ['the same words are selected', 'panel.open', () => {}],
    ['nothing is selected any more', 'panel.open', () => document.getSelection()?.removeAllRanges()],
    ['the selection collapsed', 'panel.open', () => document.getSelection()?.collapseToEnd()],
    [
      'other words are selected',
      'clipping.save',
      () => document.getSelection()?.setBaseAndExtent(textOfPage(), 0, textOfPage(), 8),
    ],
    ['the toast has gone', 'clipping.save', () => void shown.push({ ...(shown[0] as ToastContent) })],
  ])('by the save key pressed again, while %s, is %s', async (_, wanted, meanwhile) => {
    replies = [saved, { ok: true }] as SaveResult[]
    await clip('', true)
    meanwhile()
    await clip('', true)
    await expect.poll(() => asked.map(({ name }) => name)).toEqual(['clipping.save', wanted])
  })

  it('is not the popup’s button to save, pressed twice', async () => {
    replies = [saved, { ok: true, id: 'c1', already: true }]
    await clip('')
    await clip('')
    expect(asked.map(({ name }) => name)).toEqual(['clipping.save', 'clipping.save'])
  })

  it('leads to all clippings of one save, also from a sentence saved at its mark', async () => {
    replies = [{ ok: true, id: 'c2', already: false }, { ok: true }] as SaveResult[]
    document.getSelection()?.removeAllRanges()
    await clipper.clipPart(rangeOfPage(), 'paragraph')
    await clip('', true)
    expect(asked.at(-1)).toEqual({ name: 'panel.open', params: { ids: ['c2'] } })
  })
})

describe('several at once', () => {
  const many = () => {
    const text = document.querySelector('p')?.firstChild as Text
    return [0, 9, 16, 20].map((start) => {
      const range = new Range()
      range.setStart(text, start)
      range.setEnd(text, start + 4)
      return { range, exact: range.toString() }
    })
  }
  const ok = (id: string, already = false): SaveResult => ({ ok: true, id, already })
  const full: SaveResult = { ok: false, reason: 'full' }

  it('are all in the journal before the first is requested', async () => {
    const before: number[] = []
    replies = new Proxy([], {
      get: (_, key) => (key === 'shift' ? () => before.push(journal.size) && ok('c') : undefined),
    })
    await clipper.clipMany(many())
    expect(before).toEqual([4, 4, 4, 4])
  })

  it('are undone at one press, but not those saved before', async () => {
    replies = [ok('c1'), ok('old', true), ok('c3'), ok('c4')]
    expect(await clipper.clipMany(many())).toEqual({ saved: 3, already: 1, failed: 0, reason: null })
    expect(shown.at(-1)?.message).toBe('toast_saved_many_already 3 1')
    asked = []
    replies = [backAgain([])]
    press('button_undo')
    await expect.poll(messageShown).toBe('toast_undone')
    expect(paramsAsked()).toEqual([{ ids: ['c1', 'c3', 'c4'] }])
  })

  it('say which part failed; retrying saves that, and the undo then takes all', async () => {
    replies = [ok('c1'), full, ok('c3'), full]
    expect(await clipper.clipMany(many())).toEqual({ saved: 2, already: 0, failed: 2, reason: 'full' })
    expect(shown.at(-1)).toMatchObject({ message: 'toast_saved_some 2 4 failure_full', failed: true })
    expect(shown.at(-1)?.actions.map(({ label }) => label)).toEqual(['button_retry', 'button_copy', 'button_undo'])
    asked = []
    replies = [ok('c2'), ok('c4')]
    press('button_retry')
    await expect.poll(messageShown).toBe('toast_saved_many 4')
    expect(asked.map(toClipping).map(({ exact }) => exact)).toEqual(
      many().flatMap(({ exact }, at) => (at % 2 ? exact : [])),
    )
    asked = []
    replies = [backAgain(['c3'])]
    press('button_undo')
    await expect.poll(messageShown).toBe('toast_not_undone')
    expect(paramsAsked()).toEqual([{ ids: ['c1', 'c3', 'c2', 'c4'] }])
    asked = []
    replies = [null, backAgain([])]
    const before = shown.length
    press('button_retry')
    await expect.poll(() => shown.slice(before).map(({ message }) => message)).toEqual(['toast_not_undone'])
    press('button_retry')
    await expect.poll(messageShown).toBe('toast_undone')
    expect(paramsAsked()).toEqual([{ ids: ['c3'] }, { ids: ['c3'] }])
  })
})
