/** Labels of a clipping's fields, and how their values are shown for comparison. */
import type { Clipping } from '../../core/clippings/clipping.ts'
import { type ConceptNames, toNameInTable } from '../../core/export/clippings-csv.ts'
import { toCopyValues, toFieldColumns } from '../../core/export/list-cell.ts'
import type { TextName } from '../../i18n/messages.ts'

/** Fields with a label in the interface; the others go by their own names. */
export const FIELD_TEXTS: Readonly<Partial<Record<keyof Clipping, TextName>>> = {
  exact: 'by_hand_quote',
  url: 'by_hand_url',
  note: 'field_note',
  tags: 'field_tags',
  status: 'field_status',
  report: 'field_report',
  title: 'field_title',
  outlet: 'field_outlet',
  sourceCredit: 'field_source_credit',
  author: 'field_author',
  publishedDate: 'field_published_date',
  page: 'field_page',
  documentNumber: 'field_document_number',
  about: 'field_about',
  datedOn: 'field_dated_on',
  inForceOn: 'field_in_force_on',
  machineTranslated: 'field_machine_translated',
  original: 'field_original',
  companies: 'field_companies',
  agencies: 'field_agencies',
  categories: 'field_categories',
  copies: 'field_copies',
  deletedAt: 'field_deleted',
  stated: 'field_stated',
  readFrom: 'field_read_from',
  toCheck: 'field_to_check',
  unmerged: 'field_unmerged',
}

/** A value as one line of text. */
export function toShown(field: keyof Clipping, value: unknown, names: ConceptNames): string {
  if (value === '' || value === null) return '—'
  if (field === 'unmerged') return (value as Clipping['unmerged']).map(({ text }) => text).join('; ') || '—'
  if (field === 'toCheck') return toFieldColumns(value as Clipping['toCheck']).join('; ') || '—'
  if (field === 'copies') return toCopyValues(value as Clipping['copies']).join('; ') || '—'
  if (Array.isArray(value)) {
    return value.map((item) => (typeof item === 'string' ? toNameInTable(item, names) : '')).join('; ') || '—'
  }
  if (typeof value !== 'object') return String(value)
  const known = Object.entries(value).filter(([, part]) => typeof part === 'string' || Array.isArray(part))
  return known.map(([name, part]) => `${name}: ${String(part)}`).join('; ') || '—'
}
