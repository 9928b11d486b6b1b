/** Isolates text of pages and files inside messages of the interface where no element can be put around it. */
import { toPlainLine } from '../../core/text/plain-line.ts'

/** Most characters of a name or title inside a message. */
const LONGEST = 120

/** On one line, between the characters that isolate its direction (U+2068, U+2069); empty stays empty. */
export function isolate(text: string): string {
  const line = toPlainLine(text, LONGEST)
  return line && `\u2068${line}\u2069`
}
