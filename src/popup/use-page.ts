/** The page's report as state: requested at once, after every change of settings, and repeatedly while it is read. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type PageContext, type PageState, toSilentKind } from './page-state.ts'

/** Delays of the first requests: a page that is still loading has no content script yet. */
const FIRST_TRIES_MS = [0, 300, 700]
/** Delays after a change: settings reach pages through the storage, which takes some milliseconds. */
const AFTER_CHANGE_MS = [60, 250, 800]
const POLL_MS = 2000

/** @returns the state, and a function that requests it again after a change. */
export function usePage(page: PageContext): [PageState, () => void] {
  const [state, setState] = useState<PageState>({ kind: 'loading' })
  const current = useRef(state)
  current.current = state
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>())

  const ask = useCallback(async () => {
    const report = await page.ask('page.report', {})
    if (report) setState({ kind: 'answering', report })
    return report !== null
  }, [page])

  const askAgain = useCallback(() => {
    for (const delay of AFTER_CHANGE_MS) {
      const timer = setTimeout(() => {
        timers.current.delete(timer)
        void ask()
      }, delay)
      timers.current.add(timer)
    }
  }, [ask])

  useEffect(() => {
    let isOver = false
    async function begin(): Promise<void> {
      for (const delay of FIRST_TRIES_MS) {
        await new Promise((resolve) => setTimeout(resolve, delay))
        if (isOver || (await ask())) return
        const kind = toSilentKind(page.url, await page.hasAccess())
        if (kind !== 'silent') {
          setState({ kind })
          return
        }
      }
      if (!isOver) setState({ kind: 'silent' })
    }
    void begin()
    const interval = setInterval(() => {
      const { current: now } = current
      // A page that is not marked has to scan itself for a report, so it is not asked repeatedly.
      if (now.kind === 'silent' || (now.kind === 'answering' && now.report.decision.mark)) void ask()
    }, POLL_MS)
    return () => {
      isOver = true
      clearInterval(interval)
      for (const timer of timers.current) clearTimeout(timer)
    }
  }, [page, ask])

  return [state, askAgain]
}
