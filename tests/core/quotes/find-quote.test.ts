/** Finding a quote in a text, as tables and properties. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote, findQuoteInSteps } from '../../../src/core/quotes/find-quote.ts'
import { measureAgreement } from '../../../src/core/quotes/quote-context.ts'
import { createQuoteSelector, type PageText } from '../../../src/core/quotes/quote-selector.ts'
import { findTextDirective } from '../../../src/core/quotes/text-directive.ts'
import { readBare, toBare } from '../../../src/core/text/bare-text.ts'
import { foldText } from '../../../src/core/text/fold-text.ts'

/** The page's text is visible, and each of its words is a word of the browser's. */
const isShown = () => true

const toPage = (raw: string): PageText => ({ raw, bare: readBare(raw) })

const PAGE =
  '\uFFFCFour quiet ferries\uFFFC\uFFFCThe yard says that every power module on board comes from the region. ' +
  'Nobody asked twice.\uFFFC\uFFFC工信部表示，新一轮“小巨人”企业培育将支持集成电路和新材料。名单下月公布。\uFFFC'
const ENGLISH = 'The yard says that every power module on board comes from the region.'
const CHINESE = '新一轮“小巨人”企业培育将支持集成电路和新材料。'

function save(words: string) {
  const start = PAGE.indexOf(words)
  return createQuoteSelector(toPage(PAGE), { start, end: start + words.length })
}

describe('a bare text', () => {
  it.each([
    ['Four  quiet—ferries', 'fourquietferries'],
    ['“小巨人”，集成電路', '小巨人集成电路'],
    ['ＡＩ 6G ﬁbre 12㎚', 'ai6gfibre12nm'],
    ['don’t\u00ad \uFFFC\u200b', 'dont'],
    ['⼈⼯智能的⻜机', '人工智能的飞机'],
    ['葛\u{e0100}城機\ufe01器', '葛城机器'],
    ['、。！？', ''],
  ])('of %j is %j', (raw, bare) => {
    expect(toBare(raw)).toBe(bare)
  })

  it('knows where each unit stood, and is that of the folded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
        const { text, starts } = readBare(raw)
        expect(starts.length).toBe(text.length)
        expect(toBare(foldText(raw))).toBe(text)
        for (let i = 0; i < text.length; i++) expect(toBare(raw[starts[i] as number] as string)).toContain(text[i])
      }),
    )
  })
})

describe('surroundings agree', () => {
  it.each([
    ['wholly', 'thequickbrownfox', 'overthequickbrownfox', 20, 16],
    ['up to what changed far out', 'xxxxxxxxbrownfox', 'yyyyyyyybrownfox', 16, 8],
    ['over a wrong letter', 'thequickbrownfox', 'thequickbrawnfox', 16, 13],
    ['beyond what was put between', 'thequickbrownfox', 'thequickbrownfoxandmore', 23, 12],
    ['by chance', 'thequickbrownfox', 'andmoreoverall', 14, 0],
    ['at the beginning of a page', 'thequickbrownfox', 'andmore', 0, 0],
  ])('%s', (_, context, page, at, weight) => {
    expect(measureAgreement(context, page, at, 'before')).toBe(weight)
    const reversed = (text: string) => [...text].reverse().join('')
    expect(measureAgreement(reversed(context), reversed(page), page.length - at, 'after')).toBe(weight)
  })
})

