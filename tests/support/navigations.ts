/**
 * Navigations in one tab must leave nothing of the extension behind. Measured are the browser's own counts of
 * documents, nodes and listeners after garbage collection, and the heap; the page is the same at every measurement,
 * so that what remains of earlier pages would show as growth.
 */
import type { CDPSession, Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, readMarks, until } from './browsers.ts'

/** The browser keeps some pages in its back/forward cache; after this many navigations their number is stable. */
const WARM_UP = 10

const NO_COUNTS = 'NOT RUN: Firefox’s driver counts neither nodes nor listeners'

interface Counts {
  documents: number
  nodes: number
  jsEventListeners: number
  heap: number
}

async function count(client: CDPSession): Promise<Counts> {
  for (let times = 0; times < 4; times++) await client.send('HeapProfiler.collectGarbage')
  const { documents, nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return { documents, nodes, jsEventListeners, heap: usedSize / 1e6 }
}

/** What stays on the heap for the next article, in 10⁶ bytes: the lexicon as objects, and compiled code. */
const MOST_HEAP_GROWTH_MB = 3

/**
 * Goes back and forth, returning to the same place at the end of each turn, and compares the first turns with the
 * last.
 */
async function compareTurns(
  page: Page,
  navigations: number,
  turn: () => Promise<void>,
  stay: () => Promise<void>,
): Promise<Counts> {
  const client = await page.createCDPSession()
  const run = async (times: number) => {
    for (let done = 0; done < times; done += 2) await turn()
    await stay()
    return count(client)
  }
  const early = await run(WARM_UP)
  const late = await run(navigations - WARM_UP)
  expect(late.documents).toBeLessThanOrEqual(early.documents)
  expect(late.jsEventListeners).toBeLessThanOrEqual(early.jsEventListeners)
  // A leaked page would be a hundred nodes and, with tables of terms, more than 10⁶ bytes; the engine's own caches
  // vary by less than this.
  expect(late.nodes).toBeLessThanOrEqual(early.nodes + 50)
  expect(late.heap).toBeLessThanOrEqual(early.heap + 1)
  await client.detach()
  return late
}

/** @param navigations an even number; that many pages are left, the first ten of them as warm-up. */
export function describeNavigations(navigations: number): void {
  describeInBrowsers(`${navigations} navigations in one tab`, (testBrowser) => {
    const compare = (page: Page, turn: () => Promise<void>, stay: () => Promise<void>) =>
      compareTurns(page, navigations, turn, stay)
    const untilMarked = (page: Page) =>
      until('marks', async () => Object.keys(await readMarks(page)).length > 0).then(() => undefined)

    it('leave nothing behind: pages loaded again', async (context) => {
      context.skip(testBrowser.kind === 'firefox', NO_COUNTS)
      const page = await testBrowser.session.openPage(`${testBrowser.origin}/minister-en.html`)
      const turn = async () => {
        // Pages in the back/forward cache count as they were left: with the marker, or without it.
        for (const file of ['article-cn-outlet.html', 'minister-en.html']) {
          await page.goto(`${testBrowser.origin}/${file}`)
          await untilMarked(page)
        }
      }
      await compare(page, turn, () => untilMarked(page))
      await page.close()
    })

    it('leave nothing behind: back and forward', async (context) => {
      context.skip(testBrowser.kind === 'firefox', NO_COUNTS)
      const page = await testBrowser.session.openPage(`${testBrowser.origin}/article-cn-outlet.html`)
      await page.goto(`${testBrowser.origin}/minister-en.html`)
      const turn = async () => {
        await page.goBack()
        await untilMarked(page)
        await page.goForward()
        await untilMarked(page)
      }
      await compare(page, turn, () => untilMarked(page))
      await page.close()
    })

    it('leave nothing behind: one page that turns into others', async (context) => {
      context.skip(testBrowser.kind === 'firefox', NO_COUNTS)
      const page = await testBrowser.session.openPage(`${testBrowser.origin}/single-page.html`)
      const turn = async () => {
        await page.click('[data-story="chips"]')
        await untilMarked(page)
        await page.click('[data-story=""]')
        await until('no marks', async () => Object.keys(await readMarks(page)).length === 0)
      }
      const stay = () => new Promise<void>((resolve) => setTimeout(resolve, 1500))
      // The first turn injects the marker, which stays.
      await turn()
      await stay()
      const client = await page.createCDPSession()
      const start = await count(client)
      const end = await compare(page, turn, stay)
      // The page is no longer marked, and so as it was before these.
      expect(end.jsEventListeners).toBeLessThanOrEqual(start.jsEventListeners)
      expect(end.heap).toBeLessThanOrEqual(start.heap + MOST_HEAP_GROWTH_MB)
      await page.close()
    })
  })
}
