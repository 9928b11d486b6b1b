/**
 * How a category's marks look on this page, read from the rules in force, so that card, bar and edge always agree with
 * the marks themselves, whatever colours those have.
 */

/** The look of a highlight, as CSS values. */
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

/** Gives an element of ours the look of a mark. */
export function applyMarkLook(element: HTMLElement, { line, lineStyle, thickness, tint }: MarkLook): void {
  Object.assign(element.style, {
    textDecoration: 'underline',
    textDecorationColor: line,
    textDecorationStyle: lineStyle,
    textDecorationThickness: thickness,
    backgroundColor: tint,
  })
}
