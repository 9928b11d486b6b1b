/** Shows one fixture in the document, in a language, and takes the steps that lead to its state. */
import { type ComponentType, options, render, type VNode } from 'preact'
import { createFormats } from '../../src/i18n/locale-formats.ts'
import { NoticeProvider } from '../../src/ui/controls/notice.tsx'
import { TextsContext } from '../../src/ui/controls/use-messages.ts'
import { ClippingsContext } from '../../src/ui/data/clippings-context.ts'
import { createGalleryTexts } from './catalogue.ts'
import { createFakeContext } from './fake-context.ts'
import { type Fixture, type Language, STANDINGS, type Step, type Surface } from './fixture.ts'
import { applySurface } from './surfaces.ts'

const LONGEST_WAIT_MS = 3000

/** Components that were rendered since the page was opened, and where. */
export const shownComponents = new Map<ComponentType<never>, Set<Surface>>()

let surface: Surface = 'page'

const { diffed } = options
options.diffed = (vnode: VNode) => {
  if (typeof vnode.type === 'function') {
    const component = vnode.type as ComponentType<never>
    shownComponents.set(component, (shownComponents.get(component) ?? new Set()).add(surface))
  }
  diffed?.(vnode)
}

/** Overlays of the gallery are open, so that axe-core and tests can look inside; those of the extension are closed. */
const { attachShadow } = Element.prototype
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' })
}

let end = new AbortController()

/** Replaces what is shown; resolves when it is in its state. @throws if a step's element does not come. */
export async function showFixture(fixture: Fixture, language: Language): Promise<void> {
  end.abort()
  end = new AbortController()
  render(null, document.body)
  document.body.replaceChildren()
  surface = fixture.surface
  applySurface(document, surface)
  const standing = 'standing' in fixture ? fixture.standing : undefined
  for (const one of STANDINGS) document.documentElement.toggleAttribute(one, one === standing)
  document.documentElement.lang = language
  const texts = createGalleryTexts(language)
  const scene = { texts, language, formats: createFormats(language) }
  if (fixture.surface === 'page') fixture.draw(scene, end.signal)
  else {
    render(
      <TextsContext.Provider value={texts}>
        <NoticeProvider>
          <ClippingsContext.Provider value={fixture.context ?? createFakeContext()}>
            {fixture.show(scene)}
          </ClippingsContext.Provider>
        </NoticeProvider>
      </TextsContext.Provider>,
      document.body,
    )
  }
  await settle()
  for (const step of fixture.steps ?? []) {
    await take(step)
    await settle()
  }
}

async function take(step: Step): Promise<void> {
  const element = await find('click' in step ? step.click : 'leave' in step ? step.leave : step.type)
  if ('click' in step) element.click()
  else if ('leave' in step) element.dispatchEvent(new FocusEvent('blur'))
  else {
    element.focus()
    ;(element as HTMLInputElement).value = step.text
    element.dispatchEvent(new InputEvent('input', { bubbles: true }))
    element.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

async function find(selector: string): Promise<HTMLElement> {
  const until = performance.now() + LONGEST_WAIT_MS
  while (performance.now() < until) {
    const found = findNow(selector)
    if (found) return found
    await nextFrame()
  }
  throw new Error(`There is no ${selector} to use`)
}

/** Also in overlays. */
function findNow(selector: string): HTMLElement | null {
  const inPage = document.querySelector<HTMLElement>(selector)
  if (inPage) return inPage
  for (const { shadowRoot } of document.documentElement.children) {
    const found = shadowRoot?.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}

/** Effects and the answers of the stores in memory take some tasks: waits until two frames change nothing. */
async function settle(): Promise<void> {
  const until = performance.now() + LONGEST_WAIT_MS
  let last = ''
  for (let same = 0; same < 2 && performance.now() < until; ) {
    await nextFrame()
    const now = readMarkup()
    same = now === last ? same + 1 : 0
    last = now
  }
}

/** Of overlays too. */
function readMarkup(): string {
  const roots = [...document.documentElement.children].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '')
  return [document.body.innerHTML, ...roots].join()
}

const nextFrame = () => new Promise(requestAnimationFrame)
