/** A browser without us, to compare with. */
import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.mjs'
import type { BrowserKind } from './browsers.ts'

export async function launchBare(kind: BrowserKind): Promise<Browser> {
  const executablePath = findBrowser(kind)
  if (!executablePath) throw new Error(`No ${kind} on this machine`)
  const isChrome = kind === 'chrome'
  return puppeteer.launch({
    browser: kind,
    executablePath,
    headless: true,
    defaultViewport: null,
    ...(isChrome ? { pipe: true, enableExtensions: true } : {}),
    args: isChrome
      ? ['--disable-background-networking', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
      : [],
  })
}
