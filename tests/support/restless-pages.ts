/** Pages that keep interfering with the extension's elements, and pages that keep changing themselves. */
import { page, script, TEXT } from './hostile-pages.ts'

/** A page that does not stop until `calm()` is called in it. */
export interface RestlessPage {
  readonly name: string
  readonly html: string
  /** Most reactions of the extension in the two seconds of the test, as `count()` in the page returns them. */
  readonly most: number
}

/**
 * Runs code in every frame until the page is calmed down, and then its ending; `count` returns how often `saw` was
 * called.
 */
const everyFrame = (code: string, prelude = '', ending = '') =>
  script(`{
    let seen = 0
    let goesOn = true
    const saw = (times = 1) => { seen += times }
    window.count = () => seen
    window.calm = () => {
      goesOn = false
      ${ending}
    }
    const run = () => {
      if (!goesOn) return
      ${code}
      requestAnimationFrame(run)
    }
    addEventListener('DOMContentLoaded', () => {
      ${prelude}
      run()
    })
  }`)

/** Pages that do something in every frame. */
export const RESTLESS_PAGES: readonly RestlessPage[] = [
  {
    name: 'takes our highlights away in every frame',
    html: page(TEXT, everyFrame('saw(CSS.highlights.size); CSS.highlights.clear()')),
    // Marks are added as blocks are painted, and nothing in this page causes more.
    most: 8,
  },
  {
    name: 'takes our highlights away in every frame, and changes in each',
    html: page(
      `${TEXT}<p id="clock">0</p>`,
      everyFrame(`saw(CSS.highlights.size); CSS.highlights.clear()
        document.getElementById('clock').firstChild.data = 'number ' + performance.now()`),
    ),
    most: 200,
  },
  {
    name: 'puts highlights of its own in the place of ours in every frame',
    html: page(
      `${TEXT}<p id="clock">0</p>`,
      everyFrame(`for (const [name, highlight] of [...CSS.highlights]) {
          if (highlight.theirs) continue
          saw()
          const copy = new Highlight(...highlight)
          copy.theirs = true
          CSS.highlights.set(name, copy)
        }
        CSS.highlights.set('theirs-' + count() % 5, new Highlight())
        document.getElementById('clock').firstChild.data = 'number ' + performance.now()`),
    ),
    most: 200,
  },
  {
    name: 'empties our highlights in every frame',
    html: page(
      TEXT,
      everyFrame('for (const highlight of CSS.highlights.values()) { saw(highlight.size); highlight.clear() }'),
    ),
    most: 8,
  },
  {
    name: 'removes our elements at once',
    html: page(
      TEXT,
      everyFrame(
        '',
        `new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) if (goesOn) { saw(); node.remove() }
        }).observe(document.documentElement, { childList: true })`,
      ),
    ),
    most: 8,
  },
  {
    name: 'removes our elements in every frame',
    html: page(
      TEXT,
      everyFrame(`for (const one of [...document.documentElement.children]) {
        if (one !== document.body && one !== document.head) { saw(); one.remove() }
      }`),
    ),
    most: 8,
  },
  {
    name: 'moves its text around for ever',
    html: page(
      `<main>${TEXT}${TEXT}<p>Nothing here.</p></main><aside></aside>`,
      everyFrame(`const [from, to] = [document.querySelector('main'), document.querySelector('aside')]
        for (let times = 0; times < 20; times++) (to.append(from.firstChild ?? ''), from.append(to.firstChild ?? ''))
        saw(CSS.highlights.size)`),
    ),
    most: Number.POSITIVE_INFINITY,
  },
  {
    name: 'opens and closes an editor around its text for ever',
    html: page(
      `<main>${TEXT}</main>`,
      everyFrame(
        `document.querySelector('main').toggleAttribute('contenteditable'); saw(CSS.highlights.size)`,
        '',
        `document.querySelector('main').removeAttribute('contenteditable')`,
      ),
    ),
    most: Number.POSITIVE_INFINITY,
  },
]
