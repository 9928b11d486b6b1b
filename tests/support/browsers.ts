/** Runs tests in the built extension, in both browsers. An absent browser is reported, never skipped silently. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers.mjs'
import { launch } from '../../scripts/launch.mjs'
import { servePages } from '../../scripts/serve-pages.mjs'
import type { Clipping } from '../../src/core/clippings/clipping.ts'
import { until, untilStill } from './waiting.ts'

export { until } from './waiting.ts'

export type BrowserKind = 'chrome' | 'firefox'
export type Session = Awaited<ReturnType<typeof launch>>
export type LaunchOptions = Parameters<typeof launch>[0]

const ROOT = join(import.meta.dirname, '../..')

/** Where the built extension for a browser lies. */
export function extensionDirOf(kind: BrowserKind): string {
  const folder = join(ROOT, 'dist', kind)
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: npm run build`)
  return folder
}

/** What tests of one browser share. All of it is set once the tests run. */
export interface TestBrowser {
  kind: BrowserKind
  session: Session
  /** Address under which tests/pages is served. */
  origin: string
}

/** Whether these are the long runs of `npm run test:all`. */
const IS_LONG = process.env.SECTORLENS_LONG === '1'

/**
 * Describes the same behaviour in Chromium and in Firefox, with one session for all tests of a browser.
 *
 * @param what its name; with `often`, for a file that takes minutes, the one browser that `npm test` runs it in: its
 * `.long.test.ts` twin imports the file, and runs it in the other one.
 * @param write declares the tests; `testBrowser` is filled in before the first of them runs.
 */
export function describeInBrowsers(
  what: string | { name: string; often: BrowserKind },
  write: (testBrowser: TestBrowser) => void,
): void {
  const { name, often } = typeof what === 'string' ? { name: what, often: null } : what
  for (const kind of ['chrome', 'firefox'] as const) {
    if (often && (kind === often) === IS_LONG) continue
    if (!findBrowser(kind)) {
      describe(`${name} [${kind}: NOT RUN, no such browser on this machine]`, () => {
        it('needs the browser', (context) =>
          context.skip(`NOT RUN: no ${kind} was found; npm test installs it where it can`))
      })
      continue
    }
    describe(`${name} [${kind}]`, () => {
      const testBrowser = { kind } as TestBrowser
      let server: Awaited<ReturnType<typeof servePages>>
      beforeAll(async () => {
        server = await servePages(join(ROOT, 'tests/pages'))
        testBrowser.origin = server.origin
        testBrowser.session = await launch({ kind, extensionDir: extensionDirOf(kind), headless: true })
      })
      afterAll(async () => {
        await testBrowser.session?.close()
        await server?.close()
      })
      write(testBrowser)
    })
  }
}

/** All clippings in the store as stored, oldest first. */
export function readStore(session: Session): Promise<Clipping[]> {
  return session.evaluateInBackground(async () => {
    const database = await new Promise<IDBDatabase | null>((resolve, reject) => {
      const request = indexedDB.open('sectorlens')
      // The extension has not created it yet, and must not find a half-made one.
      request.onupgradeneeded = () => {
        request.transaction?.abort()
        resolve(null)
      }
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    if (!database) return []
    const rows = await new Promise<Clipping[]>((resolve, reject) => {
      const request = database.transaction('clippings').objectStore('clippings').getAll()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    database.close()
    return rows
  }) as Promise<Clipping[]>
}

/** Words marked near the viewport, by highlight name, in no particular order. */
export function readMarks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const words: Record<string, string[]> = {}
    for (const [name, highlight] of CSS.highlights) {
      for (const part of highlight) {
        const range = document.createRange()
        range.setStart(part.startContainer, part.startOffset)
        range.setEnd(part.endContainer, part.endOffset)
        words[name] = [...(words[name] ?? []), range.toString()]
      }
    }
    return words
  })
}

/** How long marks must stay the same to be those of a page that is completely scanned, in milliseconds. */
const SCANNED_MS = 600

/** The marks of a page that is completely scanned. */
export function readSettledMarks(page: Page): Promise<Record<string, string[]>> {
  return untilStill(
    'marks that stay',
    async () => {
      const marks = await readMarks(page)
      return Object.keys(marks).length > 0 ? marks : null
    },
    SCANNED_MS,
  )
}

/**
 * A page that is to be marked has been by then, in milliseconds after its load: how long one is observed that must not
 * be, where no report of the extension says so.
 */
export const MARKED_BY_MS = 900

/** A page's world of the driver, where scripts of the page have redefined nothing. */
export function isolatedWorld(page: Page): Pick<Page, 'evaluate'> {
  return (page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> }).isolatedRealm()
}

/** Waits for what some pages of the tests show, by their own scripts, a while after their load. */
export async function untilComplete(page: Page): Promise<void> {
  await until('what the page shows late', () =>
    isolatedWorld(page).evaluate(() => {
      const shown = document.body?.textContent ?? ''
      const paragraphs = document.querySelector<HTMLTemplateElement>('template#later')?.content.textContent ?? ''
      const isBodyShown = document.querySelector<HTMLElement>('#js_content')?.style.visibility !== 'hidden'
      const hasNote = [...document.scripts].some(({ text }) => text.includes('wire-note'))
      const isNoteShown = !hasNote || Boolean(document.querySelector('wire-note')?.shadowRoot)
      return shown.includes(paragraphs) && isBodyShown && isNoteShown && shown.trim() !== 'Wait.'
    }),
  )
}

/** Selects the first occurrence of words inside one text node of the page, in view. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.bringToFront()
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted)
      if (at < 0 || !node.parentElement?.checkVisibility()) continue
      node.parentElement.scrollIntoView({ block: 'center' })
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`The page does not say "${wanted}"`)
  }, words)
}

/** Clicks the first button, switch or link of a page whose label or text contains a name. */
export async function press(page: Page, name: string): Promise<void> {
  await until(`"${name}"`, () =>
    page.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, a, [role=switch], [role=radio], label')]
      // Without the invisible characters that isolate the direction of a name.
      const nameOf = (one: Element) =>
        `${one.getAttribute('aria-label') ?? ''} ${one.textContent}`.replace(/[\u2066-\u2069]/g, '')
      const control = controls.find((one) => nameOf(one).includes(wanted))
      if (!control || (control as HTMLButtonElement).disabled) return false
      control.click()
      return true
    }, name),
  )
}

/** The text a user sees on a page. */
export async function readText(page: Page): Promise<string> {
  const text = await page.evaluate(() => document.body.innerText)
  // Invisible characters that isolate the direction of a page's words.
  return text.replace(/[\u2066-\u2069]/g, '')
}