describe('a quote', () => {
  it.each([
    ['as it was', ENGLISH, PAGE, ENGLISH, 'exact'],
    [
      'over new lines',
      ENGLISH,
      PAGE.replace('every power', 'every\n\t power'),
      ENGLISH.replace('every power', 'every\n\t power'),
      'exact',
    ],
    ['in capitals', ENGLISH, PAGE.replace('yard', 'YARD'), ENGLISH.replace('yard', 'YARD'), 'folded'],
    [
      'in the other script',
      CHINESE,
      PAGE.replace('集成电路', '集成電路'),
      CHINESE.replace('集成电路', '集成電路'),
      'folded',
    ],
    [
      'with other quotation marks',
      CHINESE,
      PAGE.replace('“小巨人”', '「小巨人」'),
      CHINESE.replace('“小巨人”', '「小巨人」'),
      'folded',
    ],
    [
      'with a word more',
      ENGLISH,
      PAGE.replace('module', 'supply module'),
      ENGLISH.replace('module', 'supply module'),
      'changed',
    ],
    ['with a clause less', CHINESE, PAGE.replace('和新材料', ''), CHINESE.replace('和新材料', ''), 'changed'],
    ['in another place', ENGLISH, `\uFFFCMore.${PAGE.replace(ENGLISH, '')}\uFFFC${ENGLISH}`, ENGLISH, 'exact'],
  ])('is found %s', (_, words, now, at, form) => {
    const search = findQuote(toPage(now), save(words))
    expect(search).toEqual({ found: true, form, span: { start: now.indexOf(at), end: now.indexOf(at) + at.length } })
  })

  it.each([
    ['taken out', ENGLISH, PAGE.replace(ENGLISH, ''), 'absent'],
    [
      'written anew',
      ENGLISH,
      PAGE.replace(ENGLISH, 'Its owner denies that any part was ever bought abroad.'),
      'absent',
    ],
    [
      'short, and in another sentence',
      'power module',
      `${PAGE.replace('power module', 'engine')}A power module is a part.`,
      'ambiguous',
    ],
    ['said twice in the same surroundings', ENGLISH, PAGE + PAGE, 'ambiguous'],
  ])('is not found when it was %s', (_, words, now, reason) => {
    expect(findQuote(toPage(now), save(words))).toEqual({ found: false, reason })
  })

  it('is found wherever it was cut, in a page that stayed', () => {
    fc.assert(
      fc.property(fc.nat(PAGE.length - 30), fc.integer({ min: 14, max: 60 }), (start, length) => {
        const span = { start, end: Math.min(PAGE.length, start + length) }
        const quote = createQuoteSelector(toPage(PAGE), span)
        if (toBare(quote.exact).length < 12) return
        const search = findQuote(toPage(PAGE), quote)
        expect(search.found && toBare(PAGE.slice(search.span.start, search.span.end))).toBe(toBare(quote.exact))
      }),
    )
  })

  it('is looked for in two million characters, a small part at a time', () => {
    const page = toPage(
      `${PAGE}${'The council met again, and again nothing came of it; the ferries wait. '.repeat(28_000)}`,
    )
    expect(findQuote(page, save(CHINESE))).toMatchObject({ found: true, form: 'exact' })
    const words = 'What nobody has ever said in this harbour about boats and batteries, then or now.'
    const steps = [...findQuoteInSteps(page, { ...save(ENGLISH), exact: words }, () => true)]
    expect(steps.length).toBeGreaterThan(page.bare.text.length / 33_000)
  })
})

describe('a directive', () => {
  const directiveFor = (words: string, page = PAGE) => {
    const start = page.indexOf(words)
    return findTextDirective(toPage(page), { start, end: start + words.length }, isShown, isShown)
  }

  it.each([
    ['names a quote whole', 'every power module', PAGE, { start: 'every power module' }],
    ['is widened to words', 'ery power modu', PAGE, { start: 'every power module' }],
    [
      'names the ends of a quote over two blocks',
      'Nobody asked twice.\uFFFC\uFFFC工信部表示，新一轮',
      PAGE,
      { start: 'Nobody asked twice', end: '工信部表示，新一轮' },
    ],
    [
      'has context where the words stand elsewhere before',
      'asked twice.\uFFFC\uFFFC',
      `\uFFFCThey asked twice.${PAGE}`,
      null,
    ],
  ])('%s', (_, words, page, directive) => {
    if (directive) expect(directiveFor(words, page)).toEqual(directive)
    else {
      const at = page.lastIndexOf('asked twice')
      expect(findTextDirective(toPage(page), { start: at, end: at + 11 }, isShown, isShown)).toMatchObject({
        start: 'asked twice',
        prefix: 'the region. Nobody',
      })
    }
  })

  it('is none where all around stands elsewhere before as well', () => {
    const twice = PAGE + PAGE
    const at = twice.lastIndexOf('every power module')
    expect(findTextDirective(toPage(twice), { start: at, end: at + 18 }, isShown, isShown)).toBeNull()
  })
})
