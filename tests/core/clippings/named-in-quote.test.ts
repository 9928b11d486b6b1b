/** Which fields of a clipping hold what its quote names. */
import { describe, expect, it } from 'vitest'
import { toNamedInQuote } from '../../../src/core/clippings/named-in-quote.ts'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { ORGANISATIONS } from '../../../src/core/lexicon/shipped-packs.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'

const recognizer = createRecognizer(getShippedLexicon())

describe('a quote', () => {
  it.each([
    ['a company in English', 'SMIC hired a cook.', { companies: ['company.smic'] }],
    ['a company in Chinese, once', '蓝箭航天招人，藍箭航天搬家。', { companies: ['company.landspace'] }],
    ['an agency', '工信部回复了来信。', { agencies: ['policy.miit'] }],
    ['the agency of an official', 'Li Lecheng opened the fair.', { agencies: ['policy.miit'] }],
    ['a laboratory', '鹏城实验室换了门牌。', { agencies: ['agency.pengcheng'] }],
    [
      'a company and what it makes',
      'LandSpace launched a rocket.',
      { companies: ['company.landspace'], categories: ['aerospace'], concepts: ['aero.rocket'] },
    ],
    [
      'two categories in one phrase',
      'They file for 6G satellites.',
      { categories: ['aerospace', '6g'], concepts: ['aero.satellite', '6g.sector'] },
    ],
  ])('records %s', (_, text, named) => {
    const nothing = { categories: [], concepts: [], companies: [], agencies: [] }
    expect(toNamedInQuote(recognizer.find(text))).toEqual({ ...nothing, ...named })
  })
})

describe('the list of organisations', () => {
  it('has ids of its own, and names in three scripts', () => {
    expect(new Set(ORGANISATIONS.map(({ id }) => id)).size).toBe(ORGANISATIONS.length)
    for (const { en, zhHans, zhHant } of ORGANISATIONS) expect([en[0], zhHans[0], zhHant[0]]).not.toContain(undefined)
  })

  it('is found by every name that needs no context', () => {
    const missed = ORGANISATIONS.flatMap(({ id, of = id, en, zhHans, zhHant, weak = [] }) =>
      [...en, ...zhHans, ...zhHant].filter((name) => {
        const { companies, agencies } = toNamedInQuote(recognizer.find(`。${name}。`))
        return !weak.includes(name) && ![...companies, ...agencies].includes(of)
      }),
    )
    expect(missed).toEqual([])
  })
})
