/**
 * How marks look, as the user set it, and the style rules for it. The user's changes from the defaults are a sheet
 * beside the default sheet. A category keeps its line whatever its colour is.
 */
import { ALL_CATEGORY_IDS, type CategoryId, isCategoryId } from '../categories.ts'
import { type RuleReach, toHighlight } from './highlight-rule.ts'
import { MARK_COLOURS, type MarkColour, toShade } from './mark-palette.ts'

/** Strength of the tint under a mark. */
export const TINT_STRENGTHS = ['none', 'quiet', 'clear'] as const
export type TintStrength = (typeof TINT_STRENGTHS)[number]

export interface MarkStyle {
  /** Categories whose colour the user chose. */
  readonly markColours: Readonly<Partial<Record<CategoryId, MarkColour>>>
  readonly tintStrength: TintStrength
}

/**
 * The variant of a mark: a backdrop, with or without tint; `plain` is an underline in the text's own colour, for
 * backdrops on which neither set of colours is readable.
 */
export const MARK_VARIANTS = ['light', 'dark', 'light-line', 'dark-line', 'plain'] as const
export type MarkVariant = (typeof MARK_VARIANTS)[number]

/** Opacity of the tint's colour as two hexadecimal digits: 14 % and 22 %. */
const TINT_ALPHA: Readonly<Record<TintStrength, string>> = { none: '00', quiet: '24', clear: '38' }

/** Default colour, and the line, which differs for every two categories. */
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
  organisation: { colour: 'umber', line: 'dotted 4px' },
}

/** Suffix of a highlight's name for each variant. */
export const VARIANT_SUFFIXES: Readonly<Record<MarkVariant, string>> = {
  light: '',
  dark: '-dark',
  'light-line': '-line',
  'dark-line': '-dark-line',
  plain: '-plain',
}

/** The name under which a category's marks are registered. Pages can read it, so it does not identify the extension. */
export function toMarkName(category: CategoryId, variant: MarkVariant): string {
  return `term-${ALL_CATEGORY_IDS.indexOf(category) + 1}${VARIANT_SUFFIXES[variant]}`
}

/** The colour of a category, as the user chose it or by default. */
export function toMarkColour(category: CategoryId, { markColours }: Pick<MarkStyle, 'markColours'>): MarkColour {
  return markColours[category] ?? CATEGORY_MARKS[category].colour
}

/** The underline of a category: style and thickness, as in CSS. */
export function toMarkLine(category: CategoryId): string {
  return CATEGORY_MARKS[category].line
}

/** Tint with its opacity, as CSS: `#rrggbbaa`. */
export function toTint(colour: MarkColour, backdrop: 'light' | 'dark', strength: TintStrength): string {
  return toShade(colour, backdrop).tint + TINT_ALPHA[strength]
}

/** Colours of categories, from an unknown value; unreadable ones are left out. */
export function parseMarkColours(value: unknown): MarkStyle['markColours'] {
  if (typeof value !== 'object' || value === null) return {}
  const isColour = (colour: unknown) => (MARK_COLOURS as readonly unknown[]).includes(colour)
  return Object.fromEntries(Object.entries(value).filter(([id, colour]) => isCategoryId(id) && isColour(colour)))
}

/** Strength of the tint, from an unknown value; null where it is none. */
export function parseTintStrength(value: unknown): TintStrength | null {
  return TINT_STRENGTHS.find((strength) => strength === value) ?? null
}

/** The name of the navigator's current mention. Pages can read it, so it does not identify the extension. */
export function toCurrentName(backdrop: 'light' | 'dark'): string {
  return backdrop === 'dark' ? 'term-0-dark' : 'term-0'
}

/** The rules of a style on a screen with the page's own colours: every category and variant. */
export function toMarkRules(style: MarkStyle, reach: RuleReach): string {
  return ALL_CATEGORY_IDS.flatMap((id) => MARK_VARIANTS.map((one) => toRule(id, one, style, { reach }))).join('\n')
}

/**
 * The rules in forced-colors mode: the underlines stay, whose styles distinguish the categories. Chromium then paints
 * every highlight in Highlight and HighlightText, whatever the rules are.
 */
export function toForcedMarkRules(reach: RuleReach): string {
  return ALL_CATEGORY_IDS.map((id) => {
    const names = MARK_VARIANTS.map((variant) => toHighlight(toMarkName(id, variant), reach))
    return `${names.join(', ')} { text-decoration: underline ${toMarkLine(id)}; }`
  }).join('\n')
}

/**
 * The sheet of the user's changes; empty where the default sheet suffices. It overrides the default sheet in whatever
 * order the two are added to a page, and leaves forced colours and print to it.
 */
export function toChosenMarkSheet(style: MarkStyle, reach: RuleReach): string {
  const ids = style.tintStrength === 'clear' ? ALL_CATEGORY_IDS : ALL_CATEGORY_IDS.filter((id) => style.markColours[id])
  if (ids.length === 0) return ''
  const rules = ids.flatMap((id) =>
    (['light', 'dark', 'light-line', 'dark-line'] as const).map((variant) =>
      toRule(id, variant, style, { reach, weight: ' !important' }),
    ),
  )
  return `@media screen and (forced-colors: none) {\n${rules.join('\n')}\n}`
}

interface RuleOptions {
  reach: RuleReach
  /** Suffixes of the values. */
  weight?: string
}

function toRule(id: CategoryId, variant: MarkVariant, style: MarkStyle, { reach, weight = '' }: RuleOptions): string {
  const backdrop = variant.startsWith('dark') ? 'dark' : 'light'
  const colour = toMarkColour(id, style)
  const tint =
    variant === backdrop ? `background-color: ${toTint(colour, backdrop, style.tintStrength)}${weight}; ` : ''
  const ink = variant === 'plain' ? '' : ` ${toShade(colour, backdrop).line}`
  const line = `text-decoration: underline ${toMarkLine(id)}${ink}${weight};`
  return `${toHighlight(toMarkName(id, variant), reach)} { ${tint}${line} }`
}
