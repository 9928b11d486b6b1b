/** Whether text stands on a light or a dark ground: marks have a variant for each. */

export type Ground = 'light' | 'dark'

/** The ground behind an element: the first background around it that is not see-through, white where there is none. */
export function readGround(element: Element): Ground {
  const view = element.ownerDocument.defaultView
  for (let current: Element | null = element; current && view; current = current.parentElement) {
    const luminance = toLuminance(view.getComputedStyle(current).backgroundColor)
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light'
  }
  return usesDarkCanvas(element.ownerDocument) ? 'dark' : 'light'
}

/** With `color-scheme: dark` the bare canvas is dark although no element has a background. */
function usesDarkCanvas({ documentElement, defaultView }: Document): boolean {
  const scheme = defaultView?.getComputedStyle(documentElement).colorScheme ?? ''
  if (!scheme.includes('dark')) return false
  return !scheme.includes('light') || defaultView?.matchMedia('(prefers-color-scheme: dark)').matches === true
}

/** Perceived lightness 0..1 (Rec. 709 weights) of a computed colour; null where half or more shines through. */
function toLuminance(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null
  const scale = color.startsWith('color(') ? 1 : 255
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale
}
