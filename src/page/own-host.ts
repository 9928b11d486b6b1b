/**
 * The elements that we add to a page while something of ours shows: one bare host at the end of the document, everything
 * else in its closed shadow root, so that page and we can neither restyle nor read each other. What it holds is raised
 * into the top layer, above the page's own dialogs, where transforms and stacking of the page do not reach.
 */

import { rootElementOf } from './built-in.ts'

/** Colours and type of what we show on pages; the values are those of src/ui/tokens.css. */
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

/**
 * Shows a box of ours; its host is given back, and removing that ends it.
 *
 * @param styles rules for the box, which has the class `own`.
 */
export function openOwnHost(document: Document, styles: string, box: HTMLElement): HTMLElement {
  const style = document.createElement('style')
  style.textContent = BASE_STYLES + styles
  box.classList.add('own')
  for (const name of KEY_EVENTS) box.addEventListener(name, (event) => event.stopPropagation())
  const host = document.createElement('div')
  host.attachShadow({ mode: 'closed' }).append(style, box)
  rootElementOf(document).append(host)
  box.popover = 'manual'
  box.showPopover()
  return host
}

/** A button of ours. */
export function createOwnButton(document: Document, label: string, run: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', run)
  return button
}
