/**
 * The colours: readable, distinguishable for every kind of colour vision, and the same in the legend as on the page.
 * Contrast is that of WCAG 2; difference is CIEDE2000; colour vision is simulated after Machado, Oliveira and Fernandes
 * 2009, at full strength, as culori does.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { ALL_CATEGORY_IDS, CATEGORY_IDS } from '../../../src/core/categories.ts'
import { MARK_COLOURS, type MarkColour, toShade } from '../../../src/core/settings/mark-palette.ts'
import {
  MARK_VARIANTS,
  TINT_STRENGTHS,
  toChosenMarkSheet,
  toMarkColour,
  toMarkLine,
  toMarkName,
  toTint,
} from '../../../src/core/settings/mark-style.ts'
import { toPageSheet } from '../../../src/core/settings/page-sheet.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts'
import { DARKEST_LIGHT_BACKDROP, LIGHTEST_DARK_BACKDROP, toVariant } from '../../../src/page/paint/backdrop.ts'
import { compose, type Rgba, toContrast, toLuminance } from '../../../src/page/paint/colour.ts'

const SRC = join(import.meta.dirname, '../../../src')
const tokens = readFileSync(join(SRC, 'ui/app/tokens.css'), 'utf8')
const legend = readFileSync(join(SRC, 'ui/app/marks-in-legend.css'), 'utf8')

const [lightPart = '', darkPart = ''] = tokens.split('@media (prefers-color-scheme: dark)')

/** Pages as they are, with the text that stands on them: the backdrop, its text, which side of the palette is shown. */
const BACKDROPS = [
  ['white', '#ffffff', '#333333', 'light'],
  ['sepia', '#f4ecd8', '#4a3a2c', 'light'],
  ['light grey', '#e0e0e0', '#222222', 'light'],
  ['dark grey', '#333333', '#eeeeee', 'dark'],
  ['near-black', '#121212', '#e0e0e0', 'dark'],
  ['black', '#000000', '#bbbbbb', 'dark'],
] as const

/** Least difference of two lines: of any two, and of the eight categories that ship. 2.3 is just noticeable. */
const LEAST_DIFFERENCE = 8
const LEAST_DIFFERENCE_OF_EIGHT = 11

const SIGHTS = [
  ['full colour vision', (colour: Color) => colour],
  ['protanopia', (colour: Color) => filterDeficiencyProt(1)(colour)],
  ['deuteranopia', (colour: Color) => filterDeficiencyDeuter(1)(colour)],
  ['tritanopia', (colour: Color) => filterDeficiencyTrit(1)(colour)],
] as const

function toRgba(hex: string): Rgba {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [1, 3, 5, 7]
    .filter((at) => at < hex.length)
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return { red, green, blue, alpha }
}

function contrast(front: string, back: Rgba): number {
  return toContrast(toLuminance(toRgba(front)), toLuminance(back))
}

const over = (tint: string, backdrop: string) => compose(toRgba(tint), toRgba(backdrop))

