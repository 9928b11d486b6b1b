/** The gallery's page: every fixture in a frame, in the chosen language, scheme and width. */

import { type Fixture, LANGUAGES, type Surface, toFixtureId } from './fixture.ts'
import { FIXTURES } from './fixtures.ts'

/** Widths in CSS pixels at which each page is likely to be shown. */
const WIDTHS: Readonly<Record<Surface, number>> = {
  page: 800,
  popup: 402,
  'save-panel': 402,
  library: 1000,
  settings: 800,
}
const NARROW = 340

/** What a frame asks of its fixture. Forced colours are set in the browser's own tools. */
const CHOICES = { language: LANGUAGES, scheme: ['light', 'dark'], width: ['usual', 'narrow'] } as const

const form = document.querySelector('form') as HTMLFormElement
const main = document.querySelector('main') as HTMLElement

for (const [name, values] of Object.entries(CHOICES)) {
  const select = form.elements.namedItem(name) as HTMLSelectElement
  select.append(...values.map((value) => new Option(value)))
}
const asked = new URLSearchParams(location.search)
for (const [name, value] of asked) {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
}
form.addEventListener('change', showAll)
form.addEventListener('submit', (event) => event.preventDefault())
showAll()

function showAll(): void {
  const { language, scheme, width, only } = Object.fromEntries(new FormData(form)) as Record<string, string>
  history.replaceState(null, '', `?${new URLSearchParams({ language, scheme, width, only } as Record<string, string>)}`)
  const shown = FIXTURES.filter((fixture) => toFixtureId(fixture).includes((only ?? '').trim().toLowerCase()))
  main.replaceChildren(...shown.map((fixture) => createFigure(fixture, { language, scheme, width })))
}

function createFigure(
  fixture: Fixture,
  { language = 'en', scheme = '', width = '' }: Record<string, string | undefined>,
): HTMLElement {
  const figure = document.createElement('figure')
  const caption = document.createElement('figcaption')
  const link = document.createElement('a')
  link.href = `./one.html?${new URLSearchParams({ id: toFixtureId(fixture), language })}`
  link.textContent = `${fixture.surface}: ${fixture.name}`
  caption.append(link)
  const frame = document.createElement('iframe')
  frame.loading = 'lazy'
  frame.title = fixture.name
  frame.src = link.href
  // A frame's scheme follows that of the element around it.
  frame.style.colorScheme = scheme
  frame.style.setProperty('--width', `${width === 'narrow' ? NARROW : WIDTHS[fixture.surface]}px`)
  figure.append(caption, frame)
  return figure
}
