/** The colours: readable, told apart, and the same in the legend as on the page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALL_CATEGORY_IDS } from '../../src/core/categories.ts'

const SRC = join(import.meta.dirname, '..', '..', 'src')
const tokens = readFileSync(join(SRC, 'ui', 'tokens.css'), 'utf8')
const legend = readFileSync(join(SRC, 'ui', 'marks-in-legend.css'), 'utf8')
const marks = readFileSync(join(SRC, 'content', 'marks.css'), 'utf8')

const [lightPart = '', darkPart = ''] = tokens.split('@media (prefers-color-scheme: dark)')

type Rgb = [number, number, number]

function toRgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb
}

function over(tint: string, ground: string): Rgb {
  const alpha = Number.parseInt(tint.slice(7, 9), 16) / 255
  const below = toRgb(ground)
  return toRgb(tint).map((value, index) => value * alpha + (below[index] as number) * (1 - alpha)) as Rgb
}

/** Contrast of two colours, after WCAG 2. */
function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function tokenOf(part: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6,8});`).exec(part)?.[1] ?? `no --${name}`
}

describe.each([
  ['light', lightPart, '#ffffff', ''],
  ['dark', darkPart, '#121212', '-dark'],
])('on %s ground', (_, part, ground, suffix) => {
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
  ])('%s is readable on %s (%d:1)', (front, back, least) => {
    expect(contrast(toRgb(token(front)), toRgb(token(back)))).toBeGreaterThanOrEqual(least)
  })

  it.each(ALL_CATEGORY_IDS)('the mark of %s can be seen, and the text in it read', (id) => {
    const [line, tint] = [token(id), token(`${id}-tint`)]
    expect(tint).toBe(`${line}24`)
    expect(contrast(toRgb(line), toRgb(ground))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(toRgb(line), over(tint, ground))).toBeGreaterThanOrEqual(3)
    expect(contrast(toRgb(token('ink')), over(tint, token('paper')))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(ALL_CATEGORY_IDS.map((id, index) => [id, index + 1] as const))(
    '%s looks on pages as in the legend',
    (id, number) => {
      const rule = new RegExp(`::highlight\\(term-${number}${suffix}\\) \\{([^}]*)\\}`).exec(marks)?.[1] ?? 'no rule'
      expect(rule).toContain(`background-color: ${token(`${id}-tint`)};`)
      expect(rule).toContain(token(id))
      const own = new RegExp(`\\[data-category="${id}"\\] \\{([^}]*)\\}`).exec(legend)?.[1] ?? ''
      const style = /text-decoration-style: (\w+)/.exec(own)?.[1] ?? 'solid'
      const thickness = /text-decoration-thickness: (\dpx)/.exec(own)?.[1] ?? '2px'
      expect(rule).toContain(`underline ${style} ${thickness}`)
    },
  )
})

describe('the lines', () => {
  it('differ in style or thickness for every two categories', () => {
    const lines = ALL_CATEGORY_IDS.map((id) => {
      const own = new RegExp(`\\[data-category="${id}"\\] \\{([^}]*)\\}`).exec(legend)?.[1] ?? ''
      return [/style: (\w+)/.exec(own)?.[1] ?? 'solid', /thickness: (\dpx)/.exec(own)?.[1] ?? '2px'].join(' ')
    })
    expect(new Set(lines).size).toBe(ALL_CATEGORY_IDS.length)
  })
})