function tokenOf(part: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6,8});`).exec(part)?.[1] ?? `no --${name}`
}

describe('contrast', () => {
  it('is measured as others measure it', () => {
    expect(contrast('#1c50e5', toRgba('#f4ecd8'))).toBeCloseTo(wcagContrast('#1c50e5', '#f4ecd8'), 5)
  })
})

describe.each(BACKDROPS)('on %s', (_, backdrop, text, side) => {
  it.each(MARK_COLOURS)('a line in %s has 4.5:1', (colour) => {
    expect(contrast(toShade(colour, side).line, toRgba(backdrop))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(MARK_COLOURS.flatMap((colour) => TINT_STRENGTHS.map((strength) => [colour, strength] as const)))(
    'text over %s, %s, has 4.5:1, and the line is seen on it',
    (colour, strength) => {
      const behind = over(toTint(colour, side, strength), backdrop)
      expect(contrast(text, behind)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(toShade(colour, side).line, behind)).toBeGreaterThanOrEqual(3)
    },
  )

  it('the page side chooses these colours', () => {
    expect(toVariant(toLuminance(toRgba(text)), toLuminance(toRgba(backdrop)))).toMatch(new RegExp(`^${side}`))
  })
})

describe('whatever the backdrop', () => {
  const greys = Array.from({ length: 256 }, (_, level) => `#${level.toString(16).padStart(2, '0').repeat(3)}`)

  it('a coloured line has 3:1, or the line is in the colour of the text', () => {
    for (const grey of greys) {
      const backdrop = toRgba(grey)
      const luminance = toLuminance(backdrop)
      const side = luminance >= DARKEST_LIGHT_BACKDROP ? 'light' : luminance <= LIGHTEST_DARK_BACKDROP ? 'dark' : null
      for (const colour of MARK_COLOURS) {
        if (side)
          expect(contrast(toShade(colour, side).line, backdrop), `${colour} on ${grey}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('text that gets a tint keeps 4.5:1, and text that has little contrast gets none', () => {
    for (const grey of greys) {
      for (const text of greys.filter((_, index) => index % 15 === 0)) {
        const variant = toVariant(toLuminance(toRgba(text)), toLuminance(toRgba(grey)))
        if (variant !== 'light' && variant !== 'dark') continue
        for (const colour of MARK_COLOURS) {
          const behind = over(toTint(colour, variant, 'clear'), grey)
          expect(contrast(text, behind), `${text} over ${colour} on ${grey}`).toBeGreaterThanOrEqual(4.5)
        }
      }
    }
    expect(toVariant(toLuminance(toRgba('#767676')), 1)).toBe('light-line')
  })

  it('text that does not go with what seems to be behind it decides by itself', () => {
    expect([toVariant(0.9, 1), toVariant(0.02, 0), toVariant(0.9, null), toVariant(0.3, null)]).toEqual([
      'dark-line',
      'light-line',
      'dark-line',
      'plain',
    ])
  })
})

describe.each(SIGHTS)('for %s', (_, see) => {
  const difference = differenceCiede2000()
  const closest = (colours: readonly MarkColour[], side: 'light' | 'dark') => {
    const seen = colours.map((colour) => see(parse(toShade(colour, side).line) as Color))
    return Math.min(...seen.flatMap((one, at) => seen.slice(at + 1).map((other) => difference(one, other))))
  }

  it.each(['light', 'dark'] as const)('lines for a %s backdrop differ', (side) => {
    expect(closest(MARK_COLOURS, side)).toBeGreaterThanOrEqual(LEAST_DIFFERENCE)
    const shipped = CATEGORY_IDS.map((id) => toMarkColour(id, DEFAULT_SETTINGS))
    expect(closest(shipped, side)).toBeGreaterThanOrEqual(LEAST_DIFFERENCE_OF_EIGHT)
  })
})

describe.each([
  ['light', lightPart],
  ['dark', darkPart],
] as const)('our own pages on a %s backdrop', (side, part) => {
  const token = (name: string) => tokenOf(part, name)

  it.each([
    ['ink', 'paper', 4.5],
    ['ink', 'sheet', 4.5],
    ['ink', 'wash', 4.5],
    ['ink-quiet', 'paper', 4.5],
    ['ink-quiet', 'sheet', 4.5],
    ['ink-quiet', 'wash', 4.5],
    ['on-press', 'press', 4.5],
    ['trouble', 'paper', 4.5],
    ['trouble', 'sheet', 4.5],
    ['focus', 'paper', 3],
    ['focus', 'sheet', 3],
    ['edge', 'sheet', 3],
    ['edge', 'paper', 3],
  ])('let %s be read on %s (%d:1)', (front, back, least) => {
    expect(contrast(token(front), toRgba(token(back)))).toBeGreaterThanOrEqual(least)
  })

  it.each(ALL_CATEGORY_IDS)('show %s as pages do', (id) => {
    const colour = toMarkColour(id, DEFAULT_SETTINGS)
    expect(token(id)).toBe(toShade(colour, side).line)
    expect(token(`${id}-tint`)).toBe(toTint(colour, side, DEFAULT_SETTINGS.tintStrength))
    expect(contrast(token(id), over(token(`${id}-tint`), token('paper')))).toBeGreaterThanOrEqual(3)
    const own = new RegExp(`\\[data-category="${id}"\\] \\{([^}]*)\\}`).exec(legend)?.[1] ?? ''
    const style = /text-decoration-style: (\w+)/.exec(own)?.[1] ?? 'solid'
    expect(`${style} ${/text-decoration-thickness: (\dpx)/.exec(own)?.[1] ?? '2px'}`).toBe(toMarkLine(id))
  })
})

describe('the marks', () => {
  it('differ in line for every two categories, and none is wavy', () => {
    const lines = ALL_CATEGORY_IDS.map(toMarkLine)
    expect(new Set(lines).size).toBe(ALL_CATEGORY_IDS.length)
    expect(lines.join()).not.toContain('wavy')
  })

  it('have a quiet tint by default, of 15 % at most', () => {
    const tint = toTint('blue', 'light', DEFAULT_SETTINGS.tintStrength)
    expect(Number.parseInt(tint.slice(7), 16) / 255).toBeLessThanOrEqual(0.15)
  })

  it('come to pages in one sheet: a rule for each category and variant, and none on paper', () => {
    for (const reach of ['root', 'every'] as const) {
      const sheet = toPageSheet(DEFAULT_SETTINGS, reach)
      const [own = '', forced = ''] = sheet.split('@media screen and (forced-colors: active)')
      const names = ALL_CATEGORY_IDS.flatMap((id) => MARK_VARIANTS.map((variant) => toMarkName(id, variant)))
      expect(names.length).toBe(65)
      for (const name of names) for (const part of [own, forced]) expect(part).toContain(`::highlight(${name})`)
      expect(own).toMatch(/^@media screen and \(forced-colors: none\) \{/)
      expect(forced).not.toContain('background-color: #')
      expect(sheet).not.toContain('print')
    }
  })

  it('are resolved once a page where rules of the root are inherited', () => {
    const sheet = toPageSheet(DEFAULT_SETTINGS, 'root')
    expect(sheet.match(/(?<!:root)::highlight/g)).toBeNull()
    expect(toPageSheet(DEFAULT_SETTINGS, 'every')).toBe(sheet.replaceAll(':root', ''))
    expect(toChosenMarkSheet({ markColours: { '6g': 'blue' }, tintStrength: 'clear' }, 'root')).not.toMatch(
      /(?<!:root)::highlight/,
    )
  })

  it('need a sheet of their own only where the user chose differently', () => {
    expect(toChosenMarkSheet(DEFAULT_SETTINGS, 'every')).toBe('')
    expect(toChosenMarkSheet({ markColours: {}, tintStrength: 'none' }, 'every')).toBe('')
    const sheet = toChosenMarkSheet({ markColours: { '6g': 'blue' }, tintStrength: 'quiet' }, 'every')
    expect(sheet.match(/::highlight\([\w-]+\)/g)).toEqual([
      '::highlight(term-6)',
      '::highlight(term-6-dark)',
      '::highlight(term-6-line)',
      '::highlight(term-6-dark-line)',
    ])
    expect(sheet).toContain('underline dashed 3px #1c50e5 !important')
    expect(toChosenMarkSheet({ markColours: {}, tintStrength: 'clear' }, 'every')).toContain('term-12')
  })
})
