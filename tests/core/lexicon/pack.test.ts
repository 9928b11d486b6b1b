/** The reviewed data: every pack conforms to its schema, and its notes can be shown to users. */
import { describe, expect, it } from 'vitest'
import { CATEGORY_IDS } from '../../../src/core/categories.ts'
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts'
import { checkPack, type Pack } from '../../../src/core/lexicon/pack.ts'
import { LEXICON_VERSION, PACK_COMPANIONS, SHIPPED_PACKS } from '../../../src/core/lexicon/shipped-packs.ts'

interface Note {
  definition: { en: string; zhHans?: string; zhHant?: string }
  policy?: { title: { en: string }; issuer: { en: string }; number?: string; date: string; link?: string }
  sources: string[]
}

type PackWithNotes = Pack & { notes: Record<string, Note> }
const packs = SHIPPED_PACKS as readonly PackWithNotes[]
const concept = { id: 'test.one', kind: 'product', en: ['one'], zhHans: [], zhHant: [], strength: 'high' }
const packOf = (change: object): Pack => ({ category: '6g', concepts: [{ ...concept, ...change }] })

describe('the shipped packs', () => {
  it.each(packs.map((pack) => [pack.category, pack] as const))('%s keeps to the schema', (_, pack) => {
    expect(checkPack(pack)).toEqual([])
  })

  it('are one for each category, in its order', () => {
    expect(packs.map(({ category }) => category)).toEqual(CATEGORY_IDS)
  })

  it('have a note for every concept, and for nothing else', () => {
    for (const { concepts, notes } of packs)
      expect(Object.keys(notes).sort()).toEqual(concepts.map(({ id }) => id).sort())
  })

  it('define at least 120 concepts in three languages, each in one line', () => {
    const notes = packs.flatMap((pack) => Object.values(pack.notes))
    const whole = notes.filter(({ definition: { en, zhHans, zhHant } }) => en && zhHans && zhHant)
    expect(whole.length).toBeGreaterThanOrEqual(120)
    for (const { definition } of notes) expect(Object.values(definition).join('')).not.toContain('\n')
  })

  it('name issuer and date with every policy document, and link to the web only', () => {
    for (const { policy } of packs.flatMap((pack) => Object.values(pack.notes))) {
      if (!policy) continue
      expect(policy.title.en.length * policy.issuer.en.length).toBeGreaterThan(0)
      expect(policy.date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/)
      if (policy.link) expect(policy.link).toMatch(/^https:\/\//)
    }
  })

  it('compile to a version', () => {
    expect(compileLexicon(packs, LEXICON_VERSION, PACK_COMPANIONS).version).toMatch(/^\d{4}\.\d{1,2}\.\d+$/)
  })
})

describe('a pack with a fault', () => {
  it.each([
    ['an unknown strength', { strength: 'huge' }, 'unknown strength "huge"'],
    ['an unknown field', { colour: 'red' }, 'unknown field colour'],
    ['no English name', { en: [] }, 'no English name'],
    ['a strength of a form it does not have', { strengthOf: { two: 'low' } }, '"two"'],
    ['an id that is none', { id: 'Test One' }, 'is no id'],
  ])('%s is named', (_, change, fault) => {
    expect(checkPack(packOf(change)).join()).toContain(fault)
  })

  it('does not compile, and names the concepts that claim one form', () => {
    const pack = { category: '6g', concepts: [concept, { ...concept, id: 'test.two' }] }
    expect(() => compileLexicon([pack], 'test')).toThrow(/"one" belongs to test.one and to test.two/)
  })

  it('does not compile when it names another field that is not listed', () => {
    expect(() => compileLexicon([packOf({ otherFields: ['gardens'] })], 'test')).toThrow(/"gardens" is no other field/)
  })

  it('does not compile when a decoy is a form', () => {
    expect(() => compileLexicon([{ ...packOf({}), decoys: ['One'] }], 'test')).toThrow(/decoy "One"/)
  })
})
