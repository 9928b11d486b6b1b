/** The library and its rows, for tests in the built extension. */
import type { Page } from 'puppeteer-core'
import type { Clipping } from '../../src/core/clippings/clipping.ts'
import { until } from './browsers.ts'

/** Saves clippings through the background, as pages do; the last one is the newest. */
export async function saveClippings(page: Page, clippings: readonly Clipping[]): Promise<void> {
  const results = await page.evaluate(async (all) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(request: object): Promise<{ ok: boolean } | undefined> } }
    }
    const answers = []
    for (const clipping of all) {
      answers.push(await chrome.runtime.sendMessage({ name: 'clipping.save', params: { clipping } }))
    }
    return answers
  }, clippings as Clipping[])
  if (!results.every((result) => result?.ok)) throw new Error(`Not saved: ${JSON.stringify(results)}`)
}

/** Types into a field, replacing its content. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector)
  await field?.evaluate((element) => {
    element.scrollIntoView({ block: 'center' })
    ;(element as HTMLInputElement).focus()
    ;(element as HTMLInputElement).select()
  })
  await page.keyboard.press('Backspace')
  await page.keyboard.type(text)
}

/** The selector of the field whose label contains a text. */
export function fieldOf(page: Page, label: string): Promise<string> {
  return until(`the field "${label}"`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted)
      return found?.htmlFor ? `[id="${found.htmlFor}"]` : null
    }, label),
  )
}

/** Picks an option of a select, by its value. */
export function pickOption(page: Page, selector: string, value: string): Promise<unknown> {
  return until(`the option "${value}"`, () =>
    page.evaluate(
      (field, wanted) => {
        const select = document.querySelector<HTMLSelectElement>(field)
        if (!select || ![...select.options].some((option) => option.value === wanted)) return false
        select.value = wanted
        select.dispatchEvent(new Event('change', { bubbles: true }))
        return true
      },
      selector,
      value,
    ),
  )
}

/** The quotes of the rendered rows, in their order. */
export function readQuotes(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('.clipping .quote')].map((quote) => quote.textContent ?? ''))
}
