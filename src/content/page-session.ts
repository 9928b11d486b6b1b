/** Marks on one page, as settings, the page's nature and the reader's wish decide, for as long as it lives. */
import { CATEGORY_IDS, type CategoryId } from '../core/categories.ts'
import type { Mention } from '../core/recognizer/mention.ts'
import type { Recognizer } from '../core/recognizer/recognizer.ts'
import type { Settings } from '../core/settings/settings.ts'
import { decideMarking, type MarkingDecision, toSite } from '../core/settings/site-rules.ts'
import type { ConceptCount, PageReport } from '../messages/contract.ts'
import { readCanonicalUrl, readEvidence } from '../page/article.ts'
import { createHighlightPainter } from '../page/highlight-painter.ts'
import { findMentions } from '../page/scan-page.ts'
import { type PageWatch, watchPage } from '../page/watch-page.ts'

export interface PageSession {
  /** Takes the reader's settings over. */
  applySettings(settings: Settings): void
  /** Marks this page whatever it is, until it is left. */
  markAnyway(): { ok: true }
  report(): PageReport
}

/**
 * Creates the session. Nothing is scanned before the page is to be marked, or a report is asked for.
 *
 * @param getRecognizer builds the recognizer at its first use and keeps it.
 */
export function createPageSession(
  getRecognizer: () => Recognizer,
  firstSettings: Settings,
  signal: AbortSignal,
): PageSession {
  let settings = firstSettings
  let asked = false
  let marking: { watch: PageWatch; end: AbortController } | null = null

  function decide(): MarkingDecision {
    return decideMarking(settings.siteRules[toSite(location.href)], asked, readEvidence(document, location))
  }

  const isWanted = ({ surface: { concept } }: Mention) =>
    !settings.hiddenCategories.includes(concept.category) && !settings.mutedConcepts.includes(concept.id)

  function update(): void {
    const { mark } = decide()
    if (mark && !marking) start()
    else if (!mark && marking) {
      marking.end.abort()
      marking = null
    } else marking?.watch.repaint()
  }

  function start(): void {
    const end = new AbortController()
    const until = AbortSignal.any([signal, end.signal])
    const watch = watchPage(
      document,
      getRecognizer(),
      (list, isMention) => createHighlightPainter(window, list, (one) => isMention(one) && isWanted(one), until),
      until,
      () => {},
    )
    marking = { watch, end }
  }

  function readMentions(): readonly Mention[] {
    return marking?.watch.mentions() ?? (document.body ? findMentions(document.body, getRecognizer()) : [])
  }

  update()
  return {
    applySettings(changed) {
      settings = changed
      update()
    },
    markAnyway() {
      asked = true
      update()
      return { ok: true }
    },
    report() {
      const concepts = countConcepts(readMentions(), settings.mutedConcepts)
      return {
        url: location.href,
        canonicalUrl: readCanonicalUrl(document, location),
        site: toSite(location.href),
        decision: decide(),
        counts: countCategories(concepts),
        concepts,
        hasSelection: (document.getSelection()?.toString().trim() ?? '') !== '',
      }
    },
  }
}

/** Concepts of a page, the most named first. */
function countConcepts(mentions: readonly Mention[], muted: readonly string[]): ConceptCount[] {
  const counts = new Map<string, ConceptCount>()
  for (const { surface } of mentions) {
    const { id, category, preferred } = surface.concept
    const entry = counts.get(id) ?? { id, category, names: preferred, count: 0, muted: muted.includes(id) }
    entry.count++
    counts.set(id, entry)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

function countCategories(concepts: readonly ConceptCount[]): Record<CategoryId, number> {
  const counts = Object.fromEntries(CATEGORY_IDS.map((id) => [id, 0])) as Record<CategoryId, number>
  for (const { category, count, muted } of concepts) if (!muted) counts[category] += count
  return counts
}
