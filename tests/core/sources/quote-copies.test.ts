/** Which quotes are grouped as copies of one text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAST_COPY_WEIGHT, toCopyKey } from '../../../src/core/sources/quote-copies.ts'

const CHINESE = '工信部表示，将支持“专精特新”中小企业参与集成电路与新材料的中试平台建设。'
const ENGLISH =
  'The ministry said that it would back small firms in integrated circuits, new materials and biomanufacturing.'

describe('copies of a text', () => {
  it.each([
    [
      'in Traditional characters',
      CHINESE,
      '工信部表示，將支持「專精特新」中小企業參與集成電路與新材料的中試平台建設。',
    ],
    ['in the radicals that a PDF gives', CHINESE, CHINESE.replace('工', '⼯').replace('小', '⼩')],
    [
      'with other punctuation and spaces',
      CHINESE,
      ' 工信部表示, 将支持 专精特新 中小企业\n参与集成电路与新材料的中试平台建设',
    ],
    [
      'with other quotation marks, dashes and case',
      `“${ENGLISH}”`,
      ENGLISH.toUpperCase().replace('small firms', 'small\u00a0firms'),
    ],
    [
      'in full width',
      ENGLISH,
      ENGLISH.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
  ])('are grouped %s', (_, one, other) => {
    expect(toCopyKey(one)).not.toBe('')
    expect(toCopyKey(one)).toBe(toCopyKey(other))
  })

  it.each([
    ['another number', CHINESE.replace('中试', '三个中试'), CHINESE.replace('中试', '四个中试')],
    ['another word', ENGLISH, ENGLISH.replace('small', 'large')],
    ['another end', ENGLISH, ENGLISH.slice(0, -12)],
  ])('are not grouped with %s', (_, one, other) => {
    expect(toCopyKey(one)).not.toBe(toCopyKey(other))
  })

  it.each([
    ['a name', '工业和信息化部'],
    ['a formula', 'The ministry said in a statement on Monday.'],
    ['23 characters', '中'.repeat(LEAST_COPY_WEIGHT - 1)],
    ['punctuation', '。'.repeat(100)],
    ['nothing', ''],
  ])('are never grouped by %s', (_, text) => {
    expect(toCopyKey(text)).toBe('')
  })

  it('are grouped from the least weight on, in each script', () => {
    expect(toCopyKey('中'.repeat(LEAST_COPY_WEIGHT))).not.toBe('')
    expect(toCopyKey('a'.repeat(3 * LEAST_COPY_WEIGHT))).not.toBe('')
    expect(toCopyKey('a'.repeat(3 * LEAST_COPY_WEIGHT - 1))).toBe('')
  })

  it('have the same letters and digits, for any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '中', '國', '国', '1', '，', ' ', '-', '“', '😀'),
      minLength: 20,
      maxLength: 90,
    })
    fc.assert(
      fc.property(text, (one) => {
        const key = toCopyKey(one)
        if (key !== '')
          expect(key).toBe(
            one
              .toLowerCase()
              .replaceAll('國', '国')
              .replace(/[^a-z中国1]/g, ''),
          )
        expect(toCopyKey(`${one}，`)).toBe(key)
      }),
    )
  })
})
