/** Signatures: no text that contains a word is ever skipped, and most that do not contain it are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSignatureTest, SIGNATURE_VERSION, toSignature } from '../../../src/core/clippings/text-signature.ts'
import { names } from '../../../src/core/sources/outlets.json' with { type: 'json' }
import { foldText } from '../../../src/core/text/fold-text.ts'
import { hashText } from '../../../src/core/text/hash-text.ts'

const mayHold = (text: string, ...words: string[]) => createSignatureTest(words)(toSignature(text), 0)

describe('a signature', () => {
  it('lets every word through that its text holds, wherever it is cut out', () => {
    const unit = fc.constantFrom(...'abc 0６专精特新－的ß')
    const anyText = fc.array(unit, { maxLength: 60 }).map((units) => foldText(units.join('')))
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(12), (text, start, length) => {
        expect(mayHold(text, ...text.slice(start, start + length).split(' '))).toBe(true)
      }),
    )
  })

  it.each([
    ['a Chinese word of two characters', '芯片'],
    ['a longer Chinese word', '专精特新'],
    ['an English word', 'subsidy'],
  ])('keeps %s apart from nearly all texts of three hundred units without it', (_, word) => {
    const texts = Array.from({ length: 400 }, (_, seed) => toText(seed))
    const passing = texts.filter((text) => mayHold(text, word)).length
    expect(passing).toBeLessThan(80)
    expect(texts.every((text) => mayHold(`${text}${word}`, word))).toBe(true)
  })

  it('has a version that goes up with the rules for folding and the names of outlets', () => {
    const units = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit))
    const rules = hashText(units.map((unit) => foldText(`a${unit}a`)).join('|') + JSON.stringify(names))
    // When the number differs: raise SIGNATURE_VERSION, and write both here.
    expect({ version: SIGNATURE_VERSION, rules }).toEqual({ version: 3, rules: 114_457_559 })
  })
})

/** Half letters in words of six, half Chinese characters, by a simple generator (Lehmer). */
function toText(seed: number): string {
  let state = seed * 7919 + 1
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  return Array.from({ length: 300 }, (_, at) =>
    at >= 150 ? String.fromCharCode(0x4e00 + next(3000)) : at % 7 === 6 ? ' ' : String.fromCharCode(0x61 + next(26)),
  ).join('')
}
