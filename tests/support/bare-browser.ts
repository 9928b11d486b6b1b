/** A browser without the extension, for comparison. */
import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.mjs'
import { FIREFOX_HOST_PREFERENCES, toChromiumHostArguments } from '../../scripts/harness/page-hosts.mjs'
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
    ...(isChrome ? { pipe: true, enableExtensions: true } : { extraPrefsFirefox: { ...FIREFOX_HOST_PREFERENCES } }),
    args: isChrome
      ? [
          '--disable-background-networking',
          '--no-first-run',
          ...toChromiumHostArguments(true),
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ]
      : [],
  })
}
