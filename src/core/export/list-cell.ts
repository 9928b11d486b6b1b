/** Lists in one cell of a table: how they are written, and how they are read back. */

import { CHOSEN_FIELDS, type ChosenFieldName } from '../clippings/chosen-fields.ts'
import type { SourceCopy } from '../clippings/clipping.ts'
import { isDay } from '../clippings/clipping-edit.ts'
import { toTextCell } from './csv.ts'
import { unguardCell } from './formula-guard.ts'

/** Separates the values of a list; no value holds a semicolon, since a comma is written for it. */
const SEPARATOR = '; '

/** Stands for an unknown day, so that a source always has three parts. */
const UNDATED = 'undated'

/** One value as written in a list. */
export function toListValue(value: string): string {
  return value.replaceAll(';', ',')
}

/** A list as a cell. */
export function toListCell(values: readonly string[]): string {
  return toTextCell(values.map(toListValue).join(SEPARATOR))
}

/** The values of a cell. */
export function parseListCell(cell: string): string[] {
  return toValues(unguardCell(cell), /;/)
}

/**
 * The values of a list that users may have typed: a full-width semicolon, as Chinese keyboards produce it, separates as
 * well.
 */
export function parseTypedList(text: string): string[] {
  return toValues(text, /[;；]/)
}

function toValues(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

/**
 * Further sources as values of a list: outlet, day and address with a space between (`Ta Kung Pao 2026-01-12
 * https://…`). The address is last and contains no space; the word before it is a day, or `undated`; the rest before
 * that is the outlet, which may be missing.
 */
export function toCopyValues(copies: readonly SourceCopy[]): string[] {
  return copies.map(({ outlet, date, url }) => {
    const day = date !== '' && isDay(date) ? date : UNDATED
    const address = url.replace(/[\s;]/g, (character) => encodeURIComponent(character))
    return [outlet.replace(/\s+/g, ' ').trim(), day, address].filter((part) => part !== '').join(' ')
  })
}

/** Reads back what {@link toCopyValues} wrote; values that are no such source are left out. */
export function parseCopyValues(values: readonly string[]): SourceCopy[] {
  return values.flatMap((value) => {
    const [, outlet, day = '', url = ''] = /^(?:(.*) )?(\S+) ([a-z][a-z0-9+.-]*:\S+)$/i.exec(value) ?? []
    if (url === '' || (day !== UNDATED && !isDay(day))) return []
    return [{ url, outlet: outlet ?? '', date: day === UNDATED ? '' : day }]
  })
}

/** Columns of the chosen fields. */
const FIELD_COLUMNS: Readonly<Record<ChosenFieldName, string>> = {
  title: 'title',
  outlet: 'outlet',
  sourceCredit: 'source_credit',
  author: 'author',
  publishedDate: 'published_date',
}

/** Chosen fields as values of a list: the names of their columns. */
export function toFieldColumns(fields: readonly ChosenFieldName[]): string[] {
  return fields.map((field) => FIELD_COLUMNS[field])
}

/** Reads back what {@link toFieldColumns} wrote; names of other columns are left out. */
export function parseFieldColumns(values: readonly string[]): ChosenFieldName[] {
  const written = values.map((value) => value.toLowerCase())
  return CHOSEN_FIELDS.filter((field) => written.includes(FIELD_COLUMNS[field]))
}
