/** Brings the focus to the first field to check, once the fields that were opened for it are in the document. */
import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** `box` is the element around the fields. */
export function useCheckFocus(): { box: RefObject<HTMLDivElement | null>; focusFirst(): void } {
  const box = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(0)
  useLayoutEffect(() => {
    if (asked > 0) box.current?.querySelector<HTMLElement>('.detail:has([data-to-check]) .field')?.focus()
  }, [asked])
  return { box, focusFirst: useCallback(() => setAsked((times) => times + 1), []) }
}
