/**
 * The whole matrix: every fixture in each language, colour scheme and width. Nothing is misplaced, axe-core finds nothing,
 * and a picture of each is written to out/gallery, to be looked at.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers.mjs'
import { toGalleryConfig } from '../../scripts/gallery.mjs'
import { OUT } from '../../scripts/project.mjs'
import { servePages } from '../../scripts/serve-pages.mjs'
import { LANGUAGES, SURFACES, type Surface } from './fixture.ts'
import type { GalleryWindow } from './one.ts'

const PICTURES = join(OUT, 'gallery')
const SITE = join(OUT, 'gallery-site')

/** Sizes in CSS pixels. A browser that enlarges a page to 200 % lays it out in half its window. */
const SIZES: Readonly<Record<string, Readonly<Record<Surface, readonly [width: number, height: number]>>>> = {
  usual: { page: [800, 600], popup: [400, 560], 'save-panel': [400, 560], library: [1000, 800], settings: [800, 800] },
  narrow: { page: [360, 640], popup: [400, 300], 'save-panel': [400, 300], library: [360, 640], settings: [360, 640] },
  '200 %': { page: [500, 400], popup: [400, 300], 'save-panel': [400, 300], library: [500, 400], settings: [500, 400] },
}

const SCHEMES = ['light', 'dark', 'forced'] as const

const LOOKS = LANGUAGES.flatMap((language) =>
  SCHEMES.flatMap((scheme) => Object.keys(SIZES).map((size) => ({ language, scheme, size }))),
)

let browser: Browser
let site: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  const config = await toGalleryConfig()
  await build({ ...config, build: { ...config.build, outDir: SITE, emptyOutDir: true } })
  site = await servePages(SITE)
  const program = findBrowser('chrome')
  browser = await chromium.launch({
    ...(program ? { executablePath: program } : {}),
    args: ['--no-sandbox', '--host-resolver-rules=MAP * 127.0.0.1'],
  })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** The gallery's page, ready to show fixtures in that look. */
async function openGallery(language: string, scheme: (typeof SCHEMES)[number]): Promise<Page> {
  const context = await browser.newContext({
    locale: language,
    reducedMotion: 'reduce',
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  })
  const page = await context.newPage()
  await page.goto(`${site.origin}/tests/gallery/one.html`)
  await page.waitForFunction(() => 'gallery' in globalThis)
  return page
}

describe('the gallery', () => {
  it.each(LOOKS)(
    'is in order in $language, $scheme, $size',
    async ({ language, scheme, size }) => {
      const folder = join(PICTURES, `${language}-${scheme}-${size.replace(/\W/g, '')}`)
      mkdirSync(folder, { recursive: true })
      const page = await openGallery(language, scheme)
      const fixtures = await page.evaluate(() => (globalThis as unknown as GalleryWindow).gallery.list())
      const faults: string[] = []
      for (const { id, surface, press } of fixtures.toSorted(bySurface)) {
        const [width, height] = SIZES[size]?.[surface] ?? [800, 600]
        await page.setViewportSize({ width, height })
        await page.evaluate(([id, language]) => (globalThis as unknown as GalleryWindow).gallery.show(id, language), [
          id,
          language,
        ] as const)
        if (press) {
          const label = await page.evaluate(
            ([press, language]) => (globalThis as unknown as GalleryWindow).gallery.read(press, language),
            [press, language] as const,
          )
          await page.getByLabel(label, { exact: true }).first().click()
        }
        // What widths change is where things stand; what forced colours are, axe-core cannot know.
        const isWhole = size === 'usual' && scheme !== 'forced'
        const found = await page.evaluate(
          ([id, isWhole]) => (globalThis as unknown as GalleryWindow).gallery.findFaults(id, isWhole),
          [id, isWhole] as const,
        )
        faults.push(...found.map((fault) => `${id}: ${fault}`))
        await page.evaluate(() => (globalThis as unknown as GalleryWindow).gallery.unroll())
        const path = join(folder, `${id}.jpg`)
        // Overlays and dialogs are in the viewport; a page is looked at from its beginning to its end.
        await page.screenshot({ path, quality: 80, type: 'jpeg', fullPage: surface !== 'page', animations: 'disabled' })
      }
      await page.context().close()
      expect(faults).toEqual([])
    },
    900_000,
  )
})

function bySurface(one: { surface: Surface }, other: { surface: Surface }): number {
  return SURFACES.indexOf(one.surface) - SURFACES.indexOf(other.surface)
}
