/** Counts of firms: a number, a measure word and a noun for firms in Chinese; a number and a plural in English. */

import type { Measure } from './figure.ts'
import type { FigureForm } from './figure-form.ts'
import { measurePatterns, readMeasure } from './measure-form.ts'

const NOUN =
  '(?:台厂|企业|公司|小巨人|厂商|厂家|业者|制造商|供应商|供货商|开发商|运营商|民企|国企|央企|外企|车企|药企|初创|单项冠军|独角兽|瞪羚|经营主体|个体工商户|商户)'
/** What 家 also counts, and words that show that the noun after it belongs to something else. */
const OTHER =
  '医院|银行|学校|大学|高校|媒体|报社|机构|门店|商店|券商|证券|基金|协会|商会|研究|实验室|中心|部门|单位|餐|酒店|园区|平台|向|给|对|为|与|和|及|将|把|被|让|在|从|的'
const GAP = `(?:(?!${NOUN}|${OTHER})[\\p{Script=Han}a-z"])`
/** With its opening quotation mark: "小巨人"企业 is one noun. */
const NOUNS = `${NOUN}(?:"?${NOUN}){0,2}`

const CHINESE_UNIT = `(?:家|户|间)"?(?:${GAP}{0,16}${NOUNS})|个${NOUNS}`
/** 企业达1.46万家: the noun precedes. */
const NOUN_BEFORE = `(?<=${NOUN}"?(?:总数|数量|总量|数|已|约|达|到|至|共|有|增|超|过|为|近|累计|全国|目前|,| ){0,6})`

const PLURAL =
  '(?:firms|companies|enterprises|businesses|manufacturers|start-?ups|smes|msmes|unicorns|suppliers|makers|producers|chipmakers|carmakers|automakers|drugmakers|developers|corporations|little giants|"little giants")'
const NOT_DESCRIBING =
  'of|in|to|and|or|for|by|with|from|at|on|as|the|that|which|who|were|was|is|are|be|has|have|had|will|can|its|their|his|per|than|more|less|percent|years?|months?|weeks?|days?|hours?|minutes?|times|people|workers|staff|jobs|banks|cities|towns|provinces|countries|regions|counties|patents|products|projects|universities|institutes|yuan|dollars?|euros?|yen|won|rmb|million|billion|trillion|thousand|nm|tonnes?|tons?|km|mw|gw|points?|when|after|before|while|but|said|says|where|other|including|such|like|across|into|under|over|about|we|it|they|this|these|those'
const DESCRIBING = `(?:small(?: |- )and medium-sized |(?!(?:${NOT_DESCRIBING})[ ,"])"?[a-z][a-z'-]{0,20}"?(?:(?<!s), | ))`
const ENGLISH_UNIT = `(?<= |-)${DESCRIBING}{0,5}${PLURAL}(?![a-z])`

/** Numbers that are names (Fortune 500, Article 5, tier 1) or years (in 2024 companies grew). */
const NOT_NAMED =
  '(?<!(?:fortune|global|top|csi|s&p|ftse|nikkei|article|no\\.|number|section|chapter|clause|rule|tier|level|class|phase|stage|series|grade|type|part|page|stock|figure|table) ?-?)' +
  '(?<!(?:in|since|by|during|until|of|before|after|year|january|february|march|april|may|june|july|august|september|october|november|december)[, ] ?(?=(?:19|20)\\d\\d ))'

/** 一家公司 is "a company". */
const A_FIRM = /^一$/u

/** "15. Big companies must …": the number of a line or a note, not of firms. */
const LINE_NUMBER = /(?:^|[\n.?!:]) ?$/
const CAPITAL = /^\d{1,3} [A-Z]/

function readFirms(match: RegExpExecArray): Measure | null {
  const read = readMeasure(match)
  if (read === null || A_FIRM.test(match.groups?.low ?? '') || !/^\d{1,12}$/.test(read.value) || read.value === '0')
    return null
  if (CAPITAL.test(match[0]) && LINE_NUMBER.test(match.input.slice(Math.max(0, match.index - 2), match.index)))
    return null
  return { kind: 'firms', value: read.value, to: read.to, qualifier: read.qualifier }
}

export const FIRMS_FORMS: readonly FigureForm[] = [
  ...measurePatterns({ unit: CHINESE_UNIT }),
  ...measurePatterns({
    unit: '家|户',
    notAfter: NOUN_BEFORE,
    notBefore: `(?!次|${OTHER}|\\p{Script=Han}{0,4}(?:${OTHER}))`,
  }),
  ...measurePatterns({ unit: ENGLISH_UNIT, notAfter: NOT_NAMED }),
].map((found) => ({ ...found, read: readFirms }))
