/** Which concept names a phrase of several parts, and what else is recorded of it. */
import { describe, expect, it } from 'vitest'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { conceptsOf } from '../../../src/core/recognizer/mention.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'

const recognizer = createRecognizer(getShippedLexicon())

describe('a phrase', () => {
  it.each([
    ['the most specific part', 'We back specialized, sophisticated, distinctive, and innovative SMEs.', ['sme.srdi']],
    ['the memory, not the chip', 'It ships high bandwidth memory chips.', ['ic.hbm']],
    ['the architecture, not the chip', 'It ships RISC-V chips.', ['ic.riscv']],
    ['the machine with its abbreviation', 'It builds extreme ultraviolet (EUV) lithography machines.', ['ic.euv']],
    ['the transformation of the firms', '推动中小企业数字化转型。', ['sme.digtrans']],
    ['the rocket series', '长征八号甲运载火箭转场。', ['aero.lm']],
    ['its head, and records the other part', 'They file for 6G satellites.', ['aero.satellite', '6g.sector']],
    ['its head in Chinese, and records the other part', '6G卫星已经申报。', ['aero.satellite', '6g.sector']],
    ['the kind of firm, and records what they make', '两家专精特新芯片企业上市。', ['sme.srdi', 'ic.chip']],
  ])('is named by %s', (_, text, concepts) => {
    const mentions = recognizer.find(text)
    expect(mentions).toHaveLength(1)
    expect(conceptsOf(mentions).map(({ id }) => id)).toEqual(concepts)
  })
})
