/**
 * The backup: JSON Lines (https://jsonlines.org), one record a line, whole, so that a list can be made anew from it and
 * every line be read by itself. The first line says what the file is; the last how many records it has, so that a file
 * that was cut off is known for one.
 */
import type { ClippingPages } from './collect-works.ts'

export const JSON_LINES_FORMAT = 'sectorlens-clippings'

/** Version of the file's shape; records carry their own (`v`). */
export const JSON_LINES_VERSION = 1

/**
 * Chunks of text; together one file. Throws only what reading the pages throws.
 *
 * @param library the id of the library that the clippings are of; empty where it is not known.
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
