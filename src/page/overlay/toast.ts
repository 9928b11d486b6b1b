/**
 * Shows the result of a save at the bottom right of a page. Its element exists only while it is shown. It takes no
 * focus, and holds no field: whatever is typed in a page's document, the page can read.
 */
import { createOverlayButton, type OverlayHost, openOverlay } from './overlay-host.ts'
import { createWords } from './unselectable-words.ts'

/** A button of a toast; pressing it closes the toast unless `stay` is set. */
export interface ToastAction {
  readonly label: string
  run(): void
  readonly stay?: boolean
}

/** Content of a toast. Failures stay until they are dismissed; other messages close by themselves. */
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
  /** Whether exactly this content is shown. */
  isShowing(content: ToastContent): boolean
  hide(): void
}

const SHOWN_MS = 2500
/** Time enough to reach for a button, or to press the save key again. */
const SHOWN_WITH_ACTIONS_MS = 10_000

const STYLES = `
.toast { inset: auto 16px 16px auto; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 18px;
  max-width: min(420px, calc(100vw - 32px)); padding: 10px 14px; border-color: #0000; background: #1d2530; color: #fff;
  box-shadow: 0 4px 20px #0006; }
.toast.failed { background: var(--sheet); color: var(--ink); border-color: #a4262c; border-left-width: 5px; }
.message { flex: 1 1 auto; overflow-wrap: anywhere; }
.buttons { display: flex; flex-wrap: wrap; gap: 4px; margin-inline: -8px; }
button { all: unset; box-sizing: border-box; min-height: 28px; padding: 2px 8px; border-radius: 5px; cursor: pointer;
  font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
button:hover { background: #8883; }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
@media (prefers-reduced-motion: no-preference) {
  .toast { animation: rise 140ms ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(6px); } }
}
@media (prefers-color-scheme: dark) {
  .toast { border-color: var(--edge); }
  .toast.failed { border-color: #f0a08f; }
}
@media (forced-colors: active) { .toast, .toast.failed { border-color: CanvasText; } }
`

/** Creates the toast of a document; on abort it is removed. One message is shown at a time. */
export function createToast(document: Document, signal: AbortSignal): Toast {
  let host: OverlayHost | null = null
  let timer = 0
  let shown: ToastContent | null = null

  function hide(): void {
    clearTimeout(timer)
    host?.remove()
    host = null
    shown = null
  }

  function createButton({ label, run, stay }: ToastAction): HTMLButtonElement {
    return createOverlayButton(document, label, () => {
      if (!stay) hide()
      run()
    })
  }

  /**
   * Closes the toast after a while, but not while pointer or focus are on its buttons' box: a press that has begun must
   * end on its button. Without buttons nothing holds it: it may have come up under a pointer that rests.
   */
  function hideLater(box: HTMLElement, after: number): void {
    const begin = () => {
      clearTimeout(timer)
      timer = window.setTimeout(hide, after)
    }
    begin()
    if (!box.querySelector('button')) return
    for (const name of ['pointerenter', 'focusin'] as const) {
      box.addEventListener(name, ({ isTrusted }) => isTrusted && clearTimeout(timer))
    }
    for (const name of ['pointerleave', 'focusout'] as const) {
      box.addEventListener(name, ({ isTrusted }) => isTrusted && box.isConnected && begin())
    }
  }

  function show(content: ToastContent): void {
    hide()
    const { message, failed, actions, closeLabel, language } = content
    shown = content
    const box = document.createElement('div')
    box.className = failed ? 'toast failed' : 'toast'
    box.lang = language
    box.setAttribute('role', failed ? 'alert' : 'status')
    const close: ToastAction = { label: closeLabel, run: () => {} }
    const buttons = document.createElement('div')
    buttons.className = 'buttons'
    buttons.append(...[...actions, ...(failed ? [close] : [])].map(createButton))
    box.append(createWords(document, 'span', message, 'message'))
    if (buttons.hasChildNodes()) box.append(buttons)
    host = openOverlay(document, box, { styles: STYLES, animations: ['rise'], onTouched: hide })
    if (!failed) hideLater(box, actions.length > 0 ? SHOWN_WITH_ACTIONS_MS : SHOWN_MS)
  }

  signal.addEventListener('abort', hide, { once: true })
  return { show, hide, isShowing: (content) => shown === content }
}
