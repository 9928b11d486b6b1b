/**
 * The guard before formulas, whatever separates cells and whatever invisible characters begin them; and exact removal.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GUARD_SIGNS, guardCell, renewGuard, unguardCell } from '../../../src/core/export/formula-guard.ts'

describe('the formula guard', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['﹦1', "'﹦1"],
    ['⁺1', "'⁺1"],
    ['−1', "'−1"],
    ['  =1', "'  =1"],
    ['\u3000=1', "'\u3000=1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["'tis", "'tis"],
    ['plain', 'plain'],
    ['中文', '中文'],
    ['1-2', '1-2'],
    ['a = b', 'a = b'],
    ['well-known', 'well-known'],
    ['', ''],
    ['foo;=cmd()', "foo;'=cmd()"],
    ['foo; =cmd()', "foo;' =cmd()"],
    ['foo\t=cmd()', "foo\t'=cmd()"],
    ['foo|=cmd()', "foo|'=cmd()"],
    ['foo,=cmd()', "foo,'=cmd()"],
    ['foo\n=cmd()', "foo\n'=cmd()"],
    ['foo\r\n=cmd()', "foo\r\n'=cmd()"],
    ['foo\u2028@x', "foo\u2028'@x"],
    ['foo;"=cmd()"', 'foo;\'"=cmd()"'],
    ['"=cmd()"', '\'"=cmd()"'],
    ["foo;'=cmd()", "foo;''=cmd()"],
    ['a;b;c', 'a;b;c'],
    ['a\n\nb', 'a\n\nb'],
    ['a\n\n- b\n- c', "a\n\n'- b\n'- c"],
    ['=a;=b', "'=a;'=b"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['\u0000=1', "'\u0000=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u2060\u00ad=1', "'\u2060\u00ad=1"],
    ['\u202e=1', "'\u202e=1"],
    ['\u3164=1', "'\u3164=1"],
    ['\u2800=1', "'\u2800=1"],
    ['\u{e0041}=1', "'\u{e0041}=1"],
    ['x;\u200b=1', "x;'\u200b=1"],
    ['x;\u{e0041}=1', "x;'\u{e0041}=1"],
    ['x;;\t=1', "x;;\t'=1"],
  ])('writes %j as %j, and back', (text, cell) => {
    expect(guardCell(text)).toBe(cell)
    expect(unguardCell(cell)).toBe(text)
  })

  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'\'=+-@;,|\t\n\r"＝ \u3000\u200b\ufeff\u0000a芯😀'), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom("'", ';', '=', '\n', '\u{e0041}', '\ud800', '\udc00', 'x'), maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )

  it('is exact for every text, and leaves no beginning of a cell with a formula', () => {
    const begins = new RegExp(`^[${GUARD_SIGNS.passedOver.replace("'", '')}]*[${GUARD_SIGNS.formula}]`, 'u')
    const parting = new RegExp(`[${GUARD_SIGNS.parting}]`, 'u')
    const wrong: string[] = []
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = guardCell(text)
        if (unguardCell(cell) !== text) wrong.push(`not exact: ${JSON.stringify(text)}`)
        // Where one character separates cells, and where all of them do at once.
        const pieces = [cell, ...cell.split(parting), ...[...',;|\t\n'].flatMap((sign) => cell.split(sign))]
        if (pieces.some((piece) => begins.test(piece))) wrong.push(`formula: ${JSON.stringify(text)}`)
        return wrong.length === 0
      }),
      { numRuns: 10_000 },
    )
    expect(wrong).toEqual([])
  }, 120_000)

  it('reads cells of the rule before exactly, and as the rule of today writes them', () => {
    const guardAsBefore = (text: string) =>
      /^'*[\s\u3000]*(?:[=+\-@\t\r\n]|[＝＋－＠])/u.test(text) ? `'${text}` : text
    fc.assert(
      fc.property(anyText, (text) => {
        return (
          renewGuard(guardAsBefore(text)) === guardCell(text) && unguardCell(renewGuard(guardAsBefore(text))) === text
        )
      }),
      { numRuns: 3000 },
    )
  }, 60_000)

  it('passes over every sign that is a blank or has no shape', () => {
    const passed = new RegExp(`^[${GUARD_SIGNS.passedOver}]$`, 'u')
    const invisible = /^[\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]$/u
    const missed: string[] = []
    for (let code = 0; code < 0x110000; code++) {
      const sign = String.fromCodePoint(code)
      if (invisible.test(sign) && !passed.test(sign)) missed.push(code.toString(16))
    }
    expect(missed).toEqual([])
  }, 60_000)

  it('takes time in proportion to the text', () => {
    const text = '\n\t;'.repeat(100_000)
    expect(unguardCell(guardCell(`${text}=`)) === `${text}=`).toBe(true)
  })

  it('is described sign by sign in docs/CSV.md', () => {
    const paper = readFileSync(join(import.meta.dirname, '../../../docs/CSV.md'), 'utf8')
    const listed = (name: string) => new RegExp(`^- ${name}: \`\`(.*)\`\`$`, 'm').exec(paper)?.[1]
    expect(listed('formula signs')).toBe(GUARD_SIGNS.formula)
    expect(listed('parting signs')).toBe(GUARD_SIGNS.parting)
    expect(listed('passed over')).toBe(GUARD_SIGNS.passedOver)
  })
})
