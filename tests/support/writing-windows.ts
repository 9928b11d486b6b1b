/**
 * Windows that write into one clipping at once, over a real store: they type, save, lose answers, crash, close, read
 * again, and drain what crashed ones left behind. They never remove words, so all words must be found in the end.
 */
import type { ClippingEdit } from '../../src/core/clippings/clipping-edit.ts'
import type { ClippingsStore } from '../../src/stores/clippings-store.ts'
import { type Autosave, createAutosave } from '../../src/ui/controls/autosave.ts'
import { parseTags, toTagLine } from '../../src/ui/controls/tags.ts'
import type { DraftJournal } from '../../src/ui/data/draft-journal.ts'
import { clippingOf } from './clippings.ts'
import { createMemoryArea, openJournal } from './memory-drafts.ts'
import { createRandom } from './seeded.ts'

const FIELDS = ['note', 'tags', 'title', 'report'] as const
type Field = (typeof FIELDS)[number]

/** What windows need of the store. */
export type WrittenStore = Pick<ClippingsStore, 'save' | 'ofIds' | 'edit' | 'editDraft'>

interface Editor {
  page: string
  field: Field
  text: string
  autosave: Autosave
  journal: DraftJournal
}

const toEdit = (field: Field, text: string): ClippingEdit =>
  field === 'tags' ? { tags: parseTags(text) } : { [field]: field === 'note' ? text : text.trim() }

/**
 * Runs one interleaving.
 *
 * @returns the words that are missing, and how many were typed.
 */
export async function writeInWindows(
  store: WrittenStore,
  id: string,
  seed: number,
): Promise<{ lost: string[]; typed: number }> {
  const chance = createRandom(seed)
  const texts = new Map<string, string>()
  const area = createMemoryArea(texts)
  const open = new Set<string>()
  const typed: string[] = []
  const running: Promise<unknown>[] = []
  let pages = 0

  await store.save(clippingOf({ id, exact: `Sentence of ${id}.`, url: `https://a.example/${id}`, canonicalUrl: '' }))

  async function readField(field: Field): Promise<string> {
    const [row] = await store.ofIds([id])
    if (!row) return ''
    return field === 'tags' ? toTagLine(row.tags) : row[field]
  }

  async function openEditor(field: Field): Promise<Editor> {
    const page = `p${seed}-${pages++}`
    open.add(page)
    const journal = await openJournal(area, page, [...open])
    const base = await readField(field)
    const autosave = createAutosave(
      async (text, on) => {
        const fate = chance.next()
        if (fate < 0.1) return { ok: false, reason: 'unreachable' }
        const result = await store.edit(id, toEdit(field, text), toEdit(field, on))
        // It was stored, but its answer is lost.
        return fate < 0.2 ? { ok: false, reason: 'unreachable' } : result
      },
      {
        keep: (text, on) => journal.keep(id, toEdit(field, text), toEdit(field, on)),
        drop: (text) => journal.drop(id, toEdit(field, text)),
        send: (text, on) => void running.push(store.edit(id, toEdit(field, text), toEdit(field, on))),
      },
      () => {},
      { firstBase: base, isPrompt: field === 'note' },
    )
    return { page, field, text: base, autosave, journal }
  }

  async function drain(): Promise<void> {
    const page = `p${seed}-${pages++}`
    await (await openJournal(area, page, [...open])).drain(store.editDraft)
  }

  const editors = await Promise.all(Array.from({ length: 5 }, () => openEditor(chance.pick(FIELDS))))
  for (let step = 0; step < 30; step++) {
    const place = chance.between(0, 4)
    const editor = editors[place] as Editor
    const what = chance.next()
    if (what < 0.45) {
      const word = `w${seed}x${typed.length}`
      typed.push(word)
      editor.text = editor.field === 'tags' ? `${editor.text}, ${word}` : `${editor.text} ${word}`
      editor.autosave.change(editor.text)
    } else if (what < 0.7) running.push(editor.autosave.flush())
    else if (what < 0.8) {
      const stored = await readField(editor.field)
      if (editor.autosave.rebase(stored)) editor.text = stored
    } else if (what < 0.88) {
      if (chance.next() < 0.5) editor.autosave.leave()
      open.delete(editor.page)
      editors[place] = await openEditor(editor.field)
    } else if (what < 0.94) await drain()
    else await Promise.all(running)
  }
  await Promise.all(running)
  const [row] = await store.ofIds([id])
  const storedTexts = row ? [row.note, row.title, row.report, ...row.tags, ...row.unmerged.map(({ text }) => text)] : []
  const found = new Set([...storedTexts, ...texts.values()].join(' ').match(/w\d+x\d+/g) ?? [])
  return { lost: typed.filter((word) => !found.has(word)), typed: typed.length }
}
