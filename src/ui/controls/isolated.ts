/** Text of pages and files within sentences of ours, where no element can be put around it. */
import { toPlainLine } from '../../core/text/plain-line.ts'

/** Characters of a name or title within a sentence. */
const LONGEST = 120

/** On one line, between the signs that keep its direction to itself (U+2068, U+2069); nothing stays nothing. */
export function isolate(text: string): string {
  const line = toPlainLine(text, LONGEST)
  return line && `\u2068${line}\u2069`
}
