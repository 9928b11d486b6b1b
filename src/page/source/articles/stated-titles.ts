/** The titles that a page states of the article it shows, and what of its metadata changed since it was loaded. */
import { TITLE_METAS } from '../../../core/sources/fields/title-metas.ts'
import { decodeEntities } from '../../../core/text/html-entities.ts'
import type { Metas } from '../page-meta.ts'

/** Titles in the metadata, then the document's own with its site's name. */
export function listStatedTitles(metas: Metas, documentTitle: string): string[] {
  const stated = TITLE_METAS.map((name) => decodeEntities(metas.get(name) ?? ''))
  return [...new Set([...stated, documentTitle])].filter((title) => title.trim() !== '')
}

/** The metas of which the value is another than it was. */
export function pickChanged(now: Metas, before: Metas): Metas {
  return new Map([...now].filter(([name, value]) => before.get(name) !== value))
}
