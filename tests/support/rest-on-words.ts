/** Moves the pointer to words of a page, as a hand does. */
import type { Page } from 'puppeteer-core'
import { readMarks, until, untilComplete } from './browsers.ts'
import { frames } from './waiting.ts'

export interface Place {
  x: number
  y: number
}

/** How long a card is read before a button of it is pressed: a lasting act needs it to be seen for half a second. */
export const READ_MS = 900

/** Middle of the first box of marked words, scrolled to the middle of the viewport. */
export async function findWords(page: Page, words: string): Promise<Place> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted)
      if (at < 0 || !node.parentElement?.checkVisibility()) continue
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const [rect] = range.getClientRects()
      if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
    }
    throw new Error(`The page does not say "${wanted}"`)
  }, words)
  await page.evaluate(frames)
  await until(`a mark on "${words}"`, async () =>
    Object.values(await readMarks(page))
      .flat()
      .some((mark) => mark.includes(words)),
  )
  return place
}

export const isOverlayShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.lastElementChild !== document.body)

/** Waits for the marks of a page, and for the paragraphs that the sample articles add late. */
export async function untilMarked(page: Page): Promise<void> {
  await page.bringToFront()
  await until('marks', async () => Object.keys(await readMarks(page)).length > 0)
  await untilComplete(page)
}

/** Moves the pointer to a place in two steps: the first event only establishes where it is. */
export async function moveTo(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y - 60)
  await page.mouse.move(x, y)
}

/** Rests the pointer on words until their card is shown. */
export async function restOn(page: Page, words: string): Promise<Place> {
  await untilMarked(page)
  const place = await findWords(page, words)
  await moveTo(page, place)
  await until('the card', () => isOverlayShown(page))
  return place
}
