/** Uses a page without a mouse: focus moves only by keys. */
import type { Page } from 'puppeteer-core'
import { until } from './browsers.ts'

/** Most key presses on the way to a control; it passes the rows of a list with all their buttons. */
const MOST_PRESSES = 160

/** The accessible name of the focused control, on any page; empty if none has focus. */
function readFocusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }
    if (!focused || focused === document.body) return ''
    const ids = focused.getAttribute('aria-labelledby')?.split(' ') ?? []
    const names = ids.map((id) => document.getElementById(id)?.textContent ?? '')
    const label = focused.getAttribute('aria-label') ?? focused.labels?.[0]?.textContent ?? focused.textContent
    return (names.join(' ') || label || '').replace(/\s+/g, ' ').trim()
  })
}

function isNamed(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name)
}

/** Waits until the control with a name has the focus: where a user would expect it. */
export function waitForFocus(page: Page, wanted: string | RegExp): Promise<unknown> {
  return until(`the focus on ${wanted}`, async () => isNamed(await readFocusName(page), wanted))
}

/** Presses Tab, or Shift+Tab, until the control with a name has the focus, which proves it reachable by keyboard. */
export async function tabTo(page: Page, wanted: string | RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (way === 'back') await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    if (way === 'back') await page.keyboard.up('Shift')
    const name = await readFocusName(page)
    if (isNamed(name, wanted)) return
    passed.push(name.slice(0, 30))
  }
  throw new Error(`No key press comes to ${wanted}, only to ${[...new Set(passed)].join(' | ')}`)
}

/** Moves to a control by keys and presses it. */
export async function pressByKey(page: Page, wanted: string | RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
  await tabTo(page, wanted, way)
  await page.keyboard.press('Enter')
}

/** Presses a key with Control held. */
export async function pressWithControl(page: Page, key: 'a' | 'v' | 'End' | 'Enter'): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press(key)
  await page.keyboard.up('Control')
}
