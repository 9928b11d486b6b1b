/** What stands around a part of a page, so that it has the page's own width and styles. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { NoticeLine, useNotify } from '../../src/ui/controls/notice.tsx'

export const nothing = (): void => {}

/** The place of the list in the popup, and in the library. */
export function InList({ surface, children }: { surface: 'popup' | 'library'; children: ComponentChildren }) {
  if (surface === 'popup') {
    return (
      <main>
        <section class="kept">{children}</section>
      </main>
    )
  }
  return (
    <main>
      <div class="columns">
        <div class="list-column">{children}</div>
        <div class="aside" />
      </div>
    </main>
  )
}

/** The narrow column of the library. */
export function InAside({ children }: { children: ComponentChildren }) {
  return (
    <main>
      <div class="columns">
        <div class="list-column" />
        <div class="aside">{children}</div>
      </div>
    </main>
  )
}

/** A message about the outcome of an action. */
export function Said({ sentence, failed }: { sentence: string; failed: boolean }) {
  const notify = useNotify()
  useEffect(() => notify(sentence, failed), [notify, sentence, failed])
  return <NoticeLine />
}
