/** Undo after deleting; it stays for some seconds, and longer while the pointer or focus is on it. */
import { useEffect, useRef } from 'preact/hooks'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import type { Removal } from '../data/use-removal.ts'

const SHOWN_MS = 8000
const CHECK_AGAIN_MS = 1500

/** @param takeFocus whether the user works by keyboard, whose focus was on the deleted row. */
export function UndoBar({ removal, takeFocus }: { removal: Removal; takeFocus: boolean }) {
  const texts = useTexts()
  const formats = useFormats()
  const bar = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { removed, forget } = removal

  useEffect(() => {
    if (removed.length === 0) return
    if (takeFocus) button.current?.focus()
    let timer = setTimeout(end, SHOWN_MS)
    function end(): void {
      if (bar.current?.matches(':hover, :focus-within')) timer = setTimeout(end, CHECK_AGAIN_MS)
      else forget()
    }
    return () => clearTimeout(timer)
  }, [removed, takeFocus, forget])

  return (
    <div class="undo" role="status" ref={bar} tabIndex={-1} data-shown={removed.length > 0 || undefined}>
      {removed.length > 0 && (
        <>
          <p>{texts('list_deleted', formats.count(removed.length))}</p>
          <button
            type="button"
            class="plain-button"
            ref={button}
            onClick={() => {
              // The button disappears when undo is no longer possible; focus stays in this place of the page.
              bar.current?.focus()
              void removal.undo()
            }}
          >
            {texts('button_undo')}
          </button>
        </>
      )}
    </div>
  )
}
