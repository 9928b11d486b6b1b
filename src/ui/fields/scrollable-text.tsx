/** Text of another window or an earlier page. It scrolls where it is long, so it can be reached by keyboard. */
import type { ComponentChildren } from 'preact'

export function ScrollableText({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <p class="scrollable-text" tabIndex={0}>
      {children}
    </p>
  )
}
