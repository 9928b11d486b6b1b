/** A fact of one line keeps its text and loses the characters that would affect the text beside it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '../../../src/core/text/cut-text.ts'
import { toPlainLine } from '../../../src/core/text/plain-line.ts'

const ALL = Number.POSITIVE_INFINITY

describe('a fact of one line', () => {
  it.each([
    ['is one line, with single blanks', ' a\r\n\tb \u00a0\u3000 c\u2028d\u2029e\u0085f ', 'a b c d e f'],
    ['turns no direction', '\u202eevil\u202c \u2067x\u2069 \u200f\u200e\u061cy', 'evil x y'],
    ['has no control character', 'Reu\u0000te\u0007rs\u001b[31m \u009b', 'Reuters[31m'],
    ['hides no letters with zero-width signs', 'Re\u200bu\u2060t\ufeffe\u00adr\u034fs\u180e', 'Reuters'],
    ['carries no text in tags', 'News\u{e0049}\u{e0067}\u{e007f}', 'News'],
    ['has no annotation between its lines', '\ufff9a\ufffab\ufffb\ufffc', 'ab'],
    ['has no letter that is shown as a blank', 'a\u3164b\u115fc\uffa0d\u2800e', 'a b c d e'],
    ['has no half of a pair', 'a\ud800b', 'a\ufffdb'],
    ['piles up no marks', `Z${'\u0351'.repeat(40)}a`, `Z${'\u0351'.repeat(4)}a`],
    ['piles up no marks between joiners', `क${'\u0947\u200d'.repeat(40)}`, `क${'\u0947\u200d'.repeat(4)}`],
    ['keeps Vietnamese accents', 'Việt Nam đổi mới', 'Việt Nam đổi mới'],
    ['keeps a joined emoji', '👩🏽\u200d🚀 🏳️\u200d🌈 ❤️ 1️⃣', '👩🏽\u200d🚀 🏳️\u200d🌈 ❤️ 1️⃣'],
    ['keeps the joiners that Persian is written with', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['keeps the joiners that Indic scripts are written with', 'क्\u200dष', 'क्\u200dष'],
    ['keeps the form of a Chinese character', '葛\u{e0100}城', '葛\u{e0100}城'],
    ['keeps full-width signs', '六大领域：集成电路（芯片）', '六大领域：集成电路（芯片）'],
    ['keeps Hebrew and Arabic letters', 'שלום مرحبا', 'שלום مرحبا'],
    ['loses a joiner in Latin', 'Reu\u200dters\u200c', 'Reuters'],
    ['loses the second of two joiners', 'می\u200c\u200cخ', 'می\u200cخ'],
    ['loses a selector behind a letter', 'R\ufe0fe\ufe01uters', 'Reuters'],
    ['may be nothing', '\u202e\u200b \n', ''],
  ])('%s', (_, text, line) => {
    expect(toPlainLine(text, ALL)).toBe(line)
  })

  it.each([
    ['stays at the limit', 'abcdef', 6, 'abcdef'],
    ['is cut behind it', 'abcdefg', 6, 'abcde…'],
    ['is never cut within a pair', 'abcd😀efg', 6, 'abcd…'],
    ['is never cut within a joined emoji', 'a👩🏽\u200d🚀bcdefgh', 9, 'a👩🏽\u200d🚀…'],
    ['is never cut within a letter and its accent', 'abcde\u0301fgh', 6, 'abcd…'],
    ['is cut within a sign longer than anybody writes', `a${'\u200d👩'.repeat(100)}`, 4, 'a…'],
  ])('%s', (_, text, limit, line) => {
    expect(toPlainLine(text, limit)).toBe(line)
  })

  it('is read in a bounded part of megabytes', () => {
    expect(toPlainLine('标题'.repeat(3_000_000), 500)).toHaveLength(500)
    expect(toPlainLine(`x${'\u202e'.repeat(5_000_000)}y`, 500)).toBe('x…')
  })

  it('is the same once more, never longer than its limit, and has nothing of what acts', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...'aZ中ء‏‎‮⁦⁩\u200b\u200c\u200d\ufe0f\u0301\u0947\u094dकم👩🚀🏽 \n\u0000\u3164\u180b\u1820\u{e0041}\u20e31',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const line = toPlainLine(text, limit)
        expect(toPlainLine(line, limit)).toBe(line)
        expect(line.length).toBeLessThanOrEqual(limit)
        expect(line.isWellFormed()).toBe(true)
        expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\u{e0000}-\u{e007f}]|\p{M}{5}|^ | $| {2}/u)
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})

describe('a text that is cut', () => {
  it('keeps its lines', () => expect(cutText('a\nb\nc', 4)).toBe('a\nb…'))
})
