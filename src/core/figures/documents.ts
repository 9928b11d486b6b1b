/**
 * Numbers of official documents (GB/T 9704-2012, 7.2.5: issuer's code, year in hexagonal brackets, number):
 * 国发〔2015〕28号; announcements and decrees that count by issuer and year; 字第 numbers of Taiwan; and English renderings.
 */

import type { DocumentNumber } from './figure.ts'
import type { FigureForm } from './figure-form.ts'

const HAN = '\\p{Script=Han}'
const YEAR = '(?:19|20)\\d\\d'

/** Words of the sentence written without a gap before a code. The text behind the last of them is the code. */
const NOT_CODE =
  /^.*(?:根据|依据|依照|按照|遵照|参照|详见|印发|发布|下发|出台|公布|废止|执行|落实|贯彻|关于|文件|通知|文号|国务院|号文|号|的|了|见|以|即|与|和|及|或|按|据|由)/u

const toCode = (text = '') => text.replace(NOT_CODE, '')
const leadOf = (match: RegExpExecArray) => (match[1] ?? '').length - toCode(match[1]).length

function toDocument(code: string, rest: string): DocumentNumber | null {
  const issuer = toCode(code)
  return issuer === '' || issuer.length > 10 ? null : { kind: 'document', value: issuer + rest }
}

/** The issuer's name only, where a word of the sentence precedes it. */
const toIssuer = (text = '') =>
  /(?:根据|依据|依照|按照|参照|发布|公布|印发|执行|关于|见|的|据)([^据照布见于的]{2,16})$/u.exec(text)?.[1] ?? text

const ISSUER = `(?<!${HAN})(${HAN}{0,30}(?:部|局|委|委员会|总局|总署|署|办公室|银行|国务院|办公厅|政府))`
/** Words that begin a sentence, not a name. */
const OPENING = '(?:See|The|Under|In|Per|By|On|From|With|And|As|For|To|Its|This|That|Following|Both|An?)'
const ENGLISH_KIND = '(?:Notice|Announcement|Circular|Order|Decree|Document|Bulletin|Opinion)'

export const DOCUMENT_FORMS: readonly FigureForm[] = [
  {
    pattern: new RegExp(`(?<!${HAN})(${HAN}{1,40}) ?[\\[(](${YEAR})[\\])] ?第?(\\d{1,5}) ?号`, 'gu'),
    read: ([, code = '', year, number]) => toDocument(code, `〔${year}〕${number}号`),
    lead: leadOf,
  },
  {
    // 工业和信息化部公告2023年第12号
    pattern: new RegExp(`${ISSUER}(公告|通告|令) ?(?:[(\\[]?(${YEAR})年[)\\]]?)? ?第? ?(\\d{1,5}) ?号`, 'gu'),
    read: ([, issuer = '', kind = '', year, number]) => {
      if (toIssuer(issuer).length < 2) return null
      return {
        kind: 'document',
        value: `${toIssuer(issuer)}${kind}${year === undefined ? '' : `${year}年`}第${number}号`,
      }
    },
    lead: ([, issuer = '']) => issuer.length - toIssuer(issuer).length,
  },
  {
    pattern: new RegExp(`(?<!${HAN})(${HAN}{1,40})字第 ?(\\d{4,12}) ?号`, 'gu'),
    read: ([, code = '', number]) => toDocument(code, `字第${number}号`),
    lead: leadOf,
  },
  {
    // MIIT Notice No. 12 [2023], Guofa [2015] No. 28
    pattern: new RegExp(
      `(?<![A-Za-z])(?!${OPENING} )((?:[A-Z][A-Za-z&-]{1,20} ){1,4})(?:[Nn]o\\. ?(\\d{1,5}),? ?[\\[(](${YEAR})[\\])]|[\\[(](${YEAR})[\\])],? ?[Nn]o\\. ?(\\d{1,5}))(?!\\d)`,
      'gu',
    ),
    read: ([, name = '', number, year, firstYear, lastNumber]) => ({
      kind: 'document',
      value: `${name}No. ${number ?? lastNumber} [${year ?? firstYear}]`,
    }),
  },
  {
    pattern: new RegExp(
      `(?<![A-Za-z])(?!${OPENING} )((?:[A-Z][A-Za-z&-]{1,20} ){1,4}${ENGLISH_KIND} )[Nn]o\\. ?(\\d{1,5}) of (${YEAR})(?!\\d)`,
      'gu',
    ),
    read: ([, name = '', number, year]) => ({ kind: 'document', value: `${name}No. ${number} [${year}]` }),
  },
]
