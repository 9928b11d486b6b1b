/** The result of reading a file, whatever its format: candidates for the list, and what was refused, line by line. */
import type { Clipping } from '../clippings/clipping.ts'

/**
 * Why a line is refused. Each has a sentence in the message catalogue (`import_refused_<reason>`) with the refusal's
 * detail in it.
 */
export type RefusalReason =
  | 'not_json'
  | 'not_record'
  | 'too_long'
  | 'field_too_long'
  | 'cut_off'
  | 'cells'
  | 'no_id'
  | 'no_quote'
  | 'twice'
  | 'quote_changed'
  | 'url_changed'
  | 'cell_cut'
  | 'unclear_day'
  | 'unknown_status'
  | 'unknown_category'
  | 'reply'

export interface Refusal {
  /** Counted from 1: lines of a text, rows of a table with its header as the first, annotations of a list. */
  readonly line: number
  readonly reason: RefusalReason
  /** The column, value or field that it is about; empty where there is none. */
  readonly detail: string
}

/** Why a file cannot be read at all. Each has a sentence in the message catalogue (`import_failed_<reason>`). */
export type FileFailure =
  | 'empty'
  | 'too_large'
  | 'encoding'
  | 'unknown'
  | 'newer'
  | 'no_id_column'
  | 'column_twice'
  | 'spread_rows'

export type FileFormat = 'csv' | 'json-lines' | 'hypothesis'

/** Common to all lines. */
interface ReadLine {
  readonly line: number
  /** The id of the library that the line names; empty where it names none. */
  readonly library: string
  /** Whether a page's facts in it were beyond their limits. */
  readonly isCut: boolean
}

/** A row of a table: cells by the name of their column, as in the file. */
export interface RowCandidate extends ReadLine {
  readonly kind: 'row'
  readonly id: string
  readonly cells: ReadonlyMap<string, string>
}

/** A whole record, from a backup. */
export interface RecordCandidate extends ReadLine {
  readonly kind: 'record'
  readonly clipping: Clipping
}

/** A record made from another tool's: of a clipping already saved, it can only change note and tags. */
export interface AnnotationCandidate extends ReadLine {
  readonly kind: 'annotation'
  readonly clipping: Clipping
}

export type Candidate = RowCandidate | RecordCandidate | AnnotationCandidate

export interface ReadCandidates {
  readonly ok: true
  readonly format: FileFormat
  readonly candidates: readonly Candidate[]
  readonly refused: readonly Refusal[]
}

export type ReadFile = ReadCandidates | { readonly ok: false; readonly reason: FileFailure; readonly detail: string }

/** The libraries named by a file's lines; another tool's lines name none. */
export function listLibraries({ candidates }: ReadCandidates): string[] {
  return [...new Set(candidates.flatMap(({ kind, library }) => (kind === 'annotation' ? [] : [library])))]
}

export function toFailure(reason: FileFailure, detail = ''): ReadFile {
  return { ok: false, reason, detail }
}
