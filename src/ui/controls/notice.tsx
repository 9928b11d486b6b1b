/** Announces the outcome of an action, on screen and to screen readers, in one place of the page. */
import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { CloseIcon } from './icons.tsx'
import { useTexts } from './use-messages.ts'

const SHOWN_MS = 5000

/** Shows a message; failures stay until they are closed. */
export type Notify = (sentence: string, failed?: boolean) => void

const NotifyContext = createContext<Notify>(() => {})

export function useNotify(): Notify {
  return useContext(NotifyContext)
}

interface Notice {
  sentence: string
  failed: boolean
}

/** Provides `notify` to its children; {@link NoticeLine} shows the messages. */
export function NoticeProvider({ children }: { children: ComponentChildren }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const notify = useCallback<Notify>((sentence, failed = false) => setNotice({ sentence, failed }), [])
  const close = useCallback(() => setNotice(null), [])
  const line = useMemo(() => ({ notice, close }), [notice, close])
  return (
    <NotifyContext.Provider value={notify}>
      <NoticeContext.Provider value={line}>{children}</NoticeContext.Provider>
    </NotifyContext.Provider>
  )
}

const NoticeContext = createContext<{ notice: Notice | null; close: () => void }>({ notice: null, close: () => {} })

/**
 * The line itself, in the flow of the page or floating above its end. It is always in the document, because screen readers announce only changes of existing regions.
 */
export function NoticeLine({ floats = false }: { floats?: boolean }) {
  const texts = useTexts()
  const { notice, close } = useContext(NoticeContext)
  useEffect(() => {
    if (!notice || notice.failed) return
    const timer = setTimeout(close, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice, close])
  return (
    <div
      class="notice"
      role="status"
      data-failed={notice?.failed || undefined}
      data-floats={floats || undefined}
      data-shown={notice ? true : undefined}
    >
      {notice && <p>{notice.sentence}</p>}
      {notice?.failed && (
        <button type="button" class="icon-button" aria-label={texts('button_close')} onClick={close}>
          <CloseIcon />
        </button>
      )}
    </div>
  )
}
