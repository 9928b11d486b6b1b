/** Random clippings: every text hostile, every list of any length, all of it within what the store can hold. */
import fc from 'fast-check'
import { ALL_CATEGORY_IDS, toCategoryOrder } from '../../src/core/categories.ts'
import { CHOSEN_FIELDS } from '../../src/core/clippings/chosen-fields.ts'
import { CLIPPING_VERSION, type Clipping } from '../../src/core/clippings/clipping.ts'

/** Pieces that are difficult for spreadsheets, separators and guards. */
const PIECES = [
  "'",
  '"',
  '=',
  '+1',
  '-',
  '@a',
  '＝',
  ' ',
  '\u3000',
  '\t',
  '\n',
  '\r\n',
  ',',
  ';',
  '；',
  '芯片',
  '積體電路',
  '😀',
  'a',
  '2026-01-12',
  '1/2',
  '0012',
  '1e5',
  'TRUE',
  '{}',
  '\\',
  '\u0000',
]

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.toWellFormed()) },
)

const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map(toDay)
const anyTime = anyDay.map((day) => `${day}T09:30:00+08:00`)
const anyUrl = fc.nat().map((number) => `https://harbour.example/${number}?a=1;b=2,3`)
const anyOtherUrl = fc.nat().map((number) => `https://strait.example/${number}?a=1;b=2,3`)

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** @param id used as given, so that ids of one list differ. */
export function anyClipping(id: string): fc.Arbitrary<Clipping> {
  const texts = fc.tuple(...Array.from({ length: 16 }, () => anyText))
  const lists = fc.record({
    categories: fc.subarray([...ALL_CATEGORY_IDS]).map(toCategoryOrder),
    concepts: fc.subarray(['ic.sector', 'sme.newround']),
    companies: fc.subarray(['company.a']),
    agencies: fc.subarray(['agency.a']),
    tags: fc.uniqueArray(anyText, { maxLength: 3 }),
    copies: fc.uniqueArray(fc.record({ url: anyOtherUrl, outlet: anyText, date: fc.oneof(anyDay, fc.constant('')) }), {
      maxLength: 3,
      selector: ({ url }) => url,
    }),
  })
  const rest = fc.record({
    url: anyUrl,
    publishedDate: fc.oneof(anyDay, fc.constant('')),
    datedOn: fc.oneof(anyDay, fc.constant('')),
    inForceOn: fc.oneof(anyDay, fc.constant('')),
    machineTranslated: fc.boolean(),
    sourceType: fc.constantFrom('article', 'page', 'pdf', 'manual'),
    status: fc.constantFrom('unused', 'used', 'ignore'),
    savedAt: anyTime,
    updatedAt: anyTime,
    deletedAt: fc.oneof(fc.constant(''), anyTime),
    toCheck: fc.subarray([...CHOSEN_FIELDS]),
    readFrom: fc.constantFrom({}, { title: 'headline', outlet: 'table', publishedDate: 'byline' }),
    position: fc.oneof(fc.constant(null), fc.constant({ start: 1, end: 5, of: 90, isOnly: true })),
  })
  return fc.tuple(texts, lists, rest).map(([text, list, other]) => ({
    v: CLIPPING_VERSION,
    id,
    exact: `x${text[0]}`,
    prefix: text[1] ?? '',
    suffix: text[2] ?? '',
    canonicalUrl: text[3] ?? '',
    title: text[4] ?? '',
    outlet: text[5] ?? '',
    sourceCredit: text[6] ?? '',
    author: text[7] ?? '',
    publishedAt: text[8] ?? '',
    language: 'zh-Hans',
    note: text[9] ?? '',
    report: text[10] ?? '',
    page: text[11] ?? '',
    linkToQuote: '',
    lexiconVersion: text[12] ?? '',
    documentNumber: text[13] ?? '',
    about: text[14] ?? '',
    original: text[15] ?? '',
    stated: {},
    visits: null,
    unmerged: [],
    ...list,
    ...(other as Pick<Clipping, 'sourceType' | 'status' | 'readFrom'> & typeof other),
  }))
}
