/**
 * Writes the backup: JSON Lines (https://jsonlines.org), one record per line, complete, so that a list can be restored
 * from it and every line be parsed by itself. The first line describes the file; the last has the number of records, so
 * that a truncated file is recognised.
 */
import type { ClippingPages } from './collect-works.ts'

export const JSON_LINES_FORMAT = 'sectorlens-clippings'

/** Version of the file's shape; records carry their own (`v`). */
export const JSON_LINES_VERSION = 1

/**
 * Chunks of text; together one file. Throws only what reading the pages throws.
 *
 * @param library the id of the library that holds the clippings; empty where it is not known.
 */
export async function* writeJsonLines(pages: ClippingPages, library = ''): AsyncGenerator<string> {
  const head = { format: JSON_LINES_FORMAT, version: JSON_LINES_VERSION, ...(library === '' ? {} : { library }) }
  yield `${JSON.stringify(head)}\n`
  let count = 0
  for await (const page of pages) {
    count += page.length
    yield page.map((clipping) => `${JSON.stringify(clipping)}\n`).join('')
  }
  yield `${JSON.stringify({ end: JSON_LINES_FORMAT, clippings: count })}\n`
}
