/**
 * The colours of marks. A line has 4.5:1 on white, sepia, light grey (`light`) and on black, near-black, dark grey
 * (`dark`); text over a tint keeps 4.5:1; any two lines differ for every kind of colour vision. The colour test
 * measures all of it: change nothing here without it. No red, which signals errors, and no yellow, which is the
 * browser's own search highlight.
 */

/** `#` and six hexadecimal digits. Without a tint, this is the line's colour. */
interface Shade {
  readonly line: string
  readonly tint?: string
}

/** A colour for light and for dark backdrops. */
interface MarkColours {
  readonly light: Shade
  readonly dark: Shade
}

const MARK_PALETTE = {
  blue: { light: { line: '#1c50e5', tint: '#2f6bff' }, dark: { line: '#b6d3ff' } },
  teal: { light: { line: '#2d6d5d', tint: '#12a08c' }, dark: { line: '#00b1a4' } },
  violet: { light: { line: '#5900a1', tint: '#8a3df0' }, dark: { line: '#bb81ff' } },
  green: { light: { line: '#004f20', tint: '#1f9d45' }, dark: { line: '#9bffb7' } },
  plum: { light: { line: '#740047', tint: '#d0279a' }, dark: { line: '#eb77ae' } },
  ochre: { light: { line: '#885400', tint: '#d98b00' }, dark: { line: '#eeaa0f' } },
  slate: { light: { line: '#434e6e', tint: '#6d7fb5' }, dark: { line: '#eaeff5' } },
  graphite: { light: { line: '#272727', tint: '#7a746a' }, dark: { line: '#bfbab3' } },
  indigo: { light: { line: '#4238a1', tint: '#6a5cf0' }, dark: { line: '#a7b2ff' } },
  moss: { light: { line: '#596139', tint: '#8ea030' }, dark: { line: '#cbe859' } },
  umber: { light: { line: '#4e2800', tint: '#b0703a' }, dark: { line: '#c19376' } },
  mulberry: { light: { line: '#4e304b', tint: '#a86aa8' }, dark: { line: '#d8a8d4' } },
} as const satisfies Readonly<Record<string, MarkColours>>

export type MarkColour = keyof typeof MARK_PALETTE

/** Every colour, in the order in which users choose. */
export const MARK_COLOURS = Object.keys(MARK_PALETTE) as readonly MarkColour[]

/** Line and tint of a colour on a backdrop. */
export function toShade(colour: MarkColour, backdrop: 'light' | 'dark'): Required<Shade> {
  const shade: Shade = MARK_PALETTE[colour][backdrop]
  return { line: shade.line, tint: shade.tint ?? shade.line }
}
