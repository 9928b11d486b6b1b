/** A clipping by hand: which fields are refused, how the others are read, and lines as PDFs break them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/core/clippings/limits.ts'
import {
  createManualClipping,
  findFaults,
  guessOutlet,
  joinLines,
  MANUAL_FIELDS,
  type ManualFields,
  NO_FIELDS,
  toDay,
} from '../../../src/core/clippings/manual-clipping.ts'
import { parseClipping } from '../../../src/core/clippings/parse-clipping.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'
import { lexiconOf } from '../../support/small-lexicon.ts'

const recognizer = createRecognizer(lexiconOf(['robots']))
const clock = { epochMs: Date.UTC(2026, 0, 13), offsetMinutes: 480, random: () => 0.5 }
const fieldsOf = (parts: Partial<ManualFields>): ManualFields => ({ ...NO_FIELDS, exact: 'Robots.', ...parts })

describe('the form', () => {
  it.each<[string, Partial<ManualFields>, string[]]>([
    ['a quote alone', {}, []],
    ['no quote', { exact: ' \n ' }, ['exact']],
    ['an address of the web', { url: ' https://a.example/x ' }, []],
    ['a file', { url: 'file:///home/paper.pdf' }, ['url']],
    ['a script', { url: 'javascript:alert(1)' }, ['url']],
    ['no address', { url: 'a.example' }, ['url']],
    ['a day', { publishedDate: '2026-01-12' }, []],
    ['no day of the calendar', { publishedDate: '2026-02-30' }, ['publishedDate']],
    ['everything wrong', { exact: '', url: 'x', publishedDate: 'soon' }, ['exact', 'url', 'publishedDate']],
  ])('with %s', (_, parts, faults) => {
    expect(findFaults(fieldsOf(parts), []).map(({ field }) => field)).toEqual(faults)
  })

  it.each(MANUAL_FIELDS.filter((name) => name !== 'tags'))('says of %s by how much it is too long', (name) => {
    const start = name === 'url' ? 'https://a.example/' : ''
    const text = start.padEnd(LIMITS[name] + 7, 'x')
    expect(findFaults(fieldsOf({ [name]: text }), [])).toEqual([{ field: name, kind: 'too_long', over: 7 }])
  })

  it('says of tags by how much one of them, or their number, is too much', () => {
    const tags = Array.from({ length: LIMITS.tags.items + 3 }, (_, index) => `tag ${index}`)
    expect(findFaults(fieldsOf({}), tags)).toEqual([{ field: 'tags', kind: 'too_long', over: 3 }])
    const long = ['x'.repeat(LIMITS.tags.units + 2)]
    expect(findFaults(fieldsOf({}), long)).toEqual([{ field: 'tags', kind: 'too_long', over: 2 }])
  })

  it.each([
    ['', ''],
    ['2026-01-12', '2026-01-12'],
    ['2026/1/2', '2026-01-02'],
    ['2026.1.12', '2026-01-12'],
    [' 2026年1月12日 ', '2026-01-12'],
    ['12.1.2026', null],
    ['2026-1', null],
    ['2026-00-10', null],
  ])('reads the day "%s"', (text, day) => expect(toDay(text)).toBe(day))

  it.each([
    ['https://www.caixin.com/2026-01-12/1.html', '财新网'],
    ['https://www.unknown.example/x', 'unknown.example'],
    ['no address', ''],
    ['', ''],
  ])('guesses the outlet of "%s"', (url, outlet) => expect(guessOutlet(url)).toBe(outlet))
})

describe('the clipping', () => {
  it('has what was typed, what is recognised, and nothing that is not known', () => {
    const fields = fieldsOf({
      exact: ' Humanoid robots walk. ',
      title: 'A paper',
      url: 'https://a.example/x?utm_source=y',
      publishedDate: '2026/1/12',
      page: '12–13',
      note: ' for Friday ',
    })
    expect(createManualClipping(fields, ['a', 'b', 'a'], recognizer, clock)).toMatchObject({
      exact: 'Humanoid robots walk.',
      title: 'A paper',
      url: 'https://a.example/x?utm_source=y',
      canonicalUrl: 'https://a.example/x',
      outlet: 'a.example',
      publishedAt: '2026-01-12',
      publishedDate: '2026-01-12',
      sourceType: 'manual',
      categories: ['integrated-circuits'],
      language: 'en',
      page: '12–13',
      note: 'for Friday',
      tags: ['a', 'b'],
      status: 'unused',
      linkToQuote: '',
      position: null,
    })
  })

  it('is a clipping whatever was typed', () => {
    const text = fc.string({ unit: 'binary' })
    const fields = fc.record(Object.fromEntries(Object.keys(NO_FIELDS).map((name) => [name, text])))
    fc.assert(
      fc.property(fields, fc.array(text), (typed, tags) => {
        const complete = { ...(typed as ManualFields), exact: `x${typed.exact}` }
        expect(parseClipping(createManualClipping(complete, tags, recognizer, clock)).ok).toBe(true)
      }),
    )
  })
})

describe('broken lines', () => {
  it.each([
    ['a single line', 'One line.', 'One line.'],
    ['English', 'New rounds of\nsupport begin\r\nthis  spring.', 'New rounds of support begin this  spring.'],
    ['Chinese', '人形\n机器人，\n很重要', '人形机器人，很重要'],
    ['both', '发布 6G\n白皮书 of\n专精特新', '发布 6G 白皮书 of 专精特新'],
    ['a hyphen', 'state-\nowned firms', 'state-owned firms'],
    ['paragraphs', 'One\ntwo.\n\n  Three\nfour.', 'One two.\n\nThree four.'],
  ])('of %s are joined', (_, broken, joined) => {
    expect(joinLines(broken)).toBe(joined)
    expect(joinLines(joined)).toBe(joined)
  })
})
