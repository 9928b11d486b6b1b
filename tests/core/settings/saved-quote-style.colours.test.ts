/** The tint of saved quotes: text stays readable on it, also under a mark, and it differs from the marks' tints. */
import { describe, expect, it } from 'vitest'
import { MARK_COLOURS } from '../../../src/core/settings/mark-palette.ts'
import { MARK_VARIANTS, TINT_STRENGTHS, toTint } from '../../../src/core/settings/mark-style.ts'
import {
  SAVED_QUOTE_COLOURS,
  toSavedQuoteName,
  toSavedQuoteRules,
} from '../../../src/core/settings/saved-quote-style.ts'
import { LEAST_CONTRAST_FOR_QUOTES, toVariant } from '../../../src/page/paint/backdrop.ts'
import { compose, type Rgba, toContrast, toLuminance } from '../../../src/page/paint/colour.ts'

function toRgba(hex: string): Rgba {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [1, 3, 5, 7]
    .filter((at) => at < hex.length)
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return { red, green, blue, alpha }
}

const contrast = (front: Rgba, back: Rgba) => toContrast(toLuminance(front), toLuminance(back))
const GREYS = Array.from({ length: 256 }, (_, level) => toRgba(`#${level.toString(16).padStart(2, '0').repeat(3)}`))

describe('the tint of a saved quote', () => {
  it('keeps 4.5:1 for all text that gets it, alone and under every tint of a mark', () => {
    for (const backdrop of GREYS) {
      for (const text of GREYS.filter((_, index) => index % 15 === 0)) {
        const variant = toVariant(toLuminance(text), toLuminance(backdrop), LEAST_CONTRAST_FOR_QUOTES)
        if (variant !== 'light' && variant !== 'dark') continue
        const quoteBackdrop = compose(toRgba(SAVED_QUOTE_COLOURS[variant].background), backdrop)
        const behind = MARK_COLOURS.flatMap((colour) =>
          TINT_STRENGTHS.map((strength) => compose(toRgba(toTint(colour, variant, strength)), quoteBackdrop)),
        )
        const worst = Math.min(...[quoteBackdrop, ...behind].map((back) => contrast(text, back)))
        expect(worst, `${text.red * 255} on ${backdrop.red * 255}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  it.each(['light-line', 'dark-line', 'plain'] as const)('has ink of its own for %s, of 7:1', (variant) => {
    const { background, ink = '' } = SAVED_QUOTE_COLOURS[variant]
    expect(contrast(toRgba(ink), toRgba(background))).toBeGreaterThanOrEqual(7)
  })

  it.each([
    ['white', '#ffffff', 'light'],
    ['sepia', '#f4ecd8', 'light'],
    ['light grey', '#e0e0e0', 'light'],
    ['dark grey', '#333333', 'dark'],
    ['near-black', '#121212', 'dark'],
    ['black', '#000000', 'dark'],
  ] as const)('is seen on %s', (_, backdrop, variant) => {
    expect(
      contrast(compose(toRgba(SAVED_QUOTE_COLOURS[variant].background), toRgba(backdrop)), toRgba(backdrop)),
    ).toBeGreaterThan(1.15)
  })

  it('comes to pages with a name for each variant, and no line', () => {
    const names = MARK_VARIANTS.map(toSavedQuoteName)
    expect(new Set(names).size).toBe(MARK_VARIANTS.length)
    for (const name of names) expect(toSavedQuoteRules('root')).toContain(`:root::highlight(${name}) {`)
    expect(toSavedQuoteRules('every')).not.toContain('text-decoration')
  })
})
