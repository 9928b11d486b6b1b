/** Reads a file that a user imports, whatever its format: recognised by its content, never by its name. */
import { JSON_LINES_FORMAT } from '../export/json-lines.ts'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { type ReadFile, toFailure } from './read-file.ts'
import { type HypothesisContext, readHypothesis } from './read-hypothesis.ts'
import { readJsonLines } from './read-json-lines.ts'

/** Bytes of the largest file that is read: a hundred thousand clippings take some 150 MB. */
export const MOST_BYTES = 400_000_000

/** Reads a file. Total: whatever the bytes are, the result is candidates or a reason. */
export function readFile(bytes: Uint8Array, context: HypothesisContext): ReadFile {
  if (bytes.length > MOST_BYTES) return toFailure('too_large')
  const text = decodeText(bytes)
  if (text === null) return toFailure('encoding')
  const start = text.slice(0, 4096).trimStart()
  if (start === '') return toFailure('empty')
  if (isJsonLines(text)) return readJsonLines(text)
  if (/^[[{]/.test(start)) return readHypothesis(text, context)
  return readCsv(text)
}

/** Whether the first line is the header of a backup, or a record, if somebody cut lines out of a backup. */
function isJsonLines(text: string): boolean {
  const [line = ''] = text.trimStart().slice(0, 200_000).split('\n', 1)
  if (!line.startsWith('{')) return false
  try {
    const value = JSON.parse(line) as Record<string, unknown>
    return value.format === JSON_LINES_FORMAT || (typeof value.v === 'number' && typeof value.exact === 'string')
  } catch {
    return line.startsWith(`{"format":"${JSON_LINES_FORMAT}"`)
  }
}
