/** Builds the inside of a concept card from its content: plain elements, never markup. */

import { applyMarkLook, readMarkLook } from '../paint/mark-look.ts'
import type { CardAction, CardContent, LanguageText } from './card-content.ts'
import { createOverlayButton, labelButton } from './overlay-host.ts'
import { changeOwn } from './root-guard.ts'
import { canProveSeen, watchSeen } from './seen-control.ts'
import { createWords, writeWords } from './unselectable-words.ts'
import { onUserAct } from './user-act.ts'

export const CARD_STYLES = `
.card { inset: auto; overflow: auto; overscroll-behavior: contain; padding: 12px 14px; }
.top { display: flex; align-items: center; gap: 8px; }
.category { padding: 0 2px; text-underline-offset: 3px; font-size: 12px; }
h2 { margin: 6px 0 0; font-size: 17px; line-height: 1.3; }
p { margin: 0; }
.names { color: var(--ink-quiet); }
.names span:not(:last-child)::after { content: " · "; }
.meaning { margin-top: 8px; }
.policy, .why { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--hairline); font-size: 13px; }
.label { color: var(--ink-quiet); font-size: 12px; }
.why, .details { color: var(--ink-quiet); }
.policy a { color: inherit; text-underline-offset: 2px; }
.actions, .choices { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
.choices { width: 100%; margin-top: 0; padding-inline-start: 10px; border-inline-start: 2px solid var(--edge);
  box-sizing: border-box; }
.choices[hidden] { display: none; }
button { all: unset; box-sizing: border-box; min-height: 28px; padding: 3px 10px; border: 1px solid var(--edge);
  border-radius: 6px; font-size: 13px; line-height: 20px; cursor: pointer; }
button:hover { background: var(--wash); }
button.first { background: var(--ink); color: var(--sheet); border-color: var(--ink); }
button.close { margin-inline-start: auto; min-width: 28px; padding: 0; border-color: transparent; text-align: center;
  font-size: 18px; line-height: 26px; }
button:focus-visible, a:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
@media (pointer: coarse) { button { min-height: 40px; } button.close { min-width: 40px; } }
@media (forced-colors: active) { button.first { background: ButtonFace; color: ButtonText; } }
`

/**
 * Creates the card's box.
 *
 * @param close called to close the card.
 * @param signal aborts when the card has closed.
 */
export function createCardBox(
  document: Document,
  content: CardContent,
  close: () => void,
  signal: AbortSignal,
): HTMLElement {
  const { language, category, highlight, names, meaning, policy, why, actions, closeLabel } = content
  const view = document.defaultView as Window & typeof globalThis
  const make = (className: string, ...parts: Node[]): HTMLElement => {
    const element = document.createElement('div')
    element.className = className
    element.append(...parts)
    return element
  }
  const createText = <Name extends keyof HTMLElementTagNameMap>(name: Name, words: LanguageText) => {
    const element = createWords(document, name, words.text)
    element.lang = words.language
    return element
  }
  const status = createWords(document, 'p', '', 'unseen')
  status.setAttribute('role', 'status')

  function createChoices(label: string, choices: readonly CardAction[]): HTMLElement[] {
    const group = make('choices', ...choices.flatMap(createButtons))
    group.hidden = true
    group.setAttribute('role', 'group')
    group.ariaLabel = label
    const button = createOverlayButton(document, label, () =>
      changeOwn(button, () => {
        group.hidden = !group.hidden
        button.ariaExpanded = String(!group.hidden)
      }),
    )
    button.ariaExpanded = 'false'
    return [button, group]
  }

  function createButtons({ label, run, choices, isLasting }: CardAction): HTMLElement[] {
    if (choices) return createChoices(label, choices)
    const button = createOverlayButton(document, label, () => {
      if (isSeen?.() === false) {
        askAgain(button, label)
        return
      }
      close()
      run?.(isSeen !== null)
    })
    const isSeen = isLasting && canProveSeen(view) ? watchSeen(button, signal) : null
    return [button]
  }

  /** Tells the user at the button that nothing was done yet; a click lured by the page has no effect. */
  function askAgain(button: HTMLButtonElement, label: string): void {
    changeOwn(button, () => {
      labelButton(button, content.pressAgainOn(label))
      writeWords(status, content.pressAgain)
    })
  }

  const categoryName = createWords(document, 'span', category, 'category')
  applyMarkLook(categoryName, readMarkLook(view, highlight))
  const closeButton = createOverlayButton(document, '×', close)
  closeButton.className = 'close'
  closeButton.ariaLabel = closeLabel
  const [heading = { text: '', language }, ...others] = names
  const title = createText('h2', heading)
  title.ariaLabel = heading.text
  const buttons = make('actions', ...actions.flatMap(createButtons))
  buttons.querySelector('button')?.classList.add('first')

  const box = make('card')
  box.lang = language
  box.tabIndex = -1
  box.setAttribute('role', 'dialog')
  box.ariaLabel = heading.text
  box.append(make('top', categoryName, closeButton), title)
  if (others.length > 0) box.append(make('names', ...others.map((words) => createText('span', words))))
  if (meaning !== '') box.append(createWords(document, 'p', meaning, 'meaning'))
  if (policy) {
    const name = createText(policy.link === '' ? 'span' : 'a', policy.title)
    if (name instanceof HTMLAnchorElement) {
      name.href = policy.link
      name.target = '_blank'
      name.rel = 'noopener noreferrer'
      name.ariaLabel = policy.title.text
      onUserAct(name, () => {})
    }
    box.append(
      make(
        'policy',
        createWords(document, 'p', policy.label, 'label'),
        make('', name),
        ...(policy.details === '' ? [] : [createWords(document, 'p', policy.details, 'details')]),
      ),
    )
  }
  if (why !== '') box.append(createWords(document, 'p', why, 'why'))
  box.append(buttons, status)
  return box
}
