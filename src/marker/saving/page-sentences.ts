/** Lists the sentences of a page that name a category, and saves those that the user chose. */
import type { CategoryId } from '../../core/categories.ts'
import { foldText } from '../../core/text/fold-text.ts'
import { toLanguage } from '../../core/text/language.ts'
import { createParagraphReader } from '../../page/quotes/paragraphs.ts'
import { findPart, type PageQuote } from '../../page/quotes/quote-part.ts'
import { toRange } from '../../page/scan/mention-range.ts'
import type { PlacedMention } from '../../page/scan/scan-block.ts'
import type { Client } from '../../protocol/client.ts'
import { type BackgroundMessageName, MOST_SENTENCES, type Result } from '../../protocol/messages.ts'
import type { PageClipper } from './clip-selection.ts'

export interface PageSentences {
  list(category: CategoryId): Promise<Result<'page.sentences'>>
  clip(category: CategoryId, chosen: readonly string[]): Promise<Result<'page.clipSentences'>>
}

export interface SentenceContext {
  /** Mentions of the page, marked or not. */
  readMentions(): Promise<readonly PlacedMention[]>
  /** Key of the article that the document shows. */
  readArticle(): string
  ask: Client<BackgroundMessageName>
  clipper: PageClipper
}

export function createPageSentences(context: SentenceContext): PageSentences {
  const { readMentions, readArticle, ask, clipper } = context
  return {
    async list(category) {
      const found = findSentences(await readMentions(), category)
      const saved = (await ask('clipping.ofArticle', { article: readArticle() })) ?? []
      const savedTexts = new Set(saved.map(({ exact }) => foldText(exact)))
      const sentences = [...found.quotes].map(([folded, { exact }]) => ({
        exact,
        language: toLanguage(exact, document.documentElement.lang),
        isSaved: savedTexts.has(folded),
      }))
      return { sentences, isCut: found.isCut }
    },
    async clip(category, chosen) {
      const { quotes } = findSentences(await readMentions(), category)
      const there = [...new Set(chosen.map(foldText))].flatMap((folded) => quotes.get(folded) ?? [])
      const counts = await clipper.clipMany(there)
      return { ...counts, gone: chosen.length - counts.saved - counts.already - counts.failed }
    },
  }
}

/** Sentences by their folded text: the same sentence twice on a page would be one clipping. */
function findSentences(
  mentions: readonly PlacedMention[],
  category: CategoryId,
): { quotes: Map<string, PageQuote & { exact: string }>; isCut: boolean } {
  const readParagraph = createParagraphReader()
  const quotes = new Map<string, PageQuote & { exact: string }>()
  for (const placed of mentions) {
    if (placed.mention.surface.concept.category !== category) continue
    const range = toRange(placed)
    const quote = range && findPart(range, 'sentence', readParagraph)
    if (!quote?.exact) continue
    const { exact } = quote
    const folded = foldText(exact)
    if (quotes.has(folded)) continue
    if (quotes.size === MOST_SENTENCES) return { quotes, isCut: true }
    quotes.set(folded, { ...quote, exact })
  }
  return { quotes, isCut: false }
}
