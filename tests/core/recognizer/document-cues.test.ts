/** Cues of a document: why forms count, and that the order in which a document arrives does not matter. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { createDocumentCues } from '../../../src/core/recognizer/document-cues.ts'
import { explainText } from '../../../src/core/recognizer/explain.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'

const lexicon = getShippedLexicon()
const recognizer = createRecognizer(lexicon)

describe('the reason', () => {
  it.each([
    ['a strong form', 'A plant for integrated circuits opened.', 'integrated circuits', true, 'strong', ''],
    [
      'a cue in the document',
      'The chips are late. TSMC is sorry.',
      'chips',
      true,
      'cue-in-document',
      'integrated-circuits',
    ],
    ['no cue in the document', 'The chips are late, said the waiter.', 'chips', false, 'no-cue-in-document', ''],
    ['a name', 'Shares of Ceres Robotics and Dragonfly Aerospace fell.', 'Aerospace', false, 'in-a-name', ''],
    [
      'the sentence speaks against',
      'Nvidia makes processors. Pass the salsa with the chips.',
      'chips',
      false,
      'ruled-out-in-sentence',
      'salsa',
    ],
    [
      'the document speaks against',
      'Each SME signed. Small firms wait. Semiconductor manufacturing equipment (SME) is scarce.',
      'SME',
      false,
      'ruled-out-in-document',
      'semiconductor manufacturing equipment (sme)',
    ],
    [
      'more words of another sense',
      'Each SME signed. Small firms wait. ASML ships lithography systems.',
      'SME',
      false,
      'no-cue-in-document',
      '',
    ],
  ])('is %s', (_, text, words, isMention, reason, cue) => {
    const explanation = explainText(text, recognizer, lexicon).find(
      ({ start, end }) => text.slice(start, end) === words,
    )
    expect(explanation).toMatchObject({ isMention, reason, cue })
  })
})

/** Blocks that give and need cues, so that every order of arrival matters if any does. */
const BLOCKS = [
  'The chips are late again.',
  'TSMC and SMIC wait for wafers.',
  'Each SME gets a grant.',
  'A subject matter expert (SME) wrote the test.',
  'The rocket stands on the pad.',
  'NASA counts the payloads in orbit.',
  '新材料与芯片并列。',
  '小巨人企业获得专精特新称号。',
  'Nothing to see here.',
]

describe('a document whose blocks come and go', () => {
  it('ends as a fresh reading of what is there, whatever the order', () => {
    const steps = fc.array(fc.record({ block: fc.nat(BLOCKS.length - 1), comes: fc.boolean() }), { maxLength: 40 })
    fc.assert(
      fc.property(steps, (list) => {
        const scans = BLOCKS.map((text) => recognizer.scan(text))
        const live = createDocumentCues()
        const present = new Set<number>()
        for (const { block, comes } of list) {
          if (comes === present.has(block)) continue
          const scan = scans[block] as (typeof scans)[number]
          if (comes) {
            live.add(scan)
            present.add(block)
          } else {
            live.remove(scan)
            present.delete(block)
          }
        }
        const fresh = createDocumentCues()
        for (const block of present) fresh.add(scans[block] as (typeof scans)[number])
        for (const block of present) {
          const { candidates } = scans[block] as (typeof scans)[number]
          expect(candidates.map(live.isMention)).toEqual(candidates.map(fresh.isMention))
        }
      }),
    )
  })

  it('says so when a cue appears or goes, and only then', () => {
    const document = createDocumentCues()
    const scan = recognizer.scan('TSMC waits.')
    expect([document.add(scan), document.add(scan), document.remove(scan), document.remove(scan)]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

describe('irrelevant text far away', () => {
  it('never changes a mention', () => {
    const mentions = (text: string) =>
      recognizer.find(text).map(({ start, end, surface }) => `${start}-${end} ${surface.concept.id}`)
    const filler = fc.array(
      fc.constantFrom('The cat sat on the mat.', '猫坐在垫子上。', 'Rain fell all day!', '昨夜又下雨了。'),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...BLOCKS), filler, (block, sentences) => {
        expect(mentions(`${block}\n\n${sentences.join('\n')}`)).toEqual(mentions(block))
      }),
    )
  })
})

describe('any text', () => {
  it.each([
    ['ten million of one letter', 'a'.repeat(10_000_000)],
    ['a million spaces', `6G${' '.repeat(1_000_000)}x`],
    ['a million soft hyphens', `bio${'\u00ad'.repeat(1_000_000)}manufacturing`],
    ['lone surrogates', '\ud800\udc00\ud800芯片\udfff'],
    ['every code unit', Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('')],
  ])('is legal: %s', (_, text) => {
    expect(() => recognizer.find(text)).not.toThrow()
  })
})
