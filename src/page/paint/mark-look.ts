/**
 * Reads how a category's marks look on this page from the rules in force, so that card, bar and scrollbar markers
 * always match the marks themselves, whatever their colours.
 */

/** The style of a highlight, as CSS values. */
export interface MarkLook {
  line: string
  lineStyle: string
  thickness: string
  tint: string
}

/** @param highlight the name under which marks are registered. */
export function readMarkLook(view: Window, highlight: string): MarkLook {
  const style = view.getComputedStyle(view.document.documentElement, `::highlight(${highlight})`)
  return {
    line: style.textDecorationColor,
    lineStyle: style.textDecorationStyle,
    thickness: style.textDecorationThickness,
    tint: style.backgroundColor,
  }
}

/** Applies a mark's style to an element of an overlay. */
export function applyMarkLook(element: HTMLElement, { line, lineStyle, thickness, tint }: MarkLook): void {
  Object.assign(element.style, {
    textDecoration: 'underline',
    textDecorationColor: line,
    textDecorationStyle: lineStyle,
    textDecorationThickness: thickness,
    backgroundColor: tint,
  })
}
