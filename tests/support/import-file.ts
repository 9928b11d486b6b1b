/** Imports a file as a user does, for tests in the built extension. */
import type { Page } from 'puppeteer-core'
import { press, readText, until } from './browsers.ts'

/** Sets the file of a page's import field, as if the user had chosen it. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.waitForSelector('.import input[type=file]')
  await page.evaluate(
    (fileName, content) => {
      const files = new DataTransfer()
      files.items.add(new File([content], fileName))
      const input = document.querySelector('.import input[type=file]') as HTMLInputElement
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    text,
  )
}

/** Waits until the page shows a text. */
export function waitForText(page: Page, words: string): Promise<unknown> {
  return until(words, async () => (await readText(page)).includes(words))
}

/** Answers that a file from elsewhere is the user's own. */
export async function sayMine(page: Page): Promise<void> {
  await waitForText(page, 'Whose clippings are these?')
  await press(page, 'Mine, from another computer')
}

/** Answers that a file from elsewhere is someone else's. */
export async function sayTheirs(page: Page): Promise<void> {
  await waitForText(page, 'Whose clippings are these?')
  await press(page, 'Someone else')
}
