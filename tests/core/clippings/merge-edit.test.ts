/** Two windows write into one clipping: every word is in its field or beside it, and typing does not pile up. */
import { describe, expect, it } from 'vitest'
import type { ChosenFieldName } from '../../../src/core/clippings/chosen-fields.ts'
import type { Clipping } from '../../../src/core/clippings/clipping.ts'
import { applyChange } from '../../../src/core/clippings/clipping-change.ts'
import type { ClippingEdit } from '../../../src/core/clippings/clipping-edit.ts'
import { isWrittenSince, withLaterWords } from '../../../src/core/clippings/later-words.ts'
import { joinClippings } from '../../../src/core/clippings/merge-clippings.ts'
import { mergeDraft, mergeEdit } from '../../../src/core/clippings/merge-edit.ts'
import { MOST_UNMERGED, parseUnmerged, tidyUnmerged } from '../../../src/core/clippings/unmerged.ts'
import { clippingOf } from '../../support/clippings.ts'

const NOW = '2026-01-14T09:00:00+08:00'
const AT = '2026-01-13T00:30:00+08:00'
const CORRECTED = { stated: { title: 'As the page said', page: '' } }

describe('an edit that meets a stored', () => {
  it.each<[string, string, string | null, string, string[]]>([
    ['note that is its base', 'a', 'a', 'a b', []],
    ['note that says the same already', 'a b', 'a', 'a b', []],
    ['note of another window', 'a theirs', 'a', 'a mine', ['a theirs']],
    ['note of another window, and knows no base', 'theirs', null, 'mine', ['theirs']],
    ['empty note, and knows no base', '', null, 'mine', []],
    ['note that its own goes on from', 'a theirs', 'a', 'a theirs, and mine', []],
    ['note whose last word its own only begins with', 'a the', 'a', 'a theirs', ['a the']],
    ['note whose words its own has taken over', 'theirs', '', 'mine, and theirs.', []],
    ['note whose letters are only parts of its words', 'art', '', 'the parties', ['art']],
    ['Chinese note that its own holds', '芯片补贴', '', '关于芯片补贴的说明', []],
    ['note that another window emptied', '', 'a', 'a b', []],
    ['note, with nothing in its place', 'theirs', '', '', ['theirs']],
    ['note that differs by spaces alone', ' a ', 'a', 'a b', []],
  ])('%s', (_, note, base, text, beside) => {
    const stored = clippingOf({ note, updatedAt: AT })
    const { clipping, also } = mergeEdit(stored, { note: text }, base === null ? null : { note: base }, NOW)
    expect(clipping.note).toBe(text)
    expect(clipping.unmerged).toEqual(beside.map((words) => ({ field: 'note', text: words, at: AT })))
    expect(also).toEqual(beside.length > 0 ? { note: beside[0] } : null)
  })

  it.each<[string, Parameters<typeof clippingOf>[0], ClippingEdit, ClippingEdit, string[]]>([
    [
      'title that another window corrected',
      { title: 'Theirs', ...CORRECTED },
      { title: 'Mine' },
      { title: 'x' },
      ['Theirs'],
    ],
    ['title that is the page’s', { title: 'The page’s' }, { title: 'Mine' }, { title: 'x' }, []],
    ['page number that begins like its own', { page: '1', ...CORRECTED }, { page: '12' }, { page: '' }, ['1']],
    ['report of another window', { report: 'Friday' }, { report: 'Monday' }, { report: '' }, ['Friday']],
  ])('%s keeps what was written', (_, parts, edit, base, beside) => {
    const { clipping } = mergeEdit(clippingOf(parts), edit, base, NOW)
    expect(clipping).toMatchObject(edit)
    expect(clipping.unmerged.map(({ text }) => text)).toEqual(beside)
  })

  it.each<[string, string[], string[], string[], string[]]>([
    ['both added', ['a', 'theirs'], ['a'], ['a', 'mine'], ['a', 'theirs', 'mine']],
    ['one took away, one added', ['theirs', 'a'], ['a'], [], ['theirs']],
    ['nobody else changed', ['a', 'b'], ['a', 'b'], ['b', 'a', 'c'], ['b', 'a', 'c']],
    ['the same was added', ['x'], [], ['x'], ['x']],
  ])('list of tags to which %s has them merged', (_, stored, base, next, merged) => {
    expect(mergeEdit(clippingOf({ tags: stored }), { tags: next }, { tags: base }, NOW).clipping.tags).toEqual(merged)
  })

  it('list of tags, and knows no base, takes none away', () => {
    expect(mergeEdit(clippingOf({ tags: ['theirs'] }), { tags: ['mine'] }, null, NOW).clipping.tags).toEqual([
      'theirs',
      'mine',
    ])
  })

  it.each<[string, ChosenFieldName[], ClippingEdit, ClippingEdit | null, ChosenFieldName[]]>([
    ['of the same window', ['title', 'author'], { toCheck: ['author'] }, { toCheck: ['title', 'author'] }, ['author']],
    [
      'that another window confirmed',
      ['author'],
      { toCheck: ['author'] },
      { toCheck: ['title', 'author'] },
      ['author'],
    ],
    [
      'of which another window confirmed another',
      ['title'],
      { toCheck: ['author'] },
      { toCheck: ['title', 'author'] },
      [],
    ],
    ['that came since', ['title', 'author'], { toCheck: [] }, { toCheck: ['title'] }, ['author']],
    ['that another window corrected', [], { toCheck: ['title', 'author'] }, { toCheck: ['title', 'author'] }, []],
    ['without a base', ['title', 'author'], { toCheck: ['title'] }, null, ['title']],
  ])('list of fields to check %s keeps every confirmation', (_, toCheck, edit, base, left) => {
    expect(mergeEdit(clippingOf({ toCheck }), edit, base, NOW).clipping.toCheck).toEqual(left)
  })

  it('note again and again, from two windows, keeps the last of either', () => {
    let clipping = clippingOf()
    const bases = ['', '']
    const typed = ['', '']
    for (const letter of 'words that two people type') {
      for (const window of [0, 1]) {
        const text = `${typed[window]}${letter}`
        clipping = mergeEdit(clipping, { note: text }, { note: bases[window] as string }, NOW).clipping
        typed[window] = text
        bases[window] = text
      }
      typed[1] = `${typed[1]}!`
    }
    expect(clipping.unmerged).toHaveLength(1)
    expect([clipping.note, clipping.unmerged[0]?.text].sort()).toEqual([bases[0], bases[1]].sort())
  })

  it('text of its own from before beside the field drops it', () => {
    const unmerged = [{ field: 'note' as const, text: 'mine, too long', at: AT }]
    const stored = clippingOf({ note: 'theirs', unmerged })
    const { clipping } = mergeEdit(stored, { note: 'mine' }, { note: 'mine, too long' }, NOW)
    expect(clipping.unmerged.map(({ text }) => text)).toEqual(['theirs'])
  })
})

