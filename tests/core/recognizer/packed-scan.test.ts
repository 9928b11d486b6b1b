/** Scans arrive as they were sent, whatever they hold. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCustomLexicon } from '../../../src/core/lexicon/custom-lexicon.ts'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { packScans, unpackScans } from '../../../src/core/recognizer/packed-scan.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'

const own = createCustomLexicon([{ id: 'own-1', terms: 'lidar\nharbour*' }])
const recognizer = createRecognizer(getShippedLexicon(), own)

const SENTENCES = [
  'The chips are late again, and TSMC waits for wafers.',
  'A 6G satellite needs lidar, said Li Lecheng of MIIT.',
  'Each SME gets a grant; a subject matter expert (SME) wrote the test.',
  '小巨人企业获得专精特新称号，新材料与芯片并列。',
  '人形機械人與生物製造列入計畫。',
  'Nothing to see at the harbourside.',
  '',
]

const sent = (texts: readonly string[]) => structuredClone(packScans(texts.map((text) => recognizer.scan(text))))

describe('packed scans', () => {
  it('are the same once they are unpacked, in any number and order', () => {
    const texts = fc.array(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((parts) => parts.join(' ')))
    fc.assert(
      fc.property(texts, (blocks) => {
        const scans = blocks.map((text) => recognizer.scan(text))
        expect(unpackScans(sent(blocks), blocks.length)).toEqual(JSON.parse(JSON.stringify(scans)))
      }),
    )
  })

  it('send what texts share once', () => {
    const [once, often] = [sent([SENTENCES[0] as string]), sent(Array(50).fill(SENTENCES[0]))]
    expect(often.surfaces).toEqual(once.surfaces)
    expect(often.verdicts).toEqual(once.verdicts)
    expect(often.cueLists).toEqual(once.cueLists)
  })

  it('are none where texts are missing', () => {
    expect(unpackScans(sent(['6G']), 2)).toBeNull()
  })
})
