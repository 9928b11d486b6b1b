/** Figures of a quote: what is found in three scripts, what is not, and properties that hold for any text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChineseNumeral } from '../../../src/core/figures/chinese-numerals.ts'
import { parseDecimal, timesPowerOfTen, toDecimalText } from '../../../src/core/figures/decimal.ts'
import { toFigureList } from '../../../src/core/figures/figure.ts'
import { FIGURE_FORMS, findFigures } from '../../../src/core/figures/find-figures.ts'
import { toPlainText } from '../../../src/core/figures/plain-text.ts'
import {
  BATCH_CASES,
  DATE_CASES,
  DOCUMENT_CASES,
  FIRMS_CASES,
  type FigureCase,
  MONEY_CASES,
  NO_FIGURES,
  SHARE_CASES,
} from '../../cases/figures.ts'

const canonicalOf = (text: string, language = '') => findFigures(text, language).map(({ canonical }) => canonical)

describe.each<[string, readonly FigureCase[]]>([
  ['money', MONEY_CASES],
  ['shares', SHARE_CASES],
  ['numbers of firms', FIRMS_CASES],
  ['batches', BATCH_CASES],
  ['dates and periods', DATE_CASES],
  ['document numbers', DOCUMENT_CASES],
])('%s', (_, cases) => {
  it.each(cases.map(([text, ...canonical]) => ({ text, canonical })))('are read in: $text', ({ text, canonical }) => {
    expect(canonicalOf(text)).toEqual(canonical)
  })
})

describe('no figure', () => {
  it.each(NO_FIGURES)('is in: %s', (text) => {
    expect(canonicalOf(text)).toEqual([])
  })
})

describe('what the text leaves open', () => {
  it.each([
    ['元 of a Simplified page', '投入3000元', 'zh-CN', 'CNY 3000'],
    ['元 of a Traditional page', '投入3000元', 'zh-TW', '元? 3000'],
    ['元 of no page', '投入3000元', '', '元? 3000'],
    ['$ in Chinese text', '售價$3000', 'zh-HK', '$? 3000'],
  ])('settles %s', (_, text, language, canonical) => {
    expect(canonicalOf(text, language)).toEqual([canonical])
  })
})

describe('a figure', () => {
  it('keeps its place in the raw text, and the words that qualify it', () => {
    const [figure] = findFigures('全年\u200b投入 超过 １．１ 亿元。', '')
    expect(figure).toMatchObject({ kind: 'money', currency: 'CNY', value: '110000000', to: null, qualifier: 'over' })
    expect(figure?.raw).toBe('超过 １．１ 亿元')
    expect(figure?.span).toEqual({ start: 6, end: 15 })
  })

  it('stands once in a list, in the text’s order', () => {
    const figures = findFigures('第七批：30%，300亿元，又是30%。', '')
    expect(toFigureList(figures)).toEqual(['batch 7', '30%', 'CNY 30000000000'])
  })

  it('leaves the words before a document number to the sentence', () => {
    expect(findFigures('根据工信部企业〔2023〕193号文件', '')[0]?.raw).toBe('工信部企业〔2023〕193号')
  })
})

describe('numerals', () => {
  it.each([
    ['两千', '2000'],
    ['廿三', '23'],
    ['十', '10'],
    ['一百零五', '105'],
    ['三万五千', '35000'],
    ['三万零五', '30005'],
    ['三万亿', '3000000000000'],
    ['一亿五千万', '150000000'],
  ])('%s is %s', (text, value) => {
    const read = readChineseNumeral(text)
    expect(read && toDecimalText(read)).toBe(value)
  })

  it.each(['三万五', '一百二', '三四', '百三千', '亿', '万', '一亿五千', '五百三百'])('%s is open to doubt', (text) => {
    expect(readChineseNumeral(text)).toBeNull()
  })

  it('are exact, however many places are moved', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.nat(8), (units, places) => {
        const shown = toDecimalText({ units, scale: places })
        expect(toDecimalText(timesPowerOfTen(parseDecimal(shown), places))).toBe(String(units))
      }),
    )
  })
})

const PIECES =
  '3|12|1,234|1.5|2026|００|亿元|万|億美元|三百二十|廿|第|批|家|企业|"小巨人"|%|百分之|个百分点|年|1月|民國|〔2023〕|193号|-|至| to |and |over |超过|近|RMB |US$|$|¥|bn|million | yuan| firms|batch |seventh |VII|十四五|\n|\n\n|\u200b|，|。|(|)| |x|\ud83d|😀'.split(
    '|',
  )
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
)

describe('any text', () => {
  it('is read without an error; figures stand in it in order, apart, and as written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let lastEnd = 0
        for (const { span, raw, canonical } of findFigures(text, '')) {
          expect(span.start).toBeGreaterThanOrEqual(lastEnd)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(raw).toBe(text.slice(span.start, span.end))
          expect(canonical).not.toBe('')
          lastEnd = span.end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('holds the same money where it is written in canonical form', () => {
    const amounts = [...MONEY_CASES, ...SHARE_CASES.filter(([, canonical]) => !canonical?.includes('points'))]
    for (const canonical of amounts.flatMap(([, ...forms]) => forms))
      expect(canonicalOf(canonical)).toEqual([canonical])
    fc.assert(
      fc.property(anyText, (text) => {
        for (const figure of findFigures(text, '')) {
          if (figure.kind === 'money') expect(canonicalOf(figure.canonical)).toEqual([figure.canonical])
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('costs a bounded number of steps at each place: no pattern repeats without end', () => {
    for (const { pattern } of FIGURE_FORMS) {
      const source = pattern.source.replace(/\\./g, '.').replace(/\[[^\]]*\]/g, '.')
      expect(source, 'unbounded').not.toMatch(/[*+]|\{\d+,\}/)
    }
  })

  it.each([
    ['digits', '7'],
    ['digits and commas', '1,'],
    ['Chinese numerals', '百'],
    ['Han before a bracket', '企'],
    ['quotation marks', '"'],
    ['spaces', ' '],
    ['words', 'small '],
    ['dashes', '3-'],
    ['firms that never come', '3家中'],
  ])('of 100,000 %s holds nothing, and is read to its end', (_, piece) => {
    expect(canonicalOf(piece.repeat(100_000 / piece.length))).toEqual([])
  })

  it('skips no text that holds a figure: the quick test of its form passes it', () => {
    const all = [MONEY_CASES, SHARE_CASES, FIRMS_CASES].flat().map(([text]) => toPlainText(text).text)
    let found = 0
    for (const { pattern, needs } of FIGURE_FORMS) {
      for (const text of needs ? all : []) {
        pattern.lastIndex = 0
        if (!pattern.test(text)) continue
        found++
        expect(needs?.test(text), `${text} ${needs}`).toBe(true)
      }
    }
    expect(found).toBeGreaterThan(100)
  })
})
