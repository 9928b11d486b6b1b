/** Records what a visit to a page showed of the clippings saved from it, and only what is new. */
import { type Clipping, listArticles } from '../../core/clippings/clipping.ts'
import { assessVisit, type PageVisit } from '../../core/clippings/page-visit.ts'
import { parseClipping } from '../../core/clippings/parse-clipping.ts'
import { addVisit, createQuoteVisits } from '../../core/clippings/quote-presence.ts'
import { toArticleKey } from '../../core/sources/article-key.ts'
import type { ClippingsWrite } from './database-schema.ts'
import { createRowWriter } from './write-rows.ts'

/**
 * Records a visit in the caller's transaction. Clippings of another article are skipped, whatever the visit claims, and
 * so are those that only list the page as the source of a copy. The time of the user's last change stays as it is.
 *
 * @param now ISO 8601 with offset.
 * @returns the number of clippings about which something new is known.
 */
export async function recordVisitIn(transaction: ClippingsWrite, visit: PageVisit, now: string): Promise<number> {
  const clippings = transaction.objectStore('clippings')
  const article = toArticleKey(visit.article, '')
  const [found, missed] = [new Set(visit.found), new Set(visit.missed)]
  const writer = createRowWriter(transaction)
  let recorded = 0
  for (const row of await clippings.index('by-article').getAll(article)) {
    const parsed = parseClipping(row)
    if (!parsed.ok || !(found.has(row.id) || missed.has(row.id)) || !isFrom(article, parsed.clipping)) continue
    const { clipping } = parsed
    // The page itself never has a machine's words: only a visit that translates it again can find them.
    if (clipping.machineTranslated && !found.has(clipping.id)) continue
    const before = clipping.visits ?? createQuoteVisits(clipping.position ? clipping.savedAt : '')
    const hindrance = assessVisit(visit.facts, clipping.position?.of ?? 0)
    const visits = addVisit(before, found.has(clipping.id), hindrance, now)
    if (visits === before) continue
    writer.put({ ...clipping, visits }, clipping)
    recorded++
  }
  await writer.finish()
  return recorded
}

function isFrom(article: string, clipping: Clipping): boolean {
  return listArticles({ ...clipping, copies: [] }).includes(article)
}
