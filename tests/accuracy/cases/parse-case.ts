/** Reads the bracket notation of the cases. Total: whatever is not a label of a known category stays text. */
import { CATEGORY_IDS, type CategoryId } from '../../../src/core/categories.ts'

/** What the cases label: every category but general industrial policy, which is vocabulary rather than a subject. */
export type LabelledCategory = Exclude<CategoryId, 'industrial-policy'>

const LABELLED_CATEGORIES: readonly LabelledCategory[] = CATEGORY_IDS.filter((id) => id !== 'industrial-policy')

/** A labelled place in the plain text: UTF-16 offsets, end exclusive. */
export interface LabelledSpan {
  start: number
  end: number
  category: LabelledCategory
}

/** The plain text of a case and its labels, in order, never overlapping. */
export interface ParsedCase {
  text: string
  /** To be marked exactly so. */
  mentions: LabelledSpan[]
  /** Counted neither way. */
  optional: LabelledSpan[]
}

const LABEL = /\[([^[\]⟦⟧|]+)\|([a-z0-9-]+)\]|⟦([^[\]⟦⟧|]+)\|([a-z0-9-]+)⟧/g

/** Splits a text in bracket notation into plain text and labels. */
export function parseCase(notation: string): ParsedCase {
  const parsed: ParsedCase = { text: '', mentions: [], optional: [] }
  let read = 0
  for (const match of notation.matchAll(LABEL)) {
    const [whole, mention, mentionCategory, optional, optionalCategory] = match
    const category = LABELLED_CATEGORIES.find((id) => id === (mentionCategory ?? optionalCategory))
    if (!category) continue
    parsed.text += notation.slice(read, match.index)
    read = match.index + whole.length
    const start = parsed.text.length
    parsed.text += mention ?? optional ?? ''
    const spans = mention === undefined ? parsed.optional : parsed.mentions
    spans.push({ start, end: parsed.text.length, category })
  }
  parsed.text += notation.slice(read)
  return parsed
}
