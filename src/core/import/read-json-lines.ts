/** Reads a backup: one record a line, each by itself, so that a damaged line costs no other. */
import { isCutFrom } from '../clippings/fit-clipping.ts'
import { type ParsedClipping, parseClipping } from '../clippings/parse-clipping.ts'
import { JSON_LINES_FORMAT, JSON_LINES_VERSION } from '../export/json-lines.ts'
import { NO_LIBRARY, parseLibraryId } from './library-id.ts'
import { type ReadFile, type RecordCandidate, type Refusal, toFailure } from './read-file.ts'

/**
 * Characters of the longest line that is looked at. Earlier versions had no limits: what reached their store fitted into
 * a message, which browsers refuse beyond 64 MiB.
 */
const LONGEST_LINE = 68_000_000

/** Reads a file of `writeJsonLines`, or lines of one; lines longer than `longest` are refused unread. Total. */
export function readJsonLines(text: string, longest = LONGEST_LINE): ReadFile {
  const candidates: RecordCandidate[] = []
  const refused: Refusal[] = []
  /** What the file says at its end of the number of its records; null where the end is missing. */
  let said: number | null = null
  let hasHeader = false
  let library = NO_LIBRARY
  let lines = 0
  for (const { line, content } of readLines(text)) {
    lines = line
    if (content.length > longest) {
      refused.push({ line, reason: 'too_long', detail: '' })
      continue
    }
    const value = parseJson(content)
    if (value === null) {
      refused.push({ line, reason: 'not_json', detail: '' })
    } else if (value.format === JSON_LINES_FORMAT) {
      if (value.version !== JSON_LINES_VERSION) return toFailure('newer', toShort(value.version))
      hasHeader = true
      library = parseLibraryId(value.library)
    } else if (value.end === JSON_LINES_FORMAT) {
      said = Number.isSafeInteger(value.clippings) ? Number(value.clippings) : null
    } else {
      const parsed = parseSound(value)
      if (parsed.ok) {
        const { clipping } = parsed
        candidates.push({ kind: 'record', line, library, isCut: isCutFrom(value, clipping), clipping })
      } else refused.push({ line, reason: 'not_record', detail: parsed.reason })
    }
  }
  const isCut = hasHeader && (said === null || said > candidates.length + refused.length)
  if (isCut) refused.push({ line: lines, reason: 'cut_off', detail: said === null ? '' : String(said) })
  return { ok: true, format: 'json-lines', candidates, refused }
}

/** Lines with something in them, counted from 1, one at a time: a file is not held twice. */
function* readLines(text: string): Generator<{ line: number; content: string }> {
  for (let start = 0, line = 1; start < text.length; line++) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const content = text.slice(start, end).trim()
    if (content !== '') yield { line, content }
    start = end + 1
  }
}

function parseJson(content: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    // Not JSON, or nested deeper than the parser goes.
    return null
  }
}

/** A clipping whose times are times: lists are in their order. */
function parseSound(value: unknown): ParsedClipping {
  const parsed = parseClipping(value)
  if (!parsed.ok) return parsed
  const { savedAt, updatedAt } = parsed.clipping
  const isTime = (time: string) => /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time))
  return isTime(savedAt) && isTime(updatedAt) ? parsed : { ok: false, reason: 'savedAt or updatedAt is no time' }
}

function toShort(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value).slice(0, 20) : ''
}
