/** Puts a screen into a page of ours, with everything around it that all of them need. */
import { type ComponentChild, render } from 'preact'
import { type ClippingsDesk, DeskContext } from './clippings-desk.ts'
import { NoticeProvider } from './notice.tsx'
import type { TextName, Texts } from './texts.ts'
import { TextsContext } from './texts-context.ts'

export function renderPage(texts: Texts, title: TextName, desk: ClippingsDesk, screen: ComponentChild): void {
  document.documentElement.lang = texts('interface_language')
  document.title = texts(title)
  render(
    <TextsContext.Provider value={texts}>
      <DeskContext.Provider value={desk}>
        <NoticeProvider>{screen}</NoticeProvider>
      </DeskContext.Provider>
    </TextsContext.Provider>,
    document.body,
  )
}
