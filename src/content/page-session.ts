/** Marks on one page, as settings, the page's nature and the reader's wish decide, for as long as it lives. */
import { ALL_CATEGORY_IDS, type CategoryId } from '../core/categories.ts'
import type { Mention } from '../core/recognizer/mention.ts'
import type { Recognizer } from '../core/recognizer/recognizer.ts'
import { createWrongHere } from '../core/recognizer/wrong-here.ts'
import type { Settings } from '../core/settings/settings.ts'
import { decideMarking, type MarkingDecision, toSite } from '../core/settings/site-rules.ts'
import type { ConceptCount, PageReport } from '../messages/contract.ts'
import { readCanonicalUrl, readEvidence } from '../page/article.ts'
import { createHighlightPainter } from '../page/highlight-painter.ts'
import { findMentions, type PlacedMention } from '../page/scan-page.ts'
import { createShadowStyles } from '../page/shadow-styles.ts'
import { type PageWatch, watchPage } from '../page/watch-page.ts'
import marksCss from './marks.css?inline'
import { watchPageTurns } from './page-lifetime.ts'

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
 * @param getRecognizer builds the recognizer for the reader's lists at its first use, and the same one until they change.
 */
export function createPageSession(
  getRecognizer: (lists: Settings['ownLists']) => Recognizer,
  firstSettings: Settings,
  signal: AbortSignal,
): PageSession {
  let settings = firstSettings
  let asked = false
  let marking: { watch: PageWatch; recognizer: Recognizer; end: AbortController } | null = null
  const shadowStyles = createShadowStyles(window, marksCss)
  let isWrong = createWrongHere(settings.wrongHere, toSite(location.href))

  function decide(): MarkingDecision {
    return decideMarking(settings.siteRules[toSite(location.href)], asked, readEvidence(document, location))
  }

  function isWanted(mention: Mention, text: string): boolean {
    const { id, category } = mention.surface.concept
    if (settings.hiddenCategories.includes(category) || settings.mutedConcepts.includes(id)) return false
    return !isWrong(mention, text)
  }

  function update(): void {
    const { mark } = decide()
    if (!mark) stop()
    else if (marking && marking.recognizer === getRecognizer(settings.ownLists)) marking.watch.repaint()
    else {
      // What a page says has to be read anew with other terms.
      stop()
      start(getRecognizer(settings.ownLists))
    }
  }

  function stop(): void {
    marking?.end.abort()
    marking = null
  }

  function start(recognizer: Recognizer): void {
    const end = new AbortController()
    const until = AbortSignal.any([signal, end.signal])
    const watch = watchPage(
      document,
      recognizer,
      (list, isMention) =>
        createHighlightPainter(
          window,
          list,
          (one, { text }) => isMention(one) && isWanted(one, text),
          until,
          shadowStyles,
        ),
      until,
      () => {},
    )
    marking = { watch, recognizer, end }
  }

  /** What the page names, without what the reader called wrong here. */
  function readMentions(): Mention[] {
    return readAll().flatMap(({ mention, text }) => (isWrong(mention, text) ? [] : [mention]))
  }

  function readAll(): readonly PlacedMention[] {
    if (marking) return marking.watch.mentions()
    return document.body ? findMentions(document.body, getRecognizer(settings.ownLists)) : []
  }

  /** Marks, or leaves alone, where that is another thing now; what stays marked keeps up with its changes by itself. */
  function judgeAnew(): void {
    if (decide().mark !== (marking !== null)) update()
  }

  watchPageTurns(window, signal, {
    onNewPage() {
      // The reader's wish was for the page before.
      asked = false
      judgeAnew()
    },
    onLook: judgeAnew,
  })
  update()
  return {
    applySettings(changed) {
      settings = changed
      isWrong = createWrongHere(settings.wrongHere, toSite(location.href))
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
  const counts = Object.fromEntries(ALL_CATEGORY_IDS.map((id) => [id, 0])) as Record<CategoryId, number>
  for (const { category, count, muted } of concepts) if (!muted) counts[category] += count
  return counts
}
