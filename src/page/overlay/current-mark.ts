/** The highlight of the navigator's current mention, painted on top of all marks. */
import { toCurrentName } from '../../core/settings/mark-style.ts'
import { readBackdrop } from '../paint/backdrop.ts'
import { toRange } from '../scan/mention-range.ts'
import type { PlacedMention } from '../scan/scan-block.ts'
import { toStaticRange } from '../scan/text-blocks.ts'

export interface CurrentMark {
  /** Shows a mention instead of the one before; null shows none, and leaves no highlight behind. */
  show(placed: PlacedMention | null): void
}

export function createCurrentMark(view: Window & typeof globalThis): CurrentMark {
  const registry = view.CSS.highlights
  let shown: { name: string; highlight: Highlight } | null = null

  function clear(): void {
    if (shown && registry.get(shown.name) === shown.highlight) registry.delete(shown.name)
    shown = null
  }

  return {
    show(placed) {
      clear()
      if (!placed || !toRange(placed)) return
      const { block, mention } = placed
      const name = toCurrentName(readBackdrop(block.element) === 'dark' ? 'dark' : 'light')
      const highlight = new view.Highlight(toStaticRange(block, mention.start, mention.end))
      highlight.priority = 1
      registry.set(name, highlight)
      shown = { name, highlight }
    },
  }
}
