/** What a government page prints of a paper, as plain data: collected by `page/source/facts`, judged by `read-paper`. */

/** A label and its value: cells of a table, or a line such as 成文日期：2026年1月8日. Blanks in labels are removed. */
export interface LabelledValue {
  readonly label: string
  readonly value: string
}

export interface PaperFacts {
  readonly labels: readonly LabelledValue[]
  /** The page's lines of text in its order, without blanks at their ends. */
  readonly lines: readonly string[]
  /** The section that the page says it is in, 政策解读; empty where it says none. */
  readonly column: string
}
