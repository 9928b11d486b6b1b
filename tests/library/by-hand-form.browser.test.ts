/** The form for a clipping by hand when it is not kept, and what the user types meanwhile. */
import { h, render } from 'preact'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Clipping } from '../../src/core/clippings/clipping.ts'
import { createRecognizer } from '../../src/core/recognizer/recognizer.ts'
import type { Texts } from '../../src/i18n/messages.ts'
import { createByHandDraft, OLD_BY_HAND_KEY } from '../../src/library/by-hand-draft.ts'
import { ByHandForm } from '../../src/library/by-hand-form.tsx'
import type { SaveResult } from '../../src/protocol/messages.ts'
import { createPageArea } from '../../src/stores/journal/draft-area.ts'
import { renderScreen } from '../../src/ui/app/render-page.tsx'
import { ClippingsContext, type ClippingsContextValue } from '../../src/ui/data/clippings-context.ts'
import { openJournal } from '../support/memory-drafts.ts'
import { lexiconOf } from '../support/small-lexicon.ts'
import { frames } from '../support/waiting.ts'

const texts: Texts = (name, ...values) => (name === 'interface_language' ? 'en' : [name, ...values].join(' '))
let asked: { clipping: Clipping; answer(result: SaveResult): void }[]
let count = 0

const journal = await openJournal(
  createPageArea(() => localStorage),
  'page',
)

const context = {
  getRecognizer: () => createRecognizer(lexiconOf(['robots'])),
  save: (clipping: Clipping) => new Promise<SaveResult>((answer) => asked.push({ clipping, answer })),
  draft: createByHandDraft(journal.ofForm('by-hand', OLD_BY_HAND_KEY)),
  readClock: () => ({ epochMs: Date.UTC(2026, 0, 13) + count++, offsetMinutes: 480, random: () => 0.5 }),
}

const field = (name: string) => document.querySelector(`[name=${name}]`) as HTMLInputElement

async function type(name: string, words: string): Promise<void> {
  field(name).value = words
  field(name).dispatchEvent(new Event('input', { bubbles: true }))
  await frames()
}

async function save(): Promise<void> {
  document.querySelector<HTMLButtonElement>('[type=submit]')?.click()
  await frames()
}

async function open(): Promise<void> {
  render(null, document.body)
  const names = { getCustomCategories: () => new Map() } as unknown as ClippingsContextValue
  const form = h(ByHandForm, { context, onClose() {} })
  renderScreen(texts, 'library_title', h(ClippingsContext.Provider, { value: names }, form))
  await frames()
}

beforeEach(async () => {
  asked = []
  localStorage.clear()
  await open()
})

describe('the form', () => {
  it.each(['private', 'full', 'unreachable'] as const)('keeps its words when it is not kept (%s)', async (reason) => {
    await type('exact', 'Robots.')
    await save()
    asked[0]?.answer({ ok: false, reason })
    await frames()
    expect(document.querySelector('[role=alert]')?.textContent).toBe(`failure_${reason}`)
    expect(field('exact').value).toBe('Robots.')
    await save()
    expect(asked.map(({ clipping }) => clipping.id)).toEqual(Array(2).fill(asked[0]?.clipping.id))
    asked[1]?.answer({ ok: true, id: 'c1', already: false })
    await frames()
    expect(field('exact').value).toBe('')
    expect(document.querySelector('[role=alert]')).toBeNull()
  })

  it('makes another clipping of words that were changed after a failure', async () => {
    await type('exact', 'Robots.')
    await save()
    asked[0]?.answer({ ok: false, reason: 'full' })
    await frames()
    await type('exact', 'Robots again.')
    await save()
    expect(asked[1]?.clipping.exact).toBe('Robots again.')
    expect(asked[1]?.clipping.id).not.toBe(asked[0]?.clipping.id)
  })

  it('leaves what is typed while it saves', async () => {
    await type('exact', 'Robots.')
    await type('note', 'one')
    await save()
    await type('note', 'two')
    asked[0]?.answer({ ok: true, id: 'c1', already: false })
    await frames()
    expect([field('exact').value, field('note').value]).toEqual(['', 'two'])
  })

  it('is as it was left when it opens again, also after a draft that cannot be read', async () => {
    await type('title', 'A paper')
    await open()
    expect(field('title').value).toBe('A paper')
    localStorage.clear()
    localStorage.setItem('by-hand', '{"title": 3, "__proto__": {"url": "x"}, "page": "12"}')
    await open()
    expect([field('title').value, field('url').value, field('page').value]).toEqual(['', '', '12'])
    await type('page', '')
    expect(localStorage.length).toBe(0)
  })

  it('writes down no letters that an input method has not confirmed', async () => {
    const compose = (text: string, type: 'input' | 'compositionend') => {
      field('title').value = text
      const event =
        type === 'input'
          ? new InputEvent(type, { isComposing: true, bubbles: true })
          : new CompositionEvent(type, { bubbles: true })
      field('title').dispatchEvent(event)
      return frames()
    }
    await compose('xinp', 'input')
    expect([field('title').value, localStorage.length]).toEqual(['xinp', 0])
    await compose('芯片', 'compositionend')
    expect(Object.values({ ...localStorage }).join()).toContain('芯片')
  })
})
