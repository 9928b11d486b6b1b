/** Folding: what counts as the same written form, and that offsets stay those of the raw text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'
import { foldUnit, isOfWord, prepareTables } from '../../../src/core/text/character-tables.ts'
import { foldText, foldWidth } from '../../../src/core/text/fold-text.ts'
import { lexiconOf } from '../../support/small-lexicon.ts'

prepareTables()

describe('two writings', () => {
  it.each([
    ['case', 'BioManufacturing', 'biomanufacturing'],
    ['full width', '６Ｇ', '6g'],
    ['full-width hyphen', 'low－altitude', 'low altitude'],
    ['hyphen and space', 'low-altitude economy', 'low altitude economy'],
    ['non-breaking hyphen and dash', 'low\u2011altitude – economy', 'low altitude economy'],
    ['soft hyphen', 'bio\u00admanufacturing', 'biomanufacturing'],
    ['zero-width space', '生物\u200b制造', '生物制造'],
    ['runs of white space', 'humanoid\n\t robots', 'humanoid robots'],
    ['quotation marks', '专精特新“小巨人”企业', '专精特新小巨人企业'],
    ['corner brackets', '專精特新「小巨人」企業', '专精特新小巨人企业'],
    ['curly apostrophe', 'China’s', "china's"],
    ['Traditional and Simplified', '積體電路', '积体电路'],
    ['後 and 后', '後摩爾', '后摩尔'],
    ['裡 and 里', '這裡', '这里'],
    ['發 and 发', '開發', '开发'],
    ['a unit written as one character', '5㎚', '5nm'],
    ['Kangxi radicals, as PDFs give them', '⼈⼯智能与⽣物制造', '人工智能与生物制造'],
    ['radicals of the supplement', '⻜机与⻋规级芯⽚', '飞机与车规级芯片'],
    ['a radical and a Traditional character', '⾶機', '飞机'],
    ['a compatibility ideograph', '專\uf9b4', '专领'],
    ['a variation selector', '機\ufe00器⼈', '机器人'],
    ['a variation selector of the supplement', '葛\u{e0100}城', '葛城'],
    ['a quotation mark or a space between words', 'its“chips”and', 'its chips and'],
    ['a space between Chinese and Latin', '6G 网络', '6G网络'],
    ['a space before what becomes Latin letters', '集 ﬁ', '集fi'],
    ['a line break inside a Chinese word', '集成\n  电路', '集成电路'],
  ])('that differ in %s are the same', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  it.each([
    ['hair and development', '開髮', '开发'],
    ['noodles and panels', '麵板', '面板'],
    ['a space between Chinese words', '集成 电路', '集成电路'],
    ['words', 'chip', 'chips'],
  ])('that differ in %s are not', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })
})

describe('folding', () => {
  it('leads every unit to its end at once', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit)
    expect(units.filter((unit) => foldUnit(foldUnit(unit)) !== foldUnit(unit))).toEqual([])
  })

  it('knows letters, marks and digits as the engine does, as far as that knows Unicode', () => {
    const units = Array.from({ length: 0x2e80 - 0x30 }, (_, index) => 0x30 + index)
    const differing = units.filter(
      (unit) => foldUnit(unit) === unit && isOfWord(unit) !== /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)),
    )
    // Characters added to Unicode after the older of the two versions are no fault of either.
    expect(differing.filter((unit) => unit < 0x860 || (unit >= 0x1e00 && unit < 0x2c00))).toEqual([])
  })

  it('knows capitals as the engine does', () => {
    const units = Array.from({ length: 0x24ff }, (_, unit) => unit)
    const differing = units.filter((unit) => {
      const small = String.fromCharCode(unit).toLowerCase()
      return small.length === 1 && small.charCodeAt(0) !== unit && foldUnit(unit) !== foldUnit(small.charCodeAt(0))
    })
    expect(differing.filter((unit) => unit < 0x600)).toEqual([])
  })

  it('of what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('of width alone keeps capitals', () => {
    expect(foldWidth('ＳｉＣ – “x”')).toBe('SiC x')
  })
})

describe('a Traditional page', () => {
  it.each([
    ['研发', '研發中心', '研發'],
    ['显示面板', '顯示面板', '顯示面板'],
    ['積體電路', '积体电路厂', '积体电路'],
  ])('finds %s in %s, and offsets are those of the page', (form, text, words) => {
    const [mention] = createRecognizer(lexiconOf([form])).find(`前文${text}`)
    expect(`前文${text}`.slice(mention?.start, mention?.end)).toBe(words)
  })

  it('does not find a form through a character of another sense', () => {
    expect(createRecognizer(lexiconOf(['显示面板', '研发'])).find('顯示麵板，研髮')).toEqual([])
  })
})

describe('offsets', () => {
  it('always cut out of the raw text what folds to the form', () => {
    const lexicon = lexiconOf(['humanoid robots', '集成电路', '5nm'])
    const recognizer = createRecognizer(lexicon)
    const writings = fc.constantFrom(
      'humanoid\u00a0robots',
      'HUMANOID-ROBOTS',
      '集\u200b成電路',
      '集成“电路',
      '５ｎｍ',
      '5㎚',
    )
    const noise = fc.constantFrom(' ', '，', '猫 ', '. ', '\n', '\u200b')
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, writings, noise)), (parts) => {
        const text = parts.flat().join('')
        for (const { start, end, surface } of recognizer.find(text)) {
          expect(foldText(text.slice(start, end)).includes(surface.form)).toBe(true)
        }
      }),
    )
  })
})
