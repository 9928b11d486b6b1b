/**
 * The navigator's choice of categories: a button that unfolds buttons. A `select` would store the choice in an element,
 * and in Firefox a page that got hold of it could change it before the extension reads it.
 */
import { createOverlayButton, labelButton } from './overlay-host.ts'
import { changeOwn, findGuard } from './root-guard.ts'

export const CHOICE_STYLES = `
.choice { position: relative; max-width: 200px; }
.choice > button { max-width: 100%; padding-inline-end: 24px; border-color: var(--edge); overflow: hidden;
  white-space: nowrap; text-overflow: ellipsis; text-align: start; }
.choice > button::after { content: ""; position: absolute; inset-inline-end: 9px; top: calc(50% - 5px); width: 6px;
  height: 6px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; rotate: 45deg; }
.choices { position: absolute; inset: auto auto calc(100% + 8px) 0; display: flex; flex-direction: column; min-width: 100%;
  width: max-content; max-width: min(320px, calc(100vw - 24px)); max-height: min(320px, 60vh); overflow: auto; padding: 4px;
  box-sizing: border-box; background: var(--sheet); border: 1px solid var(--edge); border-radius: 8px;
  box-shadow: 0 4px 20px #0004; }
.above .choices { inset: calc(100% + 8px) auto auto 0; }
.choices[hidden] { display: none; }
.choices button { text-align: start; }
.choices button[aria-pressed="true"] { border-color: var(--edge); font-weight: 600; }
@media (max-width: 420px) { .choice { flex: 1 0 100%; max-width: none; } .choice > button { width: 100%; } }
`

/** A category to choose: value and label. */
export type BarChoice = readonly [value: string, words: string]

export interface NavigatorChoice {
  readonly element: HTMLElement
  /** Shows these choices, one of them chosen. An unfolded list is not rebuilt while its texts are the same. */
  show(choices: readonly BarChoice[], chosen: string): void
}

/**
 * @param label name of what is chosen here.
 * @param choose called with the value that the user chose.
 */
export function createNavigatorChoice(
  document: Document,
  label: string,
  choose: (value: string) => void,
): NavigatorChoice {
  const element = document.createElement('div')
  element.className = 'choice'
  const list = document.createElement('div')
  list.className = 'choices'
  list.hidden = true
  list.setAttribute('role', 'group')
  list.ariaLabel = label
  const button = createOverlayButton(document, '', () => fold(!list.hidden))
  button.ariaExpanded = 'false'
  element.append(button, list)
  let buttons: ReadonlyMap<string, HTMLButtonElement> = new Map()
  let offered = ''
  let now = ''

  /** Moves the focus to the chosen entry on opening, and back on closing. */
  function fold(isFolded: boolean): void {
    changeOwn(button, () => {
      list.hidden = isFolded
      button.ariaExpanded = String(!isFolded)
    })
    const target = isFolded ? button : buttons.get(now)
    if (target) findGuard(button)?.focus(target)
  }

  function step(from: EventTarget | null, by: 1 | -1): void {
    const all = [...buttons.values()]
    const at = all.indexOf(from as HTMLButtonElement)
    const next = at < 0 ? undefined : all[(at + by + all.length) % all.length]
    if (next) findGuard(button)?.focus(next)
  }

  element.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.isComposing || list.hidden) return
    if (event.key === 'ArrowDown') step(event.target, 1)
    else if (event.key === 'ArrowUp') step(event.target, -1)
    else if (event.key === 'Escape') fold(true)
    else return
    // Keeps the same key press from closing the bar and from scrolling the page.
    event.preventDefault()
    event.stopPropagation()
  })

  return {
    element,
    show(choices, chosen) {
      now = chosen
      const words = new Map(choices)
      const said = choices.join('\n')
      changeOwn(button, () => {
        if (said !== offered) {
          buttons = new Map(
            choices.map(([value, text]) => {
              const made = createOverlayButton(document, text, () => {
                fold(true)
                choose(value)
              })
              return [value, made]
            }),
          )
          list.replaceChildren(...buttons.values())
        }
        offered = said
        for (const [value, one] of buttons) one.ariaPressed = String(value === chosen)
        labelButton(button, words.get(chosen) ?? '')
        button.ariaLabel = `${label}: ${words.get(chosen) ?? ''}`
      })
    },
  }
}
