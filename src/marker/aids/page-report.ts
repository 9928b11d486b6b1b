/** Reports to the popup what a page mentions. */
import { ALL_CATEGORY_IDS, type CategoryId } from '../../core/categories.ts'
import { conceptsOf, type Mention } from '../../core/recognizer/mention.ts'
import { readTextShares } from '../../page/scan/article-map.ts'
import { notePageHistory } from '../../page/source/articles/page-history.ts'
import { readCanonicalUrl } from '../../page/source/page-source.ts'
import type { ConceptCount, PageReport } from '../../protocol/messages.ts'
import type { PageSession } from '../session/page-session.ts'

/** @param muted ids of the concepts that the user muted. */
export async function reportPage(session: PageSession, muted: readonly string[]): Promise<PageReport> {
  const placed = await session.mentions()
  const concepts = countConcepts(
    placed.map(({ mention }) => mention),
    muted,
  )
  return {
    url: location.href,
    canonicalUrl: readCanonicalUrl(document, location, { history: notePageHistory(window) }),
    site: session.readSite(),
    decision: session.decision(),
    counts: countCategories(concepts),
    textShares: readTextShares(document.body, placed.filter(session.isHeard)),
    concepts,
    pageActs: session.listActs(),
    hasSelection: (document.getSelection()?.toString().trim() ?? '') !== '',
  }
}

/** Concepts of a page, the most frequent first. */
function countConcepts(mentions: readonly Mention[], muted: readonly string[]): ConceptCount[] {
  const counts = new Map<string, ConceptCount>()
  for (const { id, category, preferred } of mentions.flatMap((mention) => conceptsOf([mention]))) {
    const entry = counts.get(id) ?? { id, category, names: preferred, count: 0, muted: muted.includes(id) }
    entry.count++
    counts.set(id, entry)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

function countCategories(concepts: readonly ConceptCount[]): Record<CategoryId, number> {
  const counts = Object.fromEntries(ALL_CATEGORY_IDS.map((id) => [id, 0])) as Record<CategoryId, number>
  for (const { category, count, muted } of concepts) if (!muted) counts[category] += count
  return counts
}
