/** A reader who has no mouse: focus goes where keys bring it, and nowhere else. */
import type { Page } from 'puppeteer-core'
import { until } from './browsers.ts'

/** Presses of a key on the way to a control at most; a list's rows with all their buttons lie on it. */
const MOST_PRESSES = 160

/** What the control with the focus is called, in a page of ours or any other; empty where none has it. */
export function readFocusName(page: Page): Promise<string> {
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

/** Waits until the focus is on the control of a name: it is where a reader would look for it. */
export function waitForFocus(page: Page, wanted: string | RegExp): Promise<unknown> {
  return until(`the focus on ${wanted}`, async () => isNamed(await readFocusName(page), wanted))
}

/** Presses Tab, or Shift+Tab, until the control of a name has the focus; it is reachable by keyboard, then. */
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

/** Goes to a control and presses it. */
export async function pressByKey(page: Page, wanted: string | RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
  await tabTo(page, wanted, way)
  await page.keyboard.press('Enter')
}

/** Presses a key while Control is held. */
export async function pressWithControl(page: Page, key: 'a' | 'v' | 'End' | 'Enter'): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press(key)
  await page.keyboard.up('Control')
}
