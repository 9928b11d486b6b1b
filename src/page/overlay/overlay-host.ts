/**
 * Creates the elements that the extension adds to a page while an overlay is shown: one bare host at the end of the
 * document, everything else in its closed shadow root. An overlay holds buttons and the extension's own texts, never a
 * field or a name that the user gave, and nothing read from it is trusted (root-guard, user-act). It is shown in the
 * top layer, above the page's dialogs, where the page's transforms and stacking have no effect.
 */

import { rootElementOf } from '../dom/clobber-safe-dom.ts'
import { guardRoot, type RootGuard } from './root-guard.ts'
import { WORD_STYLES, writeWords } from './unselectable-words.ts'
import { onUserAct } from './user-act.ts'

/** Colours and type of the overlays; the values are those of src/ui/app/tokens.css. */
const BASE_STYLES = `
:host { all: initial !important; }
.own { --sheet: #fff; --ink: #1d2126; --ink-quiet: #575d65; --hairline: #e3dfd5; --edge: #84888d; --wash: #f1eee6;
  --focus: #1a5fb4; color-scheme: light dark; position: fixed; z-index: 2147483647; box-sizing: border-box; margin: 0;
  color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 8px;
  box-shadow: 0 4px 20px #0004; text-align: start; overflow-wrap: anywhere;
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.own:lang(zh-TW) { font-family: system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
.own:focus { outline: none; }
.own:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  .own { --sheet: #1c1f23; --ink: #e8e5df; --ink-quiet: #a8acb2; --hairline: #30343a; --edge: #777d85;
    --wash: #262a2f; --focus: #8ab8f5; }
}
@media (forced-colors: active) {
  .own { --sheet: Canvas; --ink: CanvasText; --ink-quiet: CanvasText; --hairline: CanvasText; --edge: CanvasText;
    --wash: Canvas; --focus: Highlight; }
}
`

/** Keys pressed in an overlay must not trigger shortcuts of the page. */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const

/** A shown overlay. */
export interface OverlayHost extends Omit<RootGuard, 'end'> {
  readonly host: HTMLElement
  /** Whether an event happened in it, as seen from the document. */
  holds(event: Event): boolean
  hasFocus(): boolean
  /** Removes it from the page. */
  remove(): void
}

export interface OverlayHostOptions {
  /** Rules for the box, which has the class `own`. */
  styles: string
  /** Names of animations that the rules start. */
  animations?: readonly string[]
  /** Closes the overlay: a foreign script changed something in it, or removed it from the page. */
  onTouched(): void
}

/** Shows a box as an overlay. From then on its content may be changed only by the host's `change`. */
export function openOverlay(document: Document, box: HTMLElement, options: OverlayHostOptions): OverlayHost {
  const style = document.createElement('style')
  style.textContent = BASE_STYLES + WORD_STYLES + options.styles
  box.classList.add('own')
  for (const name of KEY_EVENTS) box.addEventListener(name, (event) => event.stopPropagation())
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  root.append(style, box)
  rootElementOf(document).append(host)
  box.popover = 'manual'
  box.showPopover()
  const { animations = [], onTouched } = options
  const { end, ...guard } = guardRoot({ host, root, box, style, animations }, onTouched)
  return {
    ...guard,
    host,
    holds: (event) => event.composedPath().includes(host),
    hasFocus: () => document.activeElement === host,
    remove() {
      end()
      host.remove()
    },
  }
}

/** A button of an overlay; it runs only on a proven act of the user. */
export function createOverlayButton(document: Document, label: string, run: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  labelButton(button, label)
  onUserAct(button, run)
  return button
}

/** Sets a button's text and its accessible name. */
export function labelButton(button: HTMLButtonElement, label: string): void {
  button.ariaLabel = label
  writeWords(button, label)
}
