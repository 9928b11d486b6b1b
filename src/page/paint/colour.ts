/** Parses computed colours, and measures the contrast of two as WCAG 2 defines it. */

/** Red, green, blue and alpha, each 0..1, in sRGB. */
export interface Rgba {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

export const WHITE: Rgba = { red: 1, green: 1, blue: 1, alpha: 1 }

/**
 * Creates a parser of computed colours: `rgb()` by its numbers, any other notation by having the browser fill a pixel.
 */
export function createColourReader(view: Window & typeof globalThis): (text: string) => Rgba | null {
  const known = new Map<string, Rgba | null>()
  let pixel: OffscreenCanvasRenderingContext2D | null = null

  function readPixel(text: string): Rgba | null {
    pixel ??= new view.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!pixel || !view.CSS.supports('color', text)) return null
    pixel.clearRect(0, 0, 1, 1)
    pixel.fillStyle = text
    pixel.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data
    return { red: red / 255, green: green / 255, blue: blue / 255, alpha: alpha / 255 }
  }

  return (text) => {
    let colour = known.get(text)
    if (colour === undefined) {
      colour = parseRgb(text) ?? readPixel(text)
      known.set(text, colour)
    }
    return colour
  }
}

function parseRgb(text: string): Rgba | null {
  if (!text.startsWith('rgb')) return null
  const [red, green, blue, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined) return null
  return { red: red / 255, green: green / 255, blue: blue / 255, alpha }
}

/** The visible colour where one lies over an opaque other. */
export function compose(over: Rgba, under: Rgba): Rgba {
  const mix = (top: number, bottom: number) => top * over.alpha + bottom * (1 - over.alpha)
  return {
    red: mix(over.red, under.red),
    green: mix(over.green, under.green),
    blue: mix(over.blue, under.blue),
    alpha: 1,
  }
}

/** Relative luminance of an opaque colour, 0..1. */
export function toLuminance({ red, green, blue }: Rgba): number {
  const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue)
}

/** Contrast of two luminances, 1..21. */
export function toContrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
