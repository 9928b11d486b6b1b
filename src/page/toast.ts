/**
 * Says at the bottom right of a page what became of a save. Its element exists only while it
 * shows. It takes no focus of its own accord: only a field that the reader opens in it gets it.
 */
import { createOwnButton, openOwnHost } from './own-host.ts'

/** A button of a toast; pressing it closes the toast unless `stay` is set, or opens a field in its place. */
export type ToastAction = { label: string; run(): void; stay?: boolean } | { label: string; field: ToastField }

/** A line to be written in a toast. */
export interface ToastField {
  label: string
  /** What stands in it at first. */
  text: string
  /** Label of the button that keeps it. */
  save: string
  write(text: string): void
}

/** What to say. Failures stay until they are dismissed; good news goes by itself. */
export interface ToastContent {
  message: string
  failed: boolean
  actions: readonly ToastAction[]
  closeLabel: string
  /** BCP 47 tag of the message. */
  language: string
}

export interface Toast {
  show(content: ToastContent): void
}

const SHOWN_MS = 2500
/** Time enough to reach for a button that takes something back. */
const SHOWN_WITH_ACTIONS_MS = 6000

const STYLES = `
.toast { inset: auto 16px 16px auto; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px;
  max-width: min(420px, calc(100vw - 32px)); padding: 10px 14px; border-color: #0000; background: #1d2530; color: #fff;
  box-shadow: 0 4px 20px #0006; }
.toast.failed { background: #fff; color: #1d2530; border-color: #a4262c; border-left-width: 5px; }
.message { flex: 1 1 auto; overflow-wrap: anywhere; }
button { all: unset; box-sizing: border-box; min-height: 28px; padding: 2px 8px; border-radius: 5px; cursor: pointer;
  font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
input { all: unset; box-sizing: border-box; flex: 1 1 180px; min-height: 32px; padding: 3px 9px; border-radius: 5px;
  background: #fff; color: #1d2530; cursor: text; }
input::placeholder { color: #575d65; }
input:focus-visible { outline: 2px solid #8ab8f5; outline-offset: 1px; }
button:hover { background: #8883; }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
@media (prefers-reduced-motion: no-preference) {
  .toast { animation: rise 140ms ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(6px); } }
}
@media (forced-colors: active) { .toast, input { border-color: CanvasText; } input { border: 1px solid; } }
`

/** Creates the toast of a document; after the signal's abort none is left. One message shows at a time. */
export function createToast(document: Document, signal: AbortSignal): Toast {
  let host: HTMLElement | null = null
  let timer = 0
  let shown: HTMLElement | null = null
  let closeLabel = ''

  function hide(): void {
    clearTimeout(timer)
    host?.remove()
    host = null
    shown = null
  }

  function createButton(action: ToastAction): HTMLButtonElement {
    return createOwnButton(document, action.label, () => {
      if ('field' in action) {
        openField(action.field)
        return
      }
      if (!action.stay) hide()
      action.run()
    })
  }

  /** The toast stays until the line is kept or let go: Enter and the button keep it, Escape lets go. */
  function openField({ label, text, save, write }: ToastField): void {
    clearTimeout(timer)
    const input = document.createElement('input')
    input.value = text
    input.setAttribute('aria-label', label)
    input.placeholder = label
    const keep = () => {
      hide()
      write(input.value)
    }
    input.addEventListener('keydown', (event) => {
      // Keys of an input method confirm or drop its own letters.
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
      event.preventDefault()
      if (event.key === 'Enter') keep()
      else hide()
    })
    const close = createOwnButton(document, closeLabel, hide)
    shown?.replaceChildren(input, createOwnButton(document, save, keep), close)
    input.focus({ preventScroll: true })
  }

  function show({ message, failed, actions, closeLabel: closing, language }: ToastContent): void {
    hide()
    closeLabel = closing
    const box = document.createElement('div')
    box.className = failed ? 'toast failed' : 'toast'
    box.lang = language
    box.setAttribute('role', failed ? 'alert' : 'status')
    const words = document.createElement('span')
    words.className = 'message'
    words.textContent = message
    const close: ToastAction = { label: closing, run: () => {} }
    box.append(words, ...[...actions, ...(failed ? [close] : [])].map(createButton))
    host = openOwnHost(document, STYLES, box)
    shown = box
    if (!failed) timer = window.setTimeout(hide, actions.length > 0 ? SHOWN_WITH_ACTIONS_MS : SHOWN_MS)
  }

  signal.addEventListener('abort', hide, { once: true })
  return { show }
}
