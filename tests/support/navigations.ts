/**
 * Navigations in one tab leave nothing of us behind. What is counted is the browser's own count of documents, nodes
 * and listeners after garbage was collected, and the heap; the page is the same at every count, so that what remains of
 * a page that was left would show as growth.
 */
import type { CDPSession, Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { describeInBrowsers, readMarks, until } from './browsers.ts'

/** The browser keeps some pages to come back to; from so many navigations on their number stays. */
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

/** What stays on the heap for the next article, in 10⁶ bytes: the lexicon as objects, and what the engine compiled. */
const KEPT_MB = 3

/** Goes to and fro, back to the same place at the end of each turn, and compares the first turns with the last. */
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
  // Pages left behind would be a hundred nodes and, with tables of terms, more than 10⁶ bytes each; the engine's own
  // caches move by less than this.
  expect(late.nodes).toBeLessThanOrEqual(early.nodes + 50)
  expect(late.heap).toBeLessThanOrEqual(early.heap + 1)
  await client.detach()
  return late
}

/** @param navigations an even number, in which as many pages are left, the first ten of them to warm up. */
export function describeNavigations(navigations: number): void {
  describeInBrowsers(`${navigations} navigations in one tab`, (reader) => {
    const compare = (page: Page, turn: () => Promise<void>, stay: () => Promise<void>) =>
      compareTurns(page, navigations, turn, stay)
    const untilMarked = (page: Page) =>
      until('marks', async () => Object.keys(await readMarks(page)).length > 0).then(() => undefined)

    it('leave nothing behind: pages loaded anew', async (context) => {
      context.skip(reader.kind === 'firefox', NO_COUNTS)
      const page = await reader.session.openPage(`${reader.origin}/minister-en.html`)
      const turn = async () => {
        // Pages that are kept to come back to count as they were left: with the reader, or not yet.
        for (const file of ['article-cn-outlet.html', 'minister-en.html']) {
          await page.goto(`${reader.origin}/${file}`)
          await untilMarked(page)
        }
      }
      await compare(page, turn, () => untilMarked(page))
      await page.close()
    })

    it('leave nothing behind: back and forward', async (context) => {
      context.skip(reader.kind === 'firefox', NO_COUNTS)
      const page = await reader.session.openPage(`${reader.origin}/article-cn-outlet.html`)
      await page.goto(`${reader.origin}/minister-en.html`)
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
      context.skip(reader.kind === 'firefox', NO_COUNTS)
      const page = await reader.session.openPage(`${reader.origin}/single-page.html`)
      const turn = async () => {
        await page.click('[data-story="chips"]')
        await untilMarked(page)
        await page.click('[data-story=""]')
        await until('no marks', async () => Object.keys(await readMarks(page)).length === 0)
      }
      const stay = () => new Promise<void>((resolve) => setTimeout(resolve, 1500))
      // The first turn brings the reader, which stays.
      await turn()
      await stay()
      const client = await page.createCDPSession()
      const start = await count(client)
      const end = await compare(page, turn, stay)
      // The page is not marked any more, and so as it was before these.
      expect(end.jsEventListeners).toBeLessThanOrEqual(start.jsEventListeners)
      expect(end.heap).toBeLessThanOrEqual(start.heap + KEPT_MB)
      await page.close()
    })
  })
}
