/**
 * The first promise: with no overlay, and again after card, toast and navigator were shown and closed, a page equals
 * the same page in a browser without the extension. While an overlay shows, its host is the only difference.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { servePages } from '../../scripts/serve-pages.mjs'
import { launchBare } from './bare-browser.ts'
import { describeInBrowsers, until } from './browsers.ts'
import { fileOf, QUIET_PAGES, writePages } from './hostile-pages.ts'
import {
  findDifferences,
  type HostChanges,
  type PageRecord,
  readRecord,
  recordFromStart,
  takeHostChangesAway,
} from './page-record.ts'

/** All sample pages. */
export const SAMPLES = readdirSync(join(import.meta.dirname, '../pages')).filter((file) => file.endsWith('.html'))

/** One of each kind: a page takes some seconds, and in Firefox three times as long. */
export const FEWER = ['minister-zh-hans.html', 'front-page.html', 'wechat.html', 'sign-in.html', 'editor.html']

/** So many pages are open at a time. */
const BATCH = 13

/** The sample articles add two paragraphs after 600 ms. */
const SETTLED_MS = 1000

interface Pair {
  name: string
  ours: Page
  bare: Page
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Selects the text of the first paragraph, or of the next best element; false where a page has none. */
function select(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const find = Function.prototype.call.bind(Document.prototype.querySelector) as (of: Document, what: string) => Node
    const part = find(document, 'p') ?? find(document, 'li, h1, a[href]')
    if (part)
      (Function.prototype.call.bind(Document.prototype.getSelection)(document) as Selection).selectAllChildren(part)
    return Boolean(part)
  })
}

/** Describes that pages stay as they are. @param samples which of the sample pages; hostile ones are always compared. */
export function describeTraceless(what: Parameters<typeof describeInBrowsers>[0], samples: readonly string[]): void {
  describeInBrowsers(what, (testBrowser) => {
    let bare: Browser
    let hostile: Awaited<ReturnType<typeof servePages>>
    const folder = mkdtempSync(join(tmpdir(), 'sectorlens-hostile-'))
    writePages(folder, QUIET_PAGES)

    beforeAll(async () => {
      bare = await launchBare(testBrowser.kind)
      hostile = await servePages(folder)
    })
    afterAll(async () => {
      await bare?.close()
      await hostile?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    /** Firefox's one exception: an open shadow root has an extra style sheet while it holds marks. */
    async function read(page: Page): Promise<PageRecord> {
      const record = await readRecord(page)
      if (testBrowser.kind !== 'firefox') return record
      return { ...record, nodes: record.nodes.map((line) => line.replace(/ adopts \d+/, '')) }
    }

    async function openRecorded(browser: Browser, url: string): Promise<Page> {
      const page = await browser.newPage()
      await recordFromStart(page)
      await page.goto(url)
      return page
    }

    async function open(name: string, url: string): Promise<Pair> {
      const [ours, without] = await Promise.all([
        openRecorded(testBrowser.session.browser, url),
        openRecorded(bare, url),
      ])
      return { name, ours, bare: without }
    }

    async function compare({ ours, bare: without }: Pair): Promise<string[]> {
      return findDifferences(await read(ours), await read(without))
    }

    /** Shows every overlay on a page, and closes those that a key closes; returns what was wrong meanwhile. */
    async function showAll({ ours, bare: without }: Pair): Promise<string[]> {
      const [hasText] = await Promise.all([select(ours), select(without)])
      const compareBut = async (hosts: number) => {
        const record = await read(ours)
        if (record.hosts < hosts) return null
        const { changes, focus, scrolled } = record
        return findDifferences(record, { ...(await read(without)), hosts: record.hosts, changes, focus, scrolled })
      }
      if (hasText) await testBrowser.session.runCommand('save-clipping')
      await testBrowser.session.runCommand('next-mention')
      const during = await until('something of ours', () => compareBut(1))
      for (const page of [ours, without]) await page.keyboard.press('Enter')
      await sleep(150)
      const later = (await compareBut(0)) ?? []
      for (const page of [ours, without]) for (let times = 0; times < 3; times++) await page.keyboard.press('Escape')
      return [...during, ...later]
    }

    /** After the last overlay host was removed: everything as in the other browser, except records of those hosts. */
    async function compareAfter({ ours, bare: without }: Pair): Promise<string[]> {
      const seen = await until('the end of what is shown', async () => {
        const record = await read(ours)
        return record.hosts === 0 ? record : null
      })
      // The navigator scrolled, as requested.
      const [place = '0 0'] = seen.scrolled
      await without.evaluate((at) => {
        const [left, top] = at.split(' ').map(Number)
        scrollTo({ left: left ?? 0, top: top ?? 0, behavior: 'instant' })
      }, place)
      const [changed, unchanged] = [seen, await read(without)].map(takeHostChangesAway) as [HostChanges, HostChanges]
      const [came, went] = [changed.came - unchanged.came, changed.went - unchanged.went]
      const differences = findDifferences(changed.record, unchanged.record)
      return came > 0 && came === went ? differences : [`hosts: ${came} came, ${went} went`, ...differences]
    }

    async function compareAll(names: readonly string[], origin: string): Promise<void> {
      const pairs: Pair[] = []
      for (const name of names) pairs.push(await open(name, `${origin}/${name}`))
      await sleep(SETTLED_MS)
      const found: Record<string, Record<string, string[]>> = { 'at rest': {}, showing: {}, after: {} }
      const note = (when: string, { name }: Pair, differences: string[]) => {
        if (differences.length > 0) (found[when] as Record<string, string[]>)[name] = differences
      }
      for (const pair of pairs) {
        await Promise.all([pair.ours.bringToFront(), pair.bare.bringToFront()])
        // Marks are painted with a frame, once the page is visible.
        await sleep(150)
        note('at rest', pair, await compare(pair))
        note('showing', pair, await showAll(pair))
      }
      for (const pair of pairs) note('after', pair, await compareAfter(pair))
      expect(found).toEqual({ 'at rest': {}, showing: {}, after: {} })
      for (const { ours, bare: without } of pairs) await Promise.all([ours.close(), without.close()])
    }

    // The long pages take a driver a minute, and Firefox's several: they are left to the long run in Chromium.
    const hasLong = testBrowser.kind === 'chrome' && process.env.SECTORLENS_LONG !== undefined
    const hostilePages = QUIET_PAGES.filter(({ name }) => hasLong || !/thousand|million/.test(name))
    const batches = Array.from({ length: Math.ceil(samples.length / BATCH) }, (_, index) => index)

    it.each(batches)('of ours is the same with and without us: part %i', async (index) => {
      await compareAll(samples.slice(index * BATCH, (index + 1) * BATCH), testBrowser.origin)
    })

    it('that is hostile is the same with and without us', async () => {
      await compareAll(
        hostilePages.map(({ name }) => fileOf(name)),
        hostile.origin,
      )
    })

    it('finds nothing of ours to load, by any path', async () => {
      const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
      const urls = [
        'manifest.json',
        'src/content/detector.js',
        'src/content/marks.css',
        'icons/icon-16.png',
        'src/popup/index.html',
      ]
      const loaded = await page.evaluate(
        (list) =>
          Promise.all(
            list.map((url) =>
              fetch(url).then(
                () => url,
                () => null,
              ),
            ),
          ),
        urls.map((path) => testBrowser.session.extensionUrl(path)),
      )
      expect(loaded.filter((url) => url !== null)).toEqual([])
      await page.close()
    })
  })
}
