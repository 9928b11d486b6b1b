/** Gives the document the style sheets of one of our pages, as its own file lists them; or those of a page of the web. */

import { toPageSheet } from '../../src/core/settings/page-sheet.ts'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts'
import type { Surface } from './fixture.ts'

const PAGES = import.meta.glob<string>('/src/*/index.html', { query: '?raw', import: 'default', eager: true })
const SHEETS = import.meta.glob<string>('/src/**/*.css', { query: '?inline', import: 'default', eager: true })

const PAGE_OF_THE_WEB = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 40px; max-width: 44em; background: Canvas; color: CanvasText; font: 18px/1.6 Georgia, serif; }
`

/** Nothing is judged on its way from one colour to another. */
const STILL = '*, *::before, *::after { transition: none !important; animation: none !important; }'

/** Popup and save panel scroll between their head and their foot; without that a picture has all of them. */
const UNROLLED =
  'html, body { max-block-size: none !important; } body { block-size: auto !important; } .popup { min-block-size: 560px; }'

/** Replaces the document's styles and the body's class. */
export function applySurface(document: Document, surface: Surface): void {
  for (const old of document.querySelectorAll('style[data-gallery]')) old.remove()
  document.body.className = surface === 'page' ? '' : toBodyClass(surface)
  const sheets = surface === 'page' ? [PAGE_OF_THE_WEB, readMarkSheet()] : listSheets(surface)
  for (const text of [...sheets, STILL]) addSheet(document, text)
}

/** Lets a page of ours be as high as all that it shows, until another fixture is shown. */
export function unroll(document: Document): void {
  addSheet(document, UNROLLED)
}

function addSheet(document: Document, text: string): void {
  const style = document.createElement('style')
  style.dataset.gallery = ''
  style.textContent = text
  document.head.append(style)
}

const readMarkSheet = () => toPageSheet(DEFAULT_SETTINGS, navigator.userAgent.includes('Firefox') ? 'every' : 'root')

function listSheets(surface: Exclude<Surface, 'page'>): string[] {
  return listSheetPaths(surface).map((path) => {
    const text = SHEETS[path]
    if (text === undefined) throw new Error(`The page ${surface} names a sheet that is not there: ${path}`)
    return text
  })
}

/** Where the style sheets of one of our pages lie, from the root, in their order. */
export function listSheetPaths(surface: Exclude<Surface, 'page'>): string[] {
  const links = [...readPage(surface).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
  return links.map(([, href = '']) => new URL(href, `https://gallery.example/src/${surface}/index.html`).pathname)
}

/** The sheet beside a component's file; null if it has none. */
export function findSheetOf(componentPath: string): string | null {
  const path = componentPath.replace(/\.tsx$/, '.css')
  return path in SHEETS ? path : null
}

const toBodyClass = (surface: Exclude<Surface, 'page'>) => /<body class="([^"]*)"/.exec(readPage(surface))?.[1] ?? ''

function readPage(surface: Exclude<Surface, 'page'>): string {
  const page = PAGES[`/src/${surface}/index.html`]
  if (page === undefined) throw new Error(`There is no page ${surface}`)
  return page
}
