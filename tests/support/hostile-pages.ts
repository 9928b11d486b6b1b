/**
 * Pages that are hard to scan and hard to leave unchanged, each an article by its metadata. None of them is real;
 * real pages do such things, or could.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface HostilePage {
  /** What the page does, completing the sentence "a page that …". */
  readonly name: string
  readonly html: string
  /** Words that are marked once it is loaded, sorted. */
  readonly words: readonly string[]
  readonly wordsInFirefox?: readonly string[]
}

const HEAD = `<meta charset="utf-8"><title>A test of patience</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-11-24T08:00:00Z">`
const LINE = 'The plan names 6G and biomanufacturing, and nothing else of note.'
export const TEXT = `<p>${LINE}</p>`
const WORDS = ['6G', 'biomanufacturing']

/** A whole page. */
export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body>${body}</body></html>`

export const script = (code: string) => `<script>${code}</script>`

/** Every property by which a script queries a document, an element or a form. */
const OF_DOCUMENTS = `body head documentElement defaultView activeElement createElement createRange createTreeWalker
  getSelection querySelector querySelectorAll contentType title designMode visibilityState prerendering
  addEventListener removeEventListener caretPositionFromPoint styleSheets hasFocus getElementById`.split(/\s+/)
const OF_ELEMENTS =
  `attributes localName children firstChild firstElementChild lastElementChild matches closest nodeType
  nodeName tagName parentNode parentElement nextSibling previousSibling textContent innerText isConnected contains
  getRootNode ownerDocument shadowRoot hasAttributes hasAttribute getAttribute querySelector querySelectorAll
  getBoundingClientRect checkVisibility compareDocumentPosition style className id childNodes childElementCount
  addEventListener assignedSlot scrollIntoView`.split(/\s+/)

/** Pages that become idle, so that they can be compared with themselves. */
export const QUIET_PAGES: readonly HostilePage[] = [
  {
    name: 'hides its document behind the names of forms',
    html: page(TEXT + OF_DOCUMENTS.map((name) => `<form name="${name}"></form>`).join('')),
    words: WORDS,
  },
  {
    name: 'hides a form around its text behind the names of fields',
    html: page(`<form>${TEXT}${OF_ELEMENTS.map((name) => `<input name="${name}">`).join('')} and 6G beside</form>`),
    // A form's own text is not read here, only that of elements in it; Firefox exposes the form itself.
    words: WORDS,
    wordsInFirefox: ['6G', ...WORDS],
  },
  {
    name: 'hides a form under the body, and one in a list, behind the names of fields',
    html: page(
      `${TEXT}<ul><li>6G<form>${OF_ELEMENTS.map((name) => `<button name="${name}">x</button>`).join('')}</form></li></ul>`,
    ),
    words: ['6G', ...WORDS],
  },
  {
    name: 'has elements by the names of what scripts use',
    html: page(
      TEXT +
        ['CSS', 'Highlight', 'scheduler', 'performance', 'navigation', 'browser', 'chrome', 'wrappedJSObject', 'head']
          .map((name) => `<a id="${name}"></a><a id="${name}"></a>`)
          .join(''),
    ),
    words: WORDS,
  },
  {
    name: 'redefines what scripts are made of',
    html: page(
      TEXT,
      script(`
        const broken = () => { throw new Error('redefined') }
        for (const [of, name] of [[Node, 'textContent'], [Node, 'firstChild'], [Element, 'localName'], [Element, 'shadowRoot'], [Node, 'isConnected'], [CharacterData, 'data']])
          Object.defineProperty(of.prototype, name, { get: broken, configurable: true })
        for (const [of, name] of [[Element, 'attachShadow'], [Element, 'matches'], [Element, 'closest'], [Element, 'append'], [Element, 'remove'], [Element, 'getBoundingClientRect'], [Document, 'createElement'], [Document, 'createRange'], [HTMLElement, 'showPopover'], [MutationObserver, 'observe']])
          of.prototype[name] = broken
        Array.prototype.map = Array.prototype.filter = Array.prototype.flatMap = () => []
        Map.prototype.get = Set.prototype.has = broken
        window.Promise = window.MutationObserver = window.Highlight = window.StaticRange = undefined
        window.requestAnimationFrame = window.getComputedStyle = window.matchMedia = broken`),
    ),
    words: WORDS,
  },
  {
    name: 'freezes its objects',
    html: page(
      `${TEXT}<x-frozen></x-frozen>`,
      script(`addEventListener('DOMContentLoaded', () => {
        document.querySelector('x-frozen').attachShadow({ mode: 'open' }).innerHTML = '${TEXT}'
        for (const one of [Object.prototype, Array.prototype, Node.prototype, Element.prototype, Event.prototype, CSS, CSS.highlights, document, document.body, document.documentElement, document.querySelector('x-frozen').shadowRoot])
          Object.freeze(one)
      })`),
    ),
    words: [...WORDS, ...WORDS].sort(),
  },
  {
    name: 'has no body',
    html: page(TEXT, script(`addEventListener('DOMContentLoaded', () => document.body.remove())`)),
    words: [],
  },
  {
    name: 'is a set of frames',
    html: `<!doctype html><html><head>${HEAD}</head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>`,
    words: [],
  },
  {
    name: 'gets another body after a while',
    html: page(
      '<p>Wait.</p>',
      script(`setTimeout(() => {
        const body = document.createElement('body')
        body.innerHTML = '${TEXT}'
        document.body.replaceWith(body)
      }, 400)`),
    ),
    words: WORDS,
  },
  {
    name: 'writes itself anew after a while',
    html: page(
      '<p>Wait.</p>',
      script(`setTimeout(() => {
        document.open()
        document.write(${JSON.stringify(page(TEXT)).replaceAll('</', '<\\/')})
        document.close()
      }, 400)`),
    ),
    words: WORDS,
  },
  {
    // Not rendered: Chromium does not complete its layout within a minute.
    name: 'nests ten thousand deep',
    html: page(
      `${TEXT}<div id="deep" style="display:none"></div>`,
      script(`addEventListener('DOMContentLoaded', () => {
        let place = document.createElement('div')
        const top = place
        for (let depth = 0; depth < 10000; depth++) place = place.appendChild(document.createElement(depth % 2 ? 'div' : 'span'))
        place.append('6G')
        document.getElementById('deep').append(top)
      })`),
    ),
    words: WORDS,
  },
  {
    name: 'has a hundred thousand elements side by side',
    html: page(
      `${TEXT}<main></main>`,
      script(`addEventListener('DOMContentLoaded', () => {
        document.querySelector('main').innerHTML = '<i>word</i> '.repeat(50000) + '<p>word</p>'.repeat(50000)
      })`),
    ),
    words: WORDS,
  },
  {
    name: 'is one text of five million characters',
    html: page(
      `${TEXT}<p id="long" style="height:3em;overflow:hidden"></p>`,
      script(`addEventListener('DOMContentLoaded', () => {
        document.getElementById('long').append('Nothing to see in here, again and again. '.repeat(125000))
      })`),
    ),
    words: WORDS,
  },
  {
    name: 'is one word of a million letters',
    html: page(
      `${TEXT}<p id="long" style="height:3em;overflow:hidden"></p>`,
      script(`addEventListener('DOMContentLoaded', () => {
        document.getElementById('long').append('integratedcircuits'.repeat(60000))
      })`),
    ),
    words: WORDS,
  },
]

/** Writes pages into a folder, each to the file that {@link fileOf} names. */
export function writePages(folder: string, pages: readonly { readonly name: string; readonly html: string }[]): void {
  for (const { name, html } of pages) writeFileSync(join(folder, fileOf(name)), html)
}

/** The file of a page. */
export function fileOf(name: string): string {
  return `${name.replaceAll(/\W+/g, '-')}.html`
}
