/** The lexicon that ships, opened at its first use. The build puts the compiled tables in its place as JSON text. */
import type { CompiledLexicon } from './compile-lexicon.ts'
import { type Lexicon, openLexicon } from './lexicon.ts'

let shipped: Lexicon | null = null

/** The shipped lexicon; the same one at every call. */
export function getShippedLexicon(): Lexicon {
  shipped ??= openLexicon(JSON.parse(COMPILED_LEXICON) as CompiledLexicon)
  return shipped
}
