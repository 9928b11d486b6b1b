/**
 * Starts Vite's dev server and a Chromium with the dev build of the extension, reloading as files change. The dev build
 * has a separate folder and is never packaged: it exposes more to pages than the shipped one may.
 */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PAGES, ROOT } from './project.mjs'
import { servePages } from './serve-pages.mjs'
import { setUp } from './set-up.mjs'
import { untilClosed } from './until-closed.mjs'
import { runAsScript, UserError } from './user-error.mjs'

const FOLDER = join(ROOT, 'dist/dev')

await runAsScript(import.meta.url, async () => {
  await setUp({ browsers: ['chrome'], tests: false })
  process.env.TARGET = 'chrome'
  // Neither exists before the set-up.
  const { createServer } = await import('vite')
  const { launch } = await import('./launch.mjs')
  // An older one would be loaded before the new one is written.
  rmSync(FOLDER, { recursive: true, force: true })
  const server = await createServer({ root: ROOT, logLevel: 'warn', build: { outDir: FOLDER } })
  await server.listen()
  await waitForFile(join(FOLDER, 'manifest.json'))
  const pages = await servePages(PAGES)
  const session = await launch({ kind: 'chrome', extensionDir: FOLDER })
  await session.openPage(`${pages.origin}/minister-en.html`)
  console.log('Chromium shows the extension as you edit it. Close the browser, or press Ctrl+C, to end.')
  await untilClosed(session)
  await Promise.all([pages.close(), server.close()])
})

/** @param {string} file */
async function waitForFile(file) {
  for (let tries = 0; tries < 200; tries++) {
    if (existsSync(file)) return
    await sleep(100)
  }
  throw new UserError('The dev server did not write the extension within 20 seconds.')
}
