/**
 * Links to quotes, opened in a real Chromium without the extension: the browser itself finds the quote, all
 * of it, and little more. The quotes are cut anywhere, also in the middle of words, in three scripts. `npm test` follows
 * a third of them.
 */

import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers.mjs'
import { compiledLexicon } from '../../scripts/compiled-lexicon.mjs'
import { launchBare } from '../support/bare-browser.ts'
import { FIGURES_PAGES } from '../support/figures-pages.ts'
import type { LinkedQuote, locate, pickQuotes } from '../support/quote-links-entry.ts'
import { until } from '../support/waiting.ts'

const ROOT = join(import.meta.dirname, '../..')
const QUOTES_A_PAGE = process.env.SECTORLENS_LONG ? 18 : 6
/** The browser has scrolled to a quote and marked it by then, in milliseconds. */
const SHOWN_BY_MS = 6000

/** Quotes cut anywhere also end in menus and tables, whose words may occur elsewhere first. */
const LEAST_LINKED = 0.7

/** The browser's highlight is recognised by its colour; blocks are far apart, so that scrolling shows as well. */
const STYLE =
  '<style>html{scroll-behavior:auto!important}::target-text{background:#ff00ff;color:#ff00ff}' +
  'p,li,h1,h2,h3{margin-block:420px!important;font-size:14px}</style>'

const pageOf = (name: string) => readFileSync(join(ROOT, 'tests/pages', `${name}.html`), 'utf8')
const PAGES: Record<string, string> = {
  'minister-en': pageOf('minister-en'),
  'minister-zh-hans': pageOf('minister-zh-hans'),
  'minister-zh-hant': pageOf('minister-zh-hant'),
  'article-untagged': pageOf('article-untagged'),
  ...Object.fromEntries(FIGURES_PAGES.map(([name, html]) => [name.replaceAll(' ', '-'), html])),
}

declare const quoteLinks: { pickQuotes: typeof pickQuotes; locate: typeof locate }

if (!findBrowser('chrome')) {
  describe('links to quotes [NOT RUN, no Chromium on this machine]', () => {
    it('need the browser', (context) =>
      context.skip('NOT RUN: no Chromium was found; npm test installs it where it can'))
  })
} else describe('links to quotes', declareTests)

function declareTests(): void {
  let browser: Browser
  let server: Server
  let origin: string
  let script: string

  beforeAll(async () => {
    script = await bundleEntry()
    server = createServer((request, response) => {
      const html = PAGES[(request.url ?? '').slice(1)]
      response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      // Scripts of the page would change its text after the quote was picked.
      response.end(html ? `${html.replace(/<script>[\s\S]*?<\/script>/g, '')}${STYLE}` : '')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    browser = await launchBare('chrome')
  })

  afterAll(async () => {
    await browser?.close()
    await new Promise((resolve) => server?.close(resolve))
  })

  it.each(Object.keys(PAGES))(
    'lead to the quotes of %s',
    async (name) => {
      const page = await openTab()
      await page.goto(`${origin}/${name}`)
      await page.evaluate(script)
      const quotes = (await page.evaluate((count) => quoteLinks.pickQuotes(count, 11), QUOTES_A_PAGE)) as LinkedQuote[]
      const linked = quotes.filter(({ link }) => link !== '')
      const wrong: string[] = []
      for (const quote of linked) {
        const problem = await open(quote)
        if (problem) wrong.push(`${problem}: “${quote.words}” ${decodeURIComponent(quote.link.split(':~:')[1] ?? '')}`)
      }
      await page.close()
      process.stdout.write(`${name}: ${linked.length} links of ${quotes.length} quotes, ${wrong.length} wrong\n`)
      expect(wrong).toEqual([])
      expect(linked.length).toBeGreaterThanOrEqual(QUOTES_A_PAGE * LEAST_LINKED)
    },
    120_000,
  )

  it('are none on a mail page, which leads nobody else anywhere', async () => {
    const page = await openTab()
    await page.goto(`${origin}/minister-en`)
    await page.evaluate(script)
    const quotes = (await page.evaluate(() => quoteLinks.pickQuotes(3, 11, 'mail'))) as LinkedQuote[]
    await page.close()
    expect(quotes.map(({ link }) => link)).toEqual(['', '', ''])
    expect(quotes.every(({ words }) => words !== '')).toBe(true)
  })

  /** Opens a link in a tab of its own, as a user does; returns what is wrong with what the browser shows. */
  async function open(quote: LinkedQuote): Promise<string | null> {
    const page = await openTab()
    await page.goto(quote.link)
    await page.evaluate(script)
    // The browser searches the text when the page has been laid out, and repeats that for a while.
    let problem: string | null = 'cannot be looked at'
    const isShown = async () => {
      problem = await look(page, quote)
      return problem === null
    }
    await until('the quote', isShown, SHOWN_BY_MS).catch(() => {})
    await page.close()
    return problem
  }

  async function openTab(): Promise<Page> {
    const page = await browser.newPage()
    await page.setViewport({ width: 900, height: 700 })
    return page
  }

  /** Returns what is wrong with what the browser shows. */
  async function look(page: Page, quote: LinkedQuote): Promise<string | null> {
    const place = await locateOn(page, quote)
    if (!place) return 'has no place'
    // Of a quote that is taller than the window its middle is shown.
    if (place.last.bottom < 0 || place.first.top > place.height) return 'the page was not scrolled to it'
    for (const side of ['first', 'last'] as const) {
      await page.evaluate((top) => scrollBy(0, top - innerHeight / 2), (await locateOn(page, quote))?.[side].top ?? 0)
      const now = await locateOn(page, quote)
      if (!now || !(await isMarked(page, now[side]))) return `its ${side} letter is not marked`
    }
    return null
  }

  function locateOn(page: Page, quote: LinkedQuote): Promise<ReturnType<typeof locate>> {
    return page.evaluate((one) => quoteLinks.locate(one), quote)
  }

  async function isMarked(page: Page, { x, y, width, height }: DOMRect): Promise<boolean> {
    const clip = { x: x + width / 2 - 1, y: y + height / 2 - 1, width: 2, height: 2 }
    const scrolled = await page.evaluate(() => window.scrollY)
    clip.y += scrolled
    const image = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false })
    return page.evaluate(async (data) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${data}`
      await picture.decode()
      const context = Object.assign(document.createElement('canvas'), { width: 2, height: 2 }).getContext('2d')
      context?.drawImage(picture, 0, 0)
      const [red = 0, green = 255, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? []
      return red > 240 && green < 20 && blue > 240
    }, image)
  }
}

async function bundleEntry(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [compiledLexicon()],
    build: {
      write: false,
      target: 'es2024',
      lib: {
        entry: join(ROOT, 'tests/support/quote-links-entry.ts'),
        formats: ['iife'],
        name: 'quoteLinks',
        fileName: 'links',
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('The entry gave no bundle.')
  return output.output[0].code
}
