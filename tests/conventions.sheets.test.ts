/** Style sheets: each beside its component, no class styled from two rooms, and on each page those that it needs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** Sheets of elements and classes that no single component has. */
const SHARED = [
  'src/ui/app/base.css',
  'src/ui/app/marks-in-legend.css',
  'src/ui/app/masthead.css',
  'src/ui/app/tokens.css',
  'src/ui/controls/buttons.css',
  'src/ui/controls/field.css',
  'src/ui/controls/state.css',
  'src/ui/fields/field-grid.css',
]

const PAGES = ['library', 'popup', 'save-panel', 'settings']

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const sheets = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name))

/** The selectors of a sheet, one by one. */
function selectorsOf(path: string): string[] {
  const text = textOf(path).replace(/\/\*.*?\*\//gs, '')
  return [...text.matchAll(/([^{}]+)\{/g)]
    .map(([, head = '']) => head.trim())
    .filter((head) => !head.startsWith('@'))
    .flatMap((head) => head.split(/,(?![^(]*\))/).map((one) => one.trim()))
}

/** The classes of the element that a selector styles; those before it only say where. */
function classesStyledBy(selector: string): string[] {
  const bare = selector.replace(/:(?:not|has)\([^()]*\)/g, '')
  const subject = bare.split(/[\s>+~]+(?![^([]*[)\]])/).at(-1) ?? ''
  return [...subject.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
}

/** Every source that a page is made of. */
function sourcesOf(page: string): string[] {
  const found = new Set([`src/${page}/index.tsx`])
  for (const path of found) {
    for (const [, target = ''] of textOf(path).matchAll(/from '(\.[^']+\.tsx?)'/g)) {
      found.add(normalize(join(dirname(path), target)))
    }
  }
  return [...found]
}

const linksOf = (page: string) =>
  [...textOf(`src/${page}/index.html`).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    normalize(join('src', page, href)),
  )

describe('a selector', () => {
  it.each([
    ['.row', ['row']],
    ['.list .row:not(.open, .shut) > .name[data-x]', ['name']],
    ['.filter-bar > :not(.search-field, select)', []],
    ['.button.primary:hover', ['button', 'primary']],
    ['.scope input:checked + span', []],
  ])('%s styles %j', (selector, classes) => {
    expect(classesStyledBy(selector)).toEqual(classes)
  })
})

describe('a class', () => {
  it('is styled from one room', () => {
    const rooms = new Map<string, Set<string>>()
    for (const path of sheets) {
      for (const name of selectorsOf(path).flatMap(classesStyledBy)) {
        rooms.set(name, (rooms.get(name) ?? new Set()).add(dirname(path)))
      }
    }
    expect(rooms.size).toBeGreaterThan(100)
    expect([...rooms].filter(([, from]) => from.size > 1).map(([name, from]) => `${name}: ${[...from]}`)).toEqual([])
  })
})

describe('a style sheet', () => {
  it('lies beside its component', () => {
    expect(
      sheets.filter((path) => !SHARED.includes(path) && !existsSync(join(ROOT, path.replace(/css$/, 'tsx')))),
    ).toEqual([])
  })

  it('that is shared exists', () => {
    expect(SHARED.filter((path) => !sheets.includes(path))).toEqual([])
  })

  it.each(PAGES)('is linked on the page that renders its component: %s', (page) => {
    const wanted = sourcesOf(page)
      .map((path) => path.replace(/tsx?$/, 'css'))
      .filter((path) => sheets.includes(path))
    const linked = linksOf(page).filter((path) => !SHARED.includes(path))
    expect(linked.toSorted()).toEqual(wanted.toSorted())
  })
})