describe('words left over from an editor', () => {
  it.each<[string, string, string | null, string, string | null]>([
    ['take the place of their base', 'a', 'a', 'a b', 'a b'],
    ['fill an empty note', '', null, 'left', 'left'],
    ['go on from what stands there', 'a b', '', 'a b c', 'a b c'],
    ['change nothing where they are held', 'a b c', 'a', 'a b', 'a b c'],
    ['are not put in place of what was written since', 'theirs', '', 'left', null],
    ['without a base are not put over a note', 'theirs', null, 'left', null],
  ])('%s', (_, note, base, text, becomes) => {
    const merged = mergeDraft(clippingOf({ note }), { note: text }, base === null ? null : { note: base }, NOW)
    expect(merged?.note ?? null).toBe(becomes)
  })

  it('change nothing where they are kept beside the field', () => {
    const stored = clippingOf({ note: 'theirs', unmerged: [{ field: 'note', text: 'left over', at: AT }] })
    expect(mergeDraft(stored, { note: 'left over' }, { note: '' }, NOW)).toBe(stored)
  })
})

describe('texts beside a field', () => {
  it('that are too many are joined, and no word is dropped', () => {
    const texts = Array.from({ length: 60 }, (_, index) => ({ field: 'note' as const, text: `text ${index}.`, at: AT }))
    const tidy = tidyUnmerged(texts, clippingOf())
    expect(tidy.length).toBeLessThanOrEqual(MOST_UNMERGED)
    const all = tidy.map(({ text }) => text).join(' ')
    expect(texts.every(({ text }) => all.includes(text))).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['no list', { field: 'note' }],
    ['nothing in a list', [null]],
    ['an unknown field', [{ field: 'exact', text: 'x', at: AT }]],
    ['no text', [{ field: 'note', text: 1, at: AT }]],
    ['an empty text', [{ field: 'note', text: ' ', at: AT }]],
  ])('that are %s are none', (_, value) => {
    expect(parseUnmerged(value)).toEqual([])
  })

  it('are read quickly, however many a file has', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => ({ field: 'note', text: `${index}`, at: AT }))
    expect(parseUnmerged(many).length).toBeLessThanOrEqual(MOST_UNMERGED)
  })

  it('are dropped by a press, and only they', () => {
    const one = { field: 'note' as const, text: 'one', at: AT }
    const two = { field: 'note' as const, text: 'two', at: AT }
    const stored = clippingOf({ note: 'n', unmerged: [one, two] })
    const change = { kind: 'discard', field: 'note', text: 'one' } as const
    expect(applyChange(stored, change, NOW)).toEqual({ ...stored, unmerged: [two], updatedAt: NOW })
    expect(applyChange(stored, { ...change, text: 'three' }, NOW)).toBe(stored)
  })

  it('stay when two clippings are joined, with a report that was replaced; joining again adds nothing', () => {
    const saved = clippingOf({
      report: 'Friday',
      updatedAt: NOW,
      unmerged: [{ field: 'note', text: 'beside', at: AT }],
    })
    const other = clippingOf({ report: 'Monday', unmerged: [{ field: 'title', text: 'Another', at: AT }] })
    const joined = joinClippings(saved, other)
    expect(joined.report).toBe('Friday')
    expect(joined.unmerged.map(({ text }) => text)).toEqual(['beside', 'Another', 'Monday'])
    expect(joinClippings(joined, other)).toBe(joined)
  })
})

