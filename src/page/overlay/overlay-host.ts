/**
 * The elements that we add to a page while something of ours shows: one bare host at the end of the document, everything
 * else in its closed shadow root. It holds buttons and words of ours, never a field and never a name of the user's, and
 * nothing in it is believed (root-guard, user-act). What it holds is raised
 * into the top layer, above the page's own dialogs, where transforms and stacking of the page do not reach.
 */

import { rootElementOf } from '../dom/clobber-safe-dom.ts'
import { guardRoot, type RootGuard } from './root-guard.ts'
import { WORD_STYLES, writeWords } from './unselectable-words.ts'
import { onUserAct } from './user-act.ts'

/** Colours and type of what we show on pages; the values are those of src/ui/app/tokens.css. */
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

/** Keys pressed in our own boxes are no shortcuts of the page. */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const

/** Something of ours that shows. */
export interface OwnHost extends Omit<RootGuard, 'end'> {
  readonly host: HTMLElement
  /** Whether an event happened in it, as far as the document is told. */
  holds(event: Event): boolean
  hasFocus(): boolean
  /** Takes it off the page. */
  remove(): void
}

/** What a host is opened with. */
export interface OwnHostOptions {
  /** Rules for the box, which has the class `own`. */
  styles: string
  /** Names of animations that the rules start. */
  animations?: readonly string[]
  /** Closes what shows: somebody else changed something in it, or took it off the page. */
  onTouched(): void
}

/** Shows a box of ours. From then on nothing in it may be changed but by the host's `change`. */
export function openOverlay(document: Document, box: HTMLElement, options: OwnHostOptions): OwnHost {
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

/** A button of ours; it runs at a proven act of the user and at nothing else. */
export function createOverlayButton(document: Document, label: string, run: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  labelButton(button, label)
  onUserAct(button, run)
  return button
}

/** Writes on a button, in place of what stood there; what is read aloud is the same. */
export function labelButton(button: HTMLButtonElement, label: string): void {
  button.ariaLabel = label
  writeWords(button, label)
}
