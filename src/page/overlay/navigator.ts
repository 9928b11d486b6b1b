/** Steps from mention to mention: connects the bar, the current mark, the scrollbar markers and the announcements. */
import { type CategoryId, isCategoryId, toCategoryOrder } from '../../core/categories.ts'
import { sentenceAt } from '../../core/text/sentence-at.ts'
import { toCategoryName } from '../../i18n/concept-names.ts'
import type { Texts } from '../../i18n/messages.ts'
import { readRects } from '../scan/mention-range.ts'
import type { PlacedMention } from '../scan/scan-block.ts'
import type { TextBlock } from '../scan/text-blocks.ts'
import { createCurrentMark } from './current-mark.ts'
import { createMentionWalk } from './mention-walk.ts'
import { type BarChoice, createNavigatorBar } from './navigator-bar.ts'
import { scrollToMention } from './scroll-to-mention.ts'
import { createScrollbarMarkers } from './scrollbar-markers.ts'

/** What the navigator needs from its page. */
export interface NavigatorContext {
  /** The marked mentions, in document order. */
  readMentions(): readonly PlacedMention[]
  texts: Texts
  openCard(mention: PlacedMention): void
  closeCard(): void
}

export interface Navigator {
  /** Opens the bar where it is closed, and goes one mention on or back; false where there is none. */
  step(by: 1 | -1): boolean
  /** Updates to the page's current mentions. Moves neither scroll position nor focus. */
  update(): void
  /** A block is about to be scanned again: nothing may stay marked in it meanwhile. */
  drop(block: TextBlock): void
  close(): void
  /** Moves the focus back into the bar. */
  focus(): void
  /** Pixels that it covers at the bottom of the viewport. */
  readonly height: number
  /** The current mention; null while it is closed. */
  readonly current: PlacedMention | null
}

/** Creates the navigator of a document; nothing is shown before the first step, or after the signal's abort. */
export function createNavigator(
  document: Document,
  { readMentions, texts, openCard, closeCard }: NavigatorContext,
  signal: AbortSignal,
): Navigator {
  const view = document.defaultView as Window & typeof globalThis
  const mark = createCurrentMark(view)
  const edge = createScrollbarMarkers(document, (mention) => {
    walk.goTo(mention)
    arrive(1)
  })
  const bar = createNavigatorBar(document, {
    step: (by) => void step(by, false),
    openCard: () => walk.current && openCard(walk.current),
    choose(category) {
      walk.choose(isCategoryId(category) ? category : null)
      arrive(1)
    },
    close,
  })
  let walk = createMentionWalk(findFirstInView)
  // Custom categories are shown by number: the bar is inside a page, which must not learn what the user calls them.
  const nameOf = (id: CategoryId) => toCategoryName(id, texts, new Map())
  let open: AbortController | null = null

  function begin(): void {
    open = new AbortController()
    bar.open({
      language: texts('interface_language'),
      label: texts('navigator_label'),
      previous: texts('navigator_previous'),
      next: texts('navigator_next'),
      card: texts('navigator_card'),
      close: texts('button_close'),
      category: texts('navigator_category'),
    })
    view.addEventListener('resize', () => edge.show(walk.list, walk.current), { signal: open.signal })
  }

  function close(): void {
    open?.abort()
    open = null
    closeCard()
    mark.show(null)
    edge.hide()
    bar.close()
    walk = createMentionWalk(findFirstInView)
  }

  function step(by: 1 | -1, takesFocus: boolean): boolean {
    if (readMentions().length === 0) {
      close()
      return false
    }
    if (!open) begin()
    walk.take(readMentions())
    walk.step(by)
    arrive(by)
    if (takesFocus) bar.focus()
    return true
  }

  /** Shows the current mention; skips mentions without layout (a closed section, a hidden tab). */
  function arrive(by: 1 | -1): void {
    closeCard()
    for (let tries = walk.list.length; tries > 0 && walk.current; tries--) {
      if (scrollToMention(view, walk.current, bar.height)) break
      walk.step(by)
    }
    bar.keepOff(walk.current ? readRects(walk.current) : [])
    show()
    bar.announce(walk.current ? toAnnouncement(walk.current) : texts('navigator_none'))
  }

  function show(): void {
    mark.show(walk.current)
    const total = walk.list.length
    bar.show(texts('navigator_count', walk.current ? walk.index + 1 : '–', total), toChoices(), walk.category ?? '')
    edge.show(walk.list, walk.current)
  }

  function toChoices(): BarChoice[] {
    const mentions = readMentions()
    const counts = new Map<CategoryId, number>()
    for (const { mention } of mentions) {
      const { category } = mention.surface.concept
      counts.set(category, (counts.get(category) ?? 0) + 1)
    }
    if (walk.category && !counts.has(walk.category)) counts.set(walk.category, 0)
    return [
      ['', texts('navigator_all', mentions.length)],
      ...toCategoryOrder(counts.keys()).map(
        (id) => [id, texts('navigator_one', nameOf(id), counts.get(id) ?? 0)] as const,
      ),
    ]
  }

  function toAnnouncement({ mention, text }: PlacedMention): string {
    const { start, end } = sentenceAt(text, mention)
    const category = nameOf(mention.surface.concept.category)
    const words = text.slice(mention.start, mention.end)
    return texts('navigator_said', walk.index + 1, walk.list.length, words, category, text.slice(start, end))
  }

  signal.addEventListener('abort', close, { once: true })
  return {
    step: (by) => step(by, true),
    update() {
      if (!open) return
      walk.take(readMentions())
      show()
    },
    drop: (block) => {
      if (walk.current?.block.element === block.element) mark.show(null)
    },
    close,
    focus: () => bar.focus(),
    get height() {
      return bar.height
    },
    get current() {
      return open ? walk.current : null
    },
  }
}

/** Index of the first mention whose block reaches below the viewport's top; 0 where none does. */
function findFirstInView(list: readonly PlacedMention[]): number {
  const found = list.findIndex(({ block }) => {
    const { bottom, height } = block.element.getBoundingClientRect()
    return height > 0 && bottom > 0
  })
  return Math.max(0, found)
}