describe('a change of many', () => {
  const change = (seen: string) => ({ kind: 'edit', edit: { report: 'Friday' }, seen }) as const
  it.each([
    ['replaces what the user saw', '2026-01-13T01:00:00+08:00', []],
    ['keeps what was written since', '2026-01-13T00:00:00+08:00', ['Monday']],
  ])('%s', (_, seen, beside) => {
    const next = applyChange(clippingOf({ report: 'Monday', updatedAt: AT }), change(seen), NOW)
    expect(next).toMatchObject({ report: 'Friday' })
    expect(next?.unmerged.map(({ text }) => text)).toEqual(beside)
  })
})

describe('a clipping that is replaced as a whole', () => {
  const before = clippingOf({ note: 'before the import' })
  const after = clippingOf({
    note: 'of the import',
    title: 'Imported',
    stated: { title: 'Six sectors' },
    updatedAt: AT,
  })

  it('is what it was, where nothing was written since', () => {
    expect(withLaterWords(before, after, { ...after, visits: null })).toBe(before)
    expect(isWrittenSince(after, { ...after, updatedAt: NOW })).toBe(false)
  })

  it('keeps what was written since, and the text that it replaces', () => {
    const stored = { ...after, note: 'of the import, and mine', report: 'Friday', updatedAt: NOW }
    expect(isWrittenSince(after, stored)).toBe(true)
    const put = withLaterWords(before, after, stored)
    expect(put).toMatchObject({ note: stored.note, report: 'Friday', title: before.title, stated: {}, updatedAt: NOW })
    expect(put.unmerged.map(({ text }) => text)).toEqual(['before the import'])
  })

  it.each<[string, Partial<Clipping>, Partial<Clipping>, Partial<Clipping>, ChosenFieldName[]]>([
    ['comes back as it was', { toCheck: ['author'] }, {}, {}, ['author']],
    [
      'stays confirmed',
      { toCheck: ['author', 'outlet'] },
      { toCheck: ['author', 'outlet'] },
      { toCheck: ['outlet'] },
      ['outlet'],
    ],
    [
      'stays corrected',
      { toCheck: ['outlet'] },
      { toCheck: ['outlet'] },
      { outlet: 'Mine', stated: { outlet: 'x' }, toCheck: [] },
      [],
    ],
    [
      'that the import corrected comes back beside a confirmed one',
      { toCheck: ['author', 'outlet'] },
      { author: 'B. Other', stated: { author: 'A. Writer' }, toCheck: ['outlet'] },
      { author: 'B. Other', stated: { author: 'A. Writer' }, toCheck: [] },
      ['author'],
    ],
  ])('has a field to check that %s', (_, next, known, stored, left) => {
    const [put, over, now] = [next, known, { ...stored, updatedAt: NOW }].map((parts) => clippingOf(parts))
    expect(withLaterWords(put as Clipping, over as Clipping, now as Clipping).toCheck).toEqual(left)
  })

  it('was changed by the user where a value was confirmed', () => {
    expect(isWrittenSince(clippingOf({ toCheck: ['title'] }), clippingOf())).toBe(true)
  })

  it('keeps a correction made since, with what the page said', () => {
    const stored = { ...after, outlet: 'Mine', stated: { ...after.stated, outlet: 'Harbour Policy Review' } }
    expect(withLaterWords(before, after, stored)).toMatchObject({
      outlet: 'Mine',
      stated: { outlet: 'Harbour Policy Review' },
    })
  })
})
