/**
 * How marks look, as the reader set it, and the style rules that say so: `content/marks.css` is the sheet of the
 * defaults, and what a reader chose differently is a sheet beside it. A category keeps its line whatever its colour is.
 */
import { ALL_CATEGORY_IDS, type CategoryId, isCategoryId } from '../categories.ts'
import { MARK_COLOURS, type MarkColour, toShade } from './mark-palette.ts'

/** How strong the tint under a mark is. */
export const TINT_STRENGTHS = ['none', 'quiet', 'clear'] as const
export type TintStrength = (typeof TINT_STRENGTHS)[number]

export interface MarkStyle {
  /** Categories whose colour the reader chose. */
  readonly markColours: Readonly<Partial<Record<CategoryId, MarkColour>>>
  readonly tintStrength: TintStrength
}

/**
 * What a mark is dressed for: a ground, with or without tint; `plain` is an underline in the text's own colour, for
 * grounds on which neither set of colours can be seen well.
 */
export const MARK_VARIANTS = ['light', 'dark', 'light-line', 'dark-line', 'plain'] as const
export type MarkVariant = (typeof MARK_VARIANTS)[number]

/** Shares of the tint's colour as two hexadecimal digits: 14 % and 22 %. */
const TINT_ALPHA: Readonly<Record<TintStrength, string>> = { none: '00', quiet: '24', clear: '38' }

/** Colour by default, and the line, which differs for every two categories. */
const CATEGORY_MARKS: Readonly<Record<CategoryId, { readonly colour: MarkColour; readonly line: string }>> = {
  'integrated-circuits': { colour: 'blue', line: 'solid 2px' },
  'new-materials': { colour: 'teal', line: 'dotted 2px' },
  aerospace: { colour: 'violet', line: 'dashed 2px' },
  biomanufacturing: { colour: 'green', line: 'double 1px' },
  'embodied-ai': { colour: 'plum', line: 'solid 3px' },
  '6g': { colour: 'ochre', line: 'dashed 3px' },
  'sme-policy': { colour: 'slate', line: 'dotted 3px' },
  'industrial-policy': { colour: 'graphite', line: 'solid 1px' },
  'own-1': { colour: 'indigo', line: 'double 2px' },
  'own-2': { colour: 'moss', line: 'dashed 1px' },
  'own-3': { colour: 'umber', line: 'dotted 1px' },
  'own-4': { colour: 'mulberry', line: 'solid 4px' },
}

const SUFFIXES: Readonly<Record<MarkVariant, string>> = {
  light: '',
  dark: '-dark',
  'light-line': '-line',
  'dark-line': '-dark-line',
  plain: '-plain',
}

/** The name under which a category's marks are registered. Pages can read it, so it says nothing of us. */
export function toMarkName(category: CategoryId, variant: MarkVariant): string {
  return `term-${ALL_CATEGORY_IDS.indexOf(category) + 1}${SUFFIXES[variant]}`
}

/** The colour of a category, as the reader chose it or by default. */
export function toMarkColour(category: CategoryId, { markColours }: Pick<MarkStyle, 'markColours'>): MarkColour {
  return markColours[category] ?? CATEGORY_MARKS[category].colour
}

/** The underline of a category: style and thickness, as in CSS. */
export function toMarkLine(category: CategoryId): string {
  return CATEGORY_MARKS[category].line
}

/** Tint with its share, as CSS: `#rrggbbaa`. */
export function toTint(colour: MarkColour, ground: 'light' | 'dark', strength: TintStrength): string {
  return toShade(colour, ground).tint + TINT_ALPHA[strength]
}

/** Colours of categories, from an unknown value; what cannot be read is left out. */
export function parseMarkColours(value: unknown): MarkStyle['markColours'] {
  if (typeof value !== 'object' || value === null) return {}
  const isColour = (colour: unknown) => (MARK_COLOURS as readonly unknown[]).includes(colour)
  return Object.fromEntries(Object.entries(value).filter(([id, colour]) => isCategoryId(id) && isColour(colour)))
}

/** Strength of the tint, from an unknown value; null where it is none. */
export function parseTintStrength(value: unknown): TintStrength | null {
  return TINT_STRENGTHS.find((strength) => strength === value) ?? null
}

/**
 * The whole sheet of a style: every category and variant. That of the defaults is `content/marks.css`, which the test of
 * the colours writes.
 */
export function toMarkSheet(style: MarkStyle): string {
  const rules = ALL_CATEGORY_IDS.flatMap((id) => MARK_VARIANTS.map((variant) => toRule(id, variant, style, '')))
  const names = ALL_CATEGORY_IDS.flatMap((id) => MARK_VARIANTS.map((variant) => toMarkName(id, variant)))
  const all = names.map((name) => `  ::highlight(${name})`).join(',\n')
  return `/*
 * How marks look on news pages: a quiet tint and an underline whose style differs by category, for light and for dark
 * ground, with and without tint, and plain. Written by core/settings/mark-style.ts: change it there, and run the test of
 * the colours with -u. Custom properties would be the page's to overwrite.
 */

${rules.join('\n\n')}

/*
 * Systems that force their own colours keep the underlines, whose styles tell the categories apart. Chromium paints
 * every highlight in Highlight and HighlightText then, whatever stands here.
 */
@media (forced-colors: active) {
${all} {
    background-color: transparent;
    text-decoration-color: currentColor;
  }
}

/* Paper shows the page as its publisher made it. */
@media print {
${all} {
    background-color: transparent;
    text-decoration: none;
  }
}
`
}

/**
 * The sheet of what the reader chose differently; empty where the sheet of the defaults says it all. It outweighs that
 * one in whatever order the two come to a page, and leaves forced colours and print to it.
 */
export function toChosenMarkSheet(style: MarkStyle): string {
  const ids = style.tintStrength === 'clear' ? ALL_CATEGORY_IDS : ALL_CATEGORY_IDS.filter((id) => style.markColours[id])
  if (ids.length === 0) return ''
  const rules = ids.flatMap((id) =>
    (['light', 'dark', 'light-line', 'dark-line'] as const).map((variant) => toRule(id, variant, style, ' !important')),
  )
  return `@media screen and (forced-colors: none) {\n${rules.join('\n')}\n}`
}

function toRule(id: CategoryId, variant: MarkVariant, style: MarkStyle, weight: string): string {
  const lines = [`::highlight(${toMarkName(id, variant)}) {`]
  const ground = variant.startsWith('dark') ? 'dark' : 'light'
  const colour = toMarkColour(id, style)
  if (variant === ground) lines.push(`  background-color: ${toTint(colour, ground, style.tintStrength)}${weight};`)
  const ink = variant === 'plain' ? '' : ` ${toShade(colour, ground).line}`
  lines.push(`  text-decoration: underline ${toMarkLine(id)}${ink}${weight};`, '}')
  return lines.join('\n')
}
