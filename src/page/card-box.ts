/** The inside of a concept card: plain elements out of its content, never markup. */
import type { CardAction, CardContent, Words } from './card-content.ts'
import { readMarkLook, wearMarkLook } from './mark-look.ts'
import { createOwnButton } from './own-host.ts'

export const CARD_STYLES = `
.card { inset: auto; overflow: auto; overscroll-behavior: contain; padding: 12px 14px; }
.top { display: flex; align-items: center; gap: 8px; }
.category { padding: 0 2px; text-underline-offset: 3px; font-size: 12px; }
h2 { margin: 6px 0 0; font-size: 17px; line-height: 1.3; }
p { margin: 0; }
.names { color: var(--ink-quiet); }
.names span + span::before { content: " · "; }
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

/** Creates the card's box; `close` is called when it is to go. */
export function createCardBox(document: Document, content: CardContent, close: () => void): HTMLElement {
  const { language, category, highlight, names, meaning, policy, why, actions, closeLabel } = content
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    ...parts: (Node | string)[]
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name)
    element.className = className
    element.append(...parts)
    return element
  }
  const say = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, words: Words) => {
    const element = make(name, className, words.text)
    element.lang = words.language
    return element
  }

  function createButtons({ label, run, choices }: CardAction): HTMLElement[] {
    if (!choices) {
      return [
        createOwnButton(document, label, () => {
          close()
          run?.()
        }),
      ]
    }
    const group = make('div', 'choices', ...choices.flatMap(createButtons))
    group.hidden = true
    group.setAttribute('role', 'group')
    group.setAttribute('aria-label', label)
    const button = createOwnButton(document, label, () => {
      group.hidden = !group.hidden
      button.ariaExpanded = String(!group.hidden)
    })
    button.ariaExpanded = 'false'
    return [button, group]
  }

  const categoryName = make('span', 'category', category)
  wearMarkLook(categoryName, readMarkLook(document.defaultView as Window, highlight))
  const closeButton = createOwnButton(document, '×', close)
  closeButton.className = 'close'
  closeButton.ariaLabel = closeLabel
  const [heading, ...others] = names
  const title = say('h2', '', heading ?? { text: '', language })
  title.id = 'name'
  const buttons = make('div', 'actions', ...actions.flatMap(createButtons))
  buttons.querySelector('button')?.classList.add('first')

  const box = make('div', 'card')
  box.lang = language
  box.tabIndex = -1
  box.setAttribute('role', 'dialog')
  box.setAttribute('aria-labelledby', title.id)
  box.append(make('div', 'top', categoryName, closeButton), title)
  if (others.length > 0) box.append(make('p', 'names', ...others.map((words) => say('span', '', words))))
  if (meaning !== '') box.append(make('p', 'meaning', meaning))
  if (policy) {
    const name = say(policy.link === '' ? 'span' : 'a', '', policy.title)
    if (name instanceof HTMLAnchorElement) {
      name.href = policy.link
      name.target = '_blank'
      name.rel = 'noopener noreferrer'
    }
    box.append(
      make(
        'div',
        'policy',
        make('p', 'label', policy.label),
        make('p', '', name),
        ...(policy.details === '' ? [] : [make('p', 'details', policy.details)]),
      ),
    )
  }
  if (why !== '') box.append(make('p', 'why', why))
  box.append(buttons)
  return box
}
