/** Renders a screen into a page of the extension, with the context that all of these pages need. */
import { type ComponentChild, render } from 'preact'
import type { TextName, Texts } from '../../i18n/messages.ts'
import { NoticeProvider } from '../controls/notice.tsx'
import { TextsContext } from '../controls/use-messages.ts'
import { ClippingsContext, type ClippingsContextValue } from '../data/clippings-context.ts'

/** A store that does not answer must not prevent the page from showing that. */
const LONGEST_WAIT_MS = 500

/** Shows a screen after unsaved text of earlier pages has been stored, so that lists and exports include it. */
export async function renderPage(
  texts: Texts,
  title: TextName,
  clippingsContext: ClippingsContextValue,
  screen: ComponentChild,
): Promise<void> {
  const leftOver = clippingsContext.drafts.drain(clippingsContext.clippings.editDraft)
  await Promise.race([leftOver, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))])
  renderScreen(texts, title, <ClippingsContext.Provider value={clippingsContext}>{screen}</ClippingsContext.Provider>)
}

/** Shows a screen that has nothing to do with clippings. */
export function renderScreen(texts: Texts, title: TextName, screen: ComponentChild): void {
  document.documentElement.lang = texts('interface_language')
  document.title = texts(title)
  render(
    <TextsContext.Provider value={texts}>
      <NoticeProvider>{screen}</NoticeProvider>
    </TextsContext.Provider>,
    document.body,
  )
}
